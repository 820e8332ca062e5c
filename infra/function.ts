import { arnOf } from "./account";
import type { Settings } from "./settings";

interface Options {
  readonly seconds: number;
  readonly memory: `${number} MB`;
  readonly environment: Record<string, $util.Input<string>>;
  readonly permissions: sst.aws.FunctionPermissionArgs[];
}

/** One function of packages/functions: minified, its names through the environment, its rights listed one by one. */
export function functionOf(name: string, options: Options) {
  const fullName = `follow-through-${$app.stage}-${name}`;
  return {
    name: fullName,
    handler: `packages/functions/src/${name}.handler`,
    runtime: "nodejs24.x" as const,
    architecture: "arm64" as const,
    timeout: `${options.seconds} seconds` as const,
    memory: options.memory,
    // Split: what is imported only when it is needed is not even read before.
    nodejs: { minify: true, splitting: true },
    // Ids and counts only; a month is long enough to look into what an alarm told.
    logging: { retention: "1 month" as const },
    environment: { SOURCE: name, ...options.environment },
    permissions: [mayLog(fullName), ...options.permissions],
    // AWS's own policy for logs is for every log of the account.
    transform: { role: { managedPolicyArns: [] } },
  };
}

const mayLog = (functionName: string): sst.aws.FunctionPermissionArgs => ({
  actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
  resources: [arnOf("logs", `log-group:/aws/lambda/${functionName}:*`)],
});

let keys: { readonly SIGNING_KEYS: $util.Input<string>; readonly NEVER_SECRET: $util.Input<string> } | null = null;

/** Two secrets, set with `sst secret set`: the signing keys are turned over, the never-list's secret never is. */
export const signingSecrets = () =>
  (keys ??= {
    SIGNING_KEYS: new sst.Secret("SigningKeys").value,
    NEVER_SECRET: new sst.Secret("NeverSecret").value,
  });

/** Who runs this and under which names, as the functions read it. */
export const serviceName = (settings: Settings): string =>
  JSON.stringify({
    domain: settings.domain,
    publicUrl: `https://${settings.webDomain}`,
    from: settings.from,
    operator: settings.operator,
    enrol: settings.enrol,
    enrolDomains: settings.enrolDomains,
  });
