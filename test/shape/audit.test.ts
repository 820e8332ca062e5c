import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { explainedIn, findingsIn, unexplained } from "../audit/findings.ts";

const read = (name: string): string => readFileSync(join(resolve(import.meta.dirname, "../.."), name), "utf8");
const lock = JSON.stringify({
  packages: { "node_modules/tar": { version: "6.2.1" }, "node_modules/b": { version: "1.0.0" } },
});
const flaw = (severity: string) => ({ title: "a flaw", url: "https://github.com/advisories/GHSA-x", severity });
const report = (severity: string) =>
  JSON.stringify({
    vulnerabilities: {
      tar: { name: "tar", via: [flaw(severity)], nodes: ["node_modules/tar"] },
      b: { name: "b", via: ["tar"], nodes: ["node_modules/b"] },
    },
  });
const explained = (version: string) => [{ package: "tar", version, why: "no archive of a stranger is unpacked" }];

test.each([
  ["critical", 1],
  ["high", 1],
  ["moderate", 1],
  ["low", 0],
])("a flaw that is %s counts %i times, where it is and not where it is reached from", (severity, count) => {
  expect(findingsIn(report(severity), lock)).toHaveLength(count);
});

test("an explanation is good for its version alone", () => {
  const findings = findingsIn(report("high"), lock) ?? [];
  expect(unexplained(findings, explained("6.2.1"))).toEqual([]);
  expect(unexplained(findings, explained("6.2.0"))).toHaveLength(1);
  expect(unexplained(findings, [])).toHaveLength(1);
});

test.each([
  ["npm's own error", '{"error":{"code":"EAUDITNOTSUPPORTED","summary":""}}'],
  [
    "the refusal that it passes on",
    '{"message":"405 Method Not Allowed","method":"POST","uri":"https://registry.example/"}',
  ],
])("%s is no clean report", (_what, said) => {
  expect(findingsIn(said, lock)).toBeNull();
});

test.each(["{}", '{"vulnerabilities":[]}'])("%s is a fault, and no clean report either", (said) => {
  expect(() => findingsIn(said, lock)).toThrow("neither");
});

test("what is explained is in the tree, at that version", () => {
  const versions = Object.entries(
    JSON.parse(read("package-lock.json")).packages as Record<string, { version?: string }>,
  );
  for (const { package: name, version } of explainedIn(read("docs/audit.json")))
    expect(
      versions.some(([path, held]) => path.endsWith(`node_modules/${name}`) && held.version === version),
      name,
    ).toBe(true);
});
