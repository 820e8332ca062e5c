import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { settings } from "../infra/evaluation.ts";
import { sstEnvironment } from "../infra/platform.ts";

/**
 * npm run test:deploy: the real sst from its first line to its last, with stand-ins for pulumi and for AWS, in a network
 * namespace with nothing but its own loopback: sst opens a port on all interfaces while it runs.
 */
const root = resolve(import.meta.dirname, "../..");
mkdirSync(join(root, "out"), { recursive: true });

const isHelp = process.argv.includes("--help") || process.argv.includes("-h");
const reason = isHelp ? null : (whyNot() ?? install());
if (isHelp) {
  process.stdout.write(
    "npm run test:deploy\n\nThe real sst to its end with stand-ins, on Linux; says plainly when it can't run.\n",
  );
} else if (reason) {
  process.stderr.write(`test:deploy can't run here: ${reason}. Nothing was tried.\n`);
} else {
  const script = join(root, "test/deploy/inside.ts");
  const inside = `ip link set lo up && exec "${process.execPath}" --import tsx "${script}"`;
  const { status } = spawnSync("unshare", [...namespace(), "sh", "-c", inside], { cwd: root, stdio: "inherit" });
  process.exitCode = status ?? 1;
}

function whyNot(): string | null {
  if (process.platform !== "linux") return "it needs Linux's network namespaces";
  const tried = spawnSync("unshare", [...namespace(), "sh", "-c", "ip link set lo up"], { encoding: "utf8" });
  if (tried.error || tried.status !== 0) return "no network namespace can be made (unshare and ip are needed)";
  return null;
}

/** As root without a user namespace, which containers may forbid. */
function namespace(): string[] {
  return process.getuid?.() === 0 ? ["-n"] : ["-rn"];
}

/** SST's own dependencies, 300 MB from the npm registry, once. */
function install(): string | null {
  if (existsSync(join(root, ".sst/platform/node_modules"))) return null;
  const installed = spawnSync(join(root, "node_modules/.bin/sst"), ["install", "--stage", "stand-in"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...sstEnvironment, ...settings },
    timeout: 600_000,
  });
  return installed.status === 0 ? null : "the npm registry did not give SST's own dependencies";
}
