import "../infra/old-typescript.ts";
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Pulumi from "@pulumi/pulumi";
import { invoke, stateOf } from "../infra/mock-aws.ts";

/**
 * Stands in for the pulumi command that sst runs: evaluates the program that sst built, under mocks, writes down what it
 * would have made, and tells sst what pulumi would tell it. Nothing is asked of AWS.
 */
const [command, ...options] = process.argv.slice(2);
const option = (name: string): string => options[options.indexOf(name) + 1] ?? "";
const checkpoint = (stack: string, resources: readonly object[]): string =>
  JSON.stringify({ version: 3, checkpoint: { stack, latest: { manifest: { version: "v3.215.0" }, resources } } });

function stackFile(stack: string): string {
  const [, app = "", stage = ""] = stack.split("/");
  return join(process.cwd(), ".pulumi/stacks", app, `${stage}.json`);
}

function writeStack(stack: string, resources: readonly object[]): void {
  mkdirSync(dirname(stackFile(stack)), { recursive: true });
  writeFileSync(stackFile(stack), checkpoint(stack, resources));
}

async function up(): Promise<void> {
  const stack = option("--stack");
  const [, app = "", stage = ""] = stack.split("/");
  const main = /main: (.*)/.exec(readFileSync("Pulumi.yaml", "utf8"))?.[1] ?? "";
  const pulumi = createRequire(main)("@pulumi/pulumi") as typeof Pulumi;
  pulumi.runtime.setAllConfig(Object.fromEntries(configured()));
  const made: { type: string; name: string; inputs: unknown }[] = [];
  const unmocked: string[] = [];
  await pulumi.runtime.setMocks(
    {
      newResource: ({ type, name, inputs }) => {
        made.push({ type, name, inputs });
        return { id: `${name}-id`, state: stateOf(type, name, inputs as Record<string, unknown>) };
      },
      call: ({ token, inputs }) => {
        const known = invoke(token, inputs as Record<string, unknown>);
        if (!known) unmocked.push(token);
        return known ?? {};
      },
    },
    app,
    stage,
    false,
  );
  await pulumi.runtime.runInPulumiStack(
    async () => ((await import(pathToFileURL(main).href)) as { default: object }).default,
  );
  // Bundling goes on while the program runs: it is done when nothing is left to wait for.
  process.once("beforeExit", () => {
    writeFileSync(process.env["STAND_IN_OUT"] ?? "/dev/null", JSON.stringify({ made, unmocked }));
    const urn = `urn:pulumi:${stage}::${app}::pulumi:pulumi:Stack::${app}-${stage}`;
    writeStack(stack, [{ urn, custom: false, type: "pulumi:pulumi:Stack", outputs: {} }]);
    const resourceChanges = { create: made.length };
    tell({ summaryEvent: { maybeCorrupt: false, durationSeconds: 1, resourceChanges, policyPacks: {} } });
  });
}

function configured(): [string, string][] {
  const given = options.filter((_, i) => options[i - 1] === "--config");
  return given.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]);
}

let events = 0;
function tell(event: object): void {
  const line = { sequence: (events += 1), timestamp: Math.floor(Date.now() / 1000), ...event };
  appendFileSync(option("--event-log"), `${JSON.stringify(line)}\n`);
}

function fail(error: unknown): never {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${message}\n`);
  if (options.includes("--event-log")) {
    tell({ diagnosticEvent: { urn: "", prefix: "error: ", message, color: "", severity: "error", ephemeral: false } });
  }
  process.exit(1);
}

process.on("unhandledRejection", fail);
process.on("uncaughtException", fail);
switch (command) {
  case "version":
    process.stdout.write("v3.215.0\n");
    break;
  case "stack":
    writeStack(options[1] ?? "", []);
    break;
  case "up":
    await up();
    break;
  default:
    fail(new Error(`the stand-in does not know pulumi ${command ?? ""}`));
}
