import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { explainedIn, findingsIn, unexplained } from "./findings.ts";

/** `npm run audit`: fails on each serious flaw that docs/audit.json does not explain, and says so where nobody could tell. */
const root = resolve(import.meta.dirname, "../..");
const read = (name: string): string => readFileSync(join(root, name), "utf8");

const { stdout, error } = spawnSync("npm", ["audit", "--json"], { cwd: root, encoding: "utf8", timeout: 120_000 });
const findings = error ? null : findingsIn(stdout, read("package-lock.json"));
if (findings === null) {
  process.stdout.write("NOT AUDITED: the registry does not answer npm audit, so nobody has judged the whole tree\n");
} else {
  const open = unexplained(findings, explainedIn(read("docs/audit.json")));
  for (const { package: name, versions, severity, title, url } of open)
    process.stdout.write(`${severity}: ${name} ${versions.join(", ")}: ${title} (${url})\n`);
  process.stdout.write(`${findings.length} serious findings, ${open.length} of them unexplained\n`);
  if (open.length > 0) process.exitCode = 1;
}
