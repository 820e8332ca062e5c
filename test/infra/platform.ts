import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * SST's components, laid down as `.sst/platform` by the installed sst itself. It carries their sources with it; what
 * they import comes from our own node_modules instead of a second installation of 300 MB. Takes a second, no network.
 */
const root = resolve(import.meta.dirname, "../..");
const platform = join(root, ".sst/platform");

export function layDownPlatform(): void {
  if (isLaidDown()) return;
  mkdirSync(join(root, "out"), { recursive: true });
  const home = mkdtempSync(join(root, "out/sst-"));
  // Without a provider sst asks no registry; its own npm install is none.
  writeFileSync(
    join(home, "sst.config.ts"),
    `export default $config({ app: () => ({ name: "x", home: "local" }), async run() {} });\n`,
  );
  mkdirSync(join(home, "bin"));
  mkdirSync(join(home, "node_modules"));
  writeFileSync(join(home, "bin/npm"), "#!/bin/sh\nexit 0\n", { mode: 0o755 });
  execFileSync(join(root, "node_modules/.bin/sst"), ["install", "--stage", "test"], {
    cwd: home,
    stdio: "pipe",
    env: { ...sstEnvironment, HOME: home, PATH: `${join(home, "bin")}:${process.env["PATH"] ?? ""}` },
  });
  writeFileSync(join(home, ".sst/platform/config.d.ts"), configTypes);
  mkdirSync(join(root, ".sst"), { recursive: true });
  rmSync(platform, { recursive: true, force: true });
  renameSync(join(home, ".sst/platform"), platform);
  rmSync(home, { recursive: true });
}

/** Nothing is fetched, reported or asked of AWS. */
export const sstEnvironment = {
  SST_SKIP_DEPENDENCY_CHECK: "1",
  SST_NO_BUN: "1",
  SST_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  AWS_EC2_METADATA_DISABLED: "true",
};

/** One that `sst install` or a deploy laid down whole is as good. */
function isLaidDown(): boolean {
  const read = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8").trim() : "");
  const installed: unknown = JSON.parse(read(join(root, "node_modules/sst/package.json")));
  const version = typeof installed === "object" && installed !== null && "version" in installed && installed.version;
  return read(join(platform, "version")) === version && existsSync(join(platform, "config.d.ts"));
}

/** As sst writes it once it has the providers of sst.config.ts. */
const configTypes = `import "./src/global.d.ts"
import { AppInput, App, Config } from "./src/config"
import * as _aws from "@pulumi/aws";
import * as _cloudflare from "@pulumi/cloudflare";

declare global {
  // @ts-expect-error
  export import aws = _aws
  // @ts-expect-error
  export import cloudflare = _cloudflare
  interface Providers {
    providers?: {
      "aws"?: (_aws.ProviderArgs & { version?: string }) | string;
      "cloudflare"?: (_cloudflare.ProviderArgs & { version?: string }) | string;
    }
  }
  export const $config: (
    input: Omit<Config, "app"> & {
      app(input: AppInput): Promise<Omit<App, "providers"> & Providers> | (Omit<App, "providers"> & Providers);
    },
  ) => Config;
}
`;
