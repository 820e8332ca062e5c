import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { settings } from "../infra/evaluation.ts";
import { sstEnvironment } from "../infra/platform.ts";
import { awsServer } from "./aws-server.ts";

/** The deploy itself, run where no network but the loopback exists. Ends with 0 only if all that it looks at is there. */
const root = resolve(import.meta.dirname, "../..");
const stage = "stand-in";
const home = mkdtempSync(join(root, "out/deploy-"));
const out = join(home, "made.json");
const functions = ["feedback", "inbound", "send", "tick", "web"];

const pulumi = join(home, ".config/sst/bin/pulumi");
mkdirSync(join(home, ".config/sst/bin"), { recursive: true });
writeFileSync(
  pulumi,
  `#!/bin/sh\nexec "${process.execPath}" --import "${import.meta.resolve("tsx")}" "${join(root, "test/deploy/pulumi.ts")}" "$@"\n`,
);
chmodSync(pulumi, 0o755);

// What an earlier deploy left must not stand in for what this one makes.
rmSync(join(root, ".sst/artifacts"), { recursive: true, force: true });
const aws = await awsServer();
const code = await deploy();
await aws.stop();
if (code === 0) check();
rmSync(home, { recursive: true });
// What pulumi would keep as the stack's state.
rmSync(join(root, ".pulumi"), { recursive: true, force: true });
process.exit(code);

function deploy(): Promise<number> {
  const child = spawn(join(root, "node_modules/.bin/sst"), ["deploy", "--stage", stage], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    env: {
      ...sstEnvironment,
      ...settings,
      PATH: process.env["PATH"],
      HOME: home,
      SST_PULUMI_PATH: pulumi,
      STAND_IN_OUT: out,
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test",
      AWS_REGION: "eu-west-1",
      AWS_ENDPOINT_URL: aws.url,
      SST_SECRET_SigningKeys: "{}",
      SST_SECRET_NeverSecret: "x",
      SST_SECRET_RouterSecret: "x",
    },
  });
  const limit = setTimeout(() => child.kill("SIGKILL"), 240_000);
  return new Promise((done) => {
    child.on("exit", (status) => {
      clearTimeout(limit);
      done(status ?? 1);
    });
  });
}

/** What sst asked for is what the evaluation in process asserts on, and its bundles load. */
function check(): void {
  const { made, unmocked } = JSON.parse(readFileSync(out, "utf8")) as { made: { type: string }[]; unmocked: string[] };
  const lambdas = made.filter(({ type }) => type === "aws:lambda/function:Function");
  const problems = [
    ...unmocked.map((token) => `nobody answered ${token}`),
    ...(lambdas.length === functions.length ? [] : [`${lambdas.length} functions instead of ${functions.length}`]),
    ...(existsSync(join(root, "sst-env.d.ts")) ? [] : ["no sst-env.d.ts was written"]),
    ...bundleProblems(),
  ];
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.exit(1);
  process.stdout.write(`${JSON.stringify({ resources: made.length, functions: lambdas.length, bundles: "load" })}\n`);
}

function bundleProblems(): string[] {
  const artifacts = join(root, ".sst/artifacts");
  const folders = existsSync(artifacts) ? readdirSync(artifacts).filter((name) => !name.startsWith(".")) : [];
  const bundled = folders.map((name) => join(artifacts, name, "bundle.mjs")).filter((file) => existsSync(file));
  if (bundled.length < functions.length) return [`${bundled.length} bundles instead of ${functions.length}`];
  return bundled.flatMap((file) => {
    const program = `const { handler } = await import(${JSON.stringify(file)}); if (typeof handler !== "function") throw new Error("no handler");`;
    try {
      execFileSync(process.execPath, ["--input-type=module", "-e", program], { stdio: "pipe" });
      return [];
    } catch (error) {
      return [`${file} does not load: ${String(error)}`];
    }
  });
}
