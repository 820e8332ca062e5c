import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";

const root = resolve(import.meta.dirname, "../..");
/** What nobody commits. */
const notOurs = new Set(["node_modules", ".git", ".sst", ".pulumi", "data", "out", "dist", "coverage"]);
/** Larger files are corpora of mail and the lock file, which `npm` writes. */
const mostBytes = 2_000_000;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/** Keys as their makers write them, so that each is known by its form. */
const secrets: readonly RegExp[] = [
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  /aws_secret_access_key\s*[=:]\s*["']?[A-Za-z0-9/+]{40}\b/i,
  /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\r?\n[A-Za-z0-9+/]/,
  /\bgh[pousr]_[A-Za-z0-9]{36}\b|\bgithub_pat_[A-Za-z0-9_]{50}/,
  /\bnpm_[A-Za-z0-9]{36}\b|_authToken=[A-Za-z0-9-]{10}/,
  /\bxox[abposr]-[A-Za-z0-9-]{20}|\bsk_live_[A-Za-z0-9]{20}|\bAIza[0-9A-Za-z_-]{35}\b/,
  /\bpul-[0-9a-f]{40}\b/,
];

test("no secret lies in the repository", () => {
  const files = filesIn(root).filter((path) => statSync(path).size <= mostBytes);
  expect(files.length).toBeGreaterThan(500);
  const found = files.filter((path) => {
    const text = readFileSync(path, "utf8");
    return secrets.some((form) => form.test(text));
  });
  expect(found).toEqual([]);
  expect(files.filter((path) => /\.(?:pem|p12|pfx|key)$|(?:^|\/)\.env(?:\.|$)|keys\.json$/.test(path))).toEqual([]);
});

test.each([
  ["AKIA", "IOSFODNN7EXAMPLE"],
  ["-----BEGIN RSA PRIVATE ", "KEY-----\nMIIE"],
  ["ghp_", "a".repeat(36)],
  ["npm_", "a".repeat(36)],
])("%s… is known as one", (start, end) => {
  expect(secrets.some((form) => form.test(start + end))).toBe(true);
});

const lock = z.object({ packages: z.record(z.string(), z.object({ hasInstallScript: z.boolean().optional() })) });
const manifest = z.object({ allowScripts: z.record(z.string(), z.boolean()) });

test("each package that runs something when it is installed is decided on, and reasoned in the docs", () => {
  const { packages } = lock.parse(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")));
  const { allowScripts } = manifest.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  const running = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ""));
  expect([...new Set(running)].toSorted()).toEqual(Object.keys(allowScripts).toSorted());
  const docs = readFileSync(join(root, "docs/threats.md"), "utf8");
  expect(running.filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
});
