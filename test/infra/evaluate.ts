import "./old-typescript.ts";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Pulumi from "@pulumi/pulumi";
import { build } from "esbuild";
import { listening } from "../fake/loopback.ts";
import { invoke, region, stateOf } from "./mock-aws.ts";

/**
 * Evaluates sst.config.ts with SST's real components under Pulumi's mocks and prints every resource as JSON. A process
 * of its own, since Pulumi keeps its state in globals. Usage: evaluate.ts STAGE; the settings are the environment's.
 */
const root = resolve(import.meta.dirname, "../..");
const platform = join(root, ".sst/platform");
const stage = process.argv[2] ?? "test";
// The very Pulumi that SST's components get: their own where a deploy has installed one, else ours.
const pulumi = createRequire(join(platform, "x.js"))("@pulumi/pulumi") as typeof Pulumi;

export interface Resource {
  readonly type: string;
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly dependsOn: readonly string[];
  readonly protect: boolean;
  readonly retain: boolean;
}
export interface Evaluation {
  readonly resources: readonly Resource[];
  /** What SST was asked to bundle. */
  readonly built: readonly { readonly functionID: string; readonly handler: string; readonly minify: boolean }[];
  readonly unmocked: readonly string[];
  readonly outputs: Readonly<Record<string, unknown>>;
}

interface Bundle {
  readonly functionID: string;
  readonly handler: string;
  readonly properties?: { readonly minify?: boolean };
}
const built: Bundle[] = [];
const unmocked: string[] = [];
const made = new Map<string, Omit<Resource, "dependsOn" | "protect" | "retain">>();
const registered = new Map<string, Pick<Resource, "dependsOn" | "protect" | "retain">>();
const work = join(root, "out/evaluated", `${stage}-${process.pid}`);

/** What the sst process answers its program while that runs. */
function answer(method: string, bundle: Bundle): unknown {
  if (method === "Provider.Aws.Bootstrap") return { asset: "sst-asset", state: "sst-state" };
  if (method !== "Runtime.Build") return {};
  built.push(bundle);
  const out = join(work, bundle.functionID);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "bundle.mjs"), "//");
  return { handler: `bundle${extname(bundle.handler)}`, out, errors: [], sourcemaps: [] };
}

const rpc = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const call = JSON.parse(Buffer.concat(chunks).toString()) as { method: string; params: [Bundle] };
    // No connection stays open, so that the process ends when its work does.
    response.setHeader("connection", "close");
    response.end(JSON.stringify({ result: answer(call.method, call.params[0]) }));
  });
});

/** Only the components in use: all of them would import a dozen other clouds. */
const components = {
  aws: ["bucket:Bucket", "cron-v2:CronV2", "dns:dns", "dynamo:Dynamo", "function:Function", "queue:Queue"],
  more: ["router:Router", "sns-topic:SnsTopic"],
};
const named = [...components.aws, ...components.more].map((entry) => entry.split(":"));
const source = "./.sst/platform/src";
const entry = `
import * as aws from "@pulumi/aws";
${named.map(([file, name]) => `import { ${name} } from "${source}/components/aws/${file}.ts";`).join("\n")}
import { dns as cloudflareDns } from "${source}/components/cloudflare/dns.ts";
import { Secret } from "${source}/components/secret.ts";
import { run } from "${source}/auto/run.ts";
import config from "./sst.config.ts";
const sst = { aws: { ${named.map(([, name]) => name).join(", ")} }, cloudflare: { dns: cloudflareDns }, Secret };
Object.assign(globalThis, { aws, sst });
export default () => run(config.run);
export const app = config.app;`;
const banner = `import { createRequire as require_ } from "node:module"; import { fileURLToPath as path_ } from "node:url";
const require = require_(import.meta.url), __filename = path_(import.meta.url), __dirname = path_(new URL(".", import.meta.url));`;

interface Program {
  readonly default: () => Promise<Record<string, unknown>>;
}

async function bundled(): Promise<Program> {
  const outfile = join(platform, `evaluated-${process.pid}.mjs`);
  const isProduction = stage === "production";
  const kept = { removal: isProduction ? "retain" : "remove", protect: isProduction };
  const paths = { home: tmpdir(), root, work, platform };
  await build({
    stdin: { contents: entry, resolveDir: root, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    // What that copy of TypeScript can read.
    target: "es2019",
    supported: { "dynamic-import": true },
    mainFields: ["module", "main"],
    outfile,
    packages: "external",
    logLevel: "error",
    inject: [join(platform, "src/shim/run.js")],
    define: {
      $app: JSON.stringify({ name: "follow-through", stage, ...kept, providers: { aws: { region } }, home: "aws" }),
      $cli: JSON.stringify({ command: "deploy", dev: false, paths, state: { version: {} } }),
      $dev: "false",
    },
    banner: { js: banner },
  });
  try {
    return (await import(pathToFileURL(outfile).href)) as Program;
  } finally {
    rmSync(outfile);
  }
}

interface Registration {
  getName(): string;
  getDependenciesList(): string[];
  getProtect(): boolean;
  getRetainondelete(): boolean;
}

/** Mocks don't see what depends on what: listen where resources are registered. */
function watchRegistrations(): void {
  const settings = createRequire(join(platform, "x.js"))("@pulumi/pulumi/runtime/settings") as {
    getMonitor(): { registerResource: (request: Registration, ...more: unknown[]) => unknown };
  };
  const monitor = settings.getMonitor();
  const register = monitor.registerResource.bind(monitor);
  monitor.registerResource = (request, ...more) => {
    registered.set(request.getName(), {
      dependsOn: request.getDependenciesList().map((urn) => urn.split("::").at(-1) ?? ""),
      protect: request.getProtect(),
      retain: request.getRetainondelete(),
    });
    return register(request, ...more);
  };
}

await pulumi.runtime.setMocks(
  {
    newResource: ({ type, name, inputs }) => {
      made.set(name, { type, name, inputs: inputs as Resource["inputs"] });
      return { id: `${name}-id`, state: stateOf(type, name, inputs as Resource["inputs"]) };
    },
    call: ({ token, inputs }) => {
      const known = invoke(token, inputs as Resource["inputs"]);
      if (!known) unmocked.push(token);
      return known ?? {};
    },
  },
  "follow-through",
  stage,
  false,
);
watchRegistrations();
process.env["SST_SERVER"] = await listening(rpc);
rpc.unref();
process.env["SST_AWS_REGION"] = region;
mkdirSync(work, { recursive: true });
const program = await bundled();
const result = await pulumi.runtime.runInPulumiStack(() => program.default());
const outputs = await new Promise<Record<string, unknown>>((done) => {
  pulumi.output(result).apply((value) => done((value ?? {}) as Record<string, unknown>));
});

// Some resources are made when values of others arrive: all of them are there when nothing is left to wait for.
process.once("beforeExit", () => {
  rmSync(work, { recursive: true });
  const none = { dependsOn: [], protect: false, retain: false };
  const evaluation: Evaluation = {
    resources: [...made.values()].map((resource) => ({ ...resource, ...(registered.get(resource.name) ?? none) })),
    built: built.map(({ functionID, handler, properties }) => ({
      functionID,
      handler,
      minify: properties?.minify === true,
    })),
    unmocked,
    outputs,
  };
  process.stdout.write(JSON.stringify(evaluation));
});
