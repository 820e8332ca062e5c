import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

/** The rows of the table of doors and attackers, without its head. */
const rows = readFileSync(join(root, "docs/threats.md"), "utf8")
  .split("\n## ", 1)[0]
  ?.split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| door "))
  .map((line) => line.split("|").slice(1, -1));

test("each door has an answer to each attacker, and a test that is there", () => {
  expect(rows?.length).toBeGreaterThan(10);
  for (const [door = "", ...cells] of rows ?? []) {
    expect(cells, door).toHaveLength(4);
    for (const cell of cells) {
      const named = [...cell.matchAll(/`([\w/-]+\.test\.tsx?)`/g)].map(([, file = ""]) => file);
      expect(named.length, `${door}: ${cell}`).toBeGreaterThan(0);
      for (const file of named) expect(existsSync(join(root, "test", file)), `${door}: ${file}`).toBe(true);
    }
  }
});
