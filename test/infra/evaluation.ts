import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Evaluation, Resource } from "./evaluate.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = join(root, "out/evaluated");

/** What an operator sets, and secrets as `sst secret set` keeps them. */
export const settings = {
  FOLLOW_THROUGH_DOMAIN: "in.example.com",
  FOLLOW_THROUGH_OPERATOR: "Olu Operator <olu@example.com>",
};
const secrets = {
  SST_SECRET_SigningKeys: '{"current":{"id":"a","secret":"secret-of-the-current-key"}}',
  SST_SECRET_NeverSecret: "secret-of-the-never-list",
  SST_SECRET_RouterSecret: "secret-of-the-router",
};

/** The deployments that are looked at: two stages, and the two other places where names may be kept. */
const variants = {
  production: { stage: "production", environment: {} },
  trial: { stage: "trial", environment: {} },
  cloudflare: {
    stage: "trial",
    environment: {
      FOLLOW_THROUGH_DNS: "cloudflare",
      FOLLOW_THROUGH_WEB_DOMAIN: "follow.example.com",
      CLOUDFLARE_DEFAULT_ACCOUNT_ID: "x",
    },
  },
  "other-dns": {
    stage: "trial",
    environment: {
      FOLLOW_THROUGH_DNS: "other",
      FOLLOW_THROUGH_WEB_DOMAIN: "follow.example.com",
      FOLLOW_THROUGH_CERTIFICATE: "arn:aws:acm:us-east-1:123456789012:certificate/x",
    },
  },
} as const;
type Variant = keyof typeof variants;

export interface Deployment extends Evaluation {
  /** All of one type. */
  readonly of: (type: string) => readonly Resource[];
  readonly named: (name: string) => Resource;
}

/** Evaluates them all, once for all tests, each in a process of its own. */
export async function evaluateAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const names of [["production", "trial"] as const, ["cloudflare", "other-dns"] as const]) {
    await Promise.all(names.map(evaluate));
  }
}

async function evaluate(name: Variant): Promise<void> {
  const { stage, environment } = variants[name];
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "test/infra/evaluate.ts", stage], {
    cwd: root,
    maxBuffer: 1 << 26,
    env: { PATH: process.env["PATH"], ...settings, ...secrets, ...environment },
  });
  writeFileSync(join(folder, `${name}.json`), stdout);
}

/** The whole deployment as it would be asked of AWS, secret values shown. */
export function evaluated(name: Variant): Deployment {
  const evaluation = shown(JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"))) as Evaluation;
  const of = (type: string) => evaluation.resources.filter((resource) => resource.type === type);
  const named = (wanted: string): Resource => {
    const found = evaluation.resources.find((resource) => resource.name === wanted);
    if (!found) throw new Error(`no resource is named ${wanted}`);
    return found;
  };
  return { ...evaluation, of, named };
}

/** Pulumi wraps what came from a secret. */
const secretMark = "4dabf18193072939515e22adb298388d";
function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== "object" || value === null) return value;
  if (secretMark in value && "value" in value) return shown(value.value);
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, shown(field)]));
}

export interface Statement {
  readonly Effect: string;
  readonly Principal?: readonly { readonly type: string; readonly identifiers: readonly string[] }[];
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition?: readonly {
    readonly test: string;
    readonly variable: string;
    readonly values: readonly string[];
  }[];
}

export const statementsOf = (policy: unknown): readonly Statement[] =>
  (JSON.parse(String(policy)) as { readonly Statement: readonly Statement[] }).Statement;

/** The functions by the name they log under. */
export const functionsOf = (deployment: Deployment): ReadonlyMap<string, Resource> =>
  new Map(
    deployment
      .of("aws:lambda/function:Function")
      .map((resource) => [String(environmentOf(resource)["SOURCE"]), resource]),
  );

export const environmentOf = ({ inputs }: Resource): Record<string, string> =>
  (inputs["environment"] as { variables: Record<string, string> }).variables;
