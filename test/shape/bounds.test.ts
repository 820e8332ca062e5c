import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as flow from "@follow-through/core/bounds/flow";
import * as keep from "@follow-through/core/bounds/keep";
import * as link from "@follow-through/core/bounds/link";
import * as mail from "@follow-through/core/bounds/mail";
import * as read from "@follow-through/core/bounds/read";
import * as functions from "@follow-through/functions/bounds";
import * as local from "@follow-through/local/bounds";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const places = [
  { file: "packages/core/src/bounds/mail.ts", values: mail },
  { file: "packages/core/src/bounds/read.ts", values: read },
  { file: "packages/core/src/bounds/keep.ts", values: keep },
  { file: "packages/core/src/bounds/flow.ts", values: flow },
  { file: "packages/core/src/bounds/link.ts", values: link },
  { file: "packages/functions/src/bounds.ts", values: functions },
  { file: "packages/local/src/bounds.ts", values: local },
] as const;

interface Bound {
  readonly name: string;
  readonly value: string;
  readonly why: string;
}

/** A name as it is declared, with the words right above it. */
const declared = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?(?:export const (\w+) = |  (\w+): [^\n]*,\n)/g;

function boundsIn(file: string, values: Readonly<Record<string, unknown>>): readonly Bound[] {
  let group: Readonly<Record<string, unknown>> = {};
  return [...readFileSync(join(root, file), "utf8").matchAll(declared)].flatMap(([, words = "", name, member]) => {
    const value = name === undefined ? group[member ?? ""] : values[name];
    if (name !== undefined && isGroup(value)) group = value;
    const why = words.replaceAll(/\s*\n \* |\s+/g, " ").trim();
    return isGroup(value) ? [] : [{ name: name ?? member ?? "", value: shown(name ?? member ?? "", value), why }];
  });
}

const isRate = (value: unknown): value is { readonly most: number; readonly windowMinutes: number } =>
  typeof value === "object" && value !== null && "most" in value && "windowMinutes" in value;
const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !isRate(value);

/** As a person says it: the unit stands in the name. */
function shown(name: string, value: unknown): string {
  if (isRate(value)) return `${value.most} in ${time(value.windowMinutes * 60_000)}`;
  if (typeof value !== "number") throw new Error(`${name} is no bound`);
  if (name.endsWith("Ms")) return time(value);
  if (name.endsWith("Minutes")) return time(value * 60_000);
  if (name.endsWith("Hours")) return time(value * 3_600_000);
  if (name.includes("Days")) return time(value * 86_400_000);
  if (name.includes("Bytes")) return size(value);
  return value.toLocaleString("en");
}

const units = [
  [86_400_000, "days"],
  [3_600_000, "hours"],
  [60_000, "minutes"],
  [1000, "s"],
] as const;

function time(ms: number): string {
  const [each, unit] = units.find(([span]) => ms >= span && ms % span === 0) ?? [1, "ms"];
  return ms === each && unit.endsWith("s") && unit !== "s" && unit !== "ms"
    ? `1 ${unit.slice(0, -1)}`
    : `${ms / each} ${unit}`;
}

function size(bytes: number): string {
  if (bytes % 2 ** 20 === 0) return `${bytes / 2 ** 20} MB`;
  return bytes % 1024 === 0 ? `${bytes / 1024} KB` : `${bytes.toLocaleString("en")} bytes`;
}

/** All that is written in the packages, but the bounds themselves. */
function sourcesBeside(): string {
  const packages = join(root, "packages");
  return readdirSync(packages, { recursive: true, encoding: "utf8" })
    .filter((name) => /src\/.*\.tsx?$/.test(name) && !/\/bounds(?:\.ts|\/)/.test(name))
    .map((name) => readFileSync(join(packages, name), "utf8"))
    .join("\n");
}

const everything = sourcesBeside();

const titleOf = (file: string): string =>
  /\/\*\*\n \* ([^\n]*)/.exec(readFileSync(join(root, file), "utf8"))?.[1] ?? "";

describe.each(places)("$file", ({ file, values }) => {
  const bounds = boundsIn(file, values);

  test("holds nothing but bounds, each once and with its reason", () => {
    const members = Object.values(values).map((value) => (isGroup(value) ? Object.keys(value).length : 1));
    expect(bounds).toHaveLength(members.reduce((sum, count) => sum + count, 0));
    expect(bounds.filter(({ why }) => why.length < 10)).toEqual([]);
  });

  test("imports nothing", () => {
    expect(readFileSync(join(root, file), "utf8")).not.toMatch(/\bimport\b/);
  });

  test("has no bound that nobody keeps to", () => {
    expect(Object.keys(values).filter((name) => !new RegExp(`\\b${name}\\b`).test(everything))).toEqual([]);
  });
});

test("the documentation shows each bound as it is in code; `npx vitest run test/shape -u` writes it", async () => {
  const sections = places.map(({ file, values }) => {
    const rows = boundsIn(file, values).map(({ name, value, why }) => `| \`${name}\` | ${value} | ${why} |`);
    return `## ${titleOf(file)}\n\n\`${file}\`\n\n| name | bound | why |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  const page = `# Bounds\n\nMade of the code by \`test/shape/bounds.test.ts\`; what they protect from is in [threats.md](threats.md).\n\n`;
  await expect(page + sections.join("\n")).toMatchFileSnapshot(join(root, "docs/bounds.md"));
});
