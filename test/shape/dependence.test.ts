import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

// The one-way dependence: each room may import what stands to its right, itself included; bounds are numbers alone.
const rooms = ["flow", "nudge", "advocate", "thread", "read", "seeker", "mail", "calendar", "bounds"];
const root = resolve(import.meta.dirname, "../..");
const core = join(root, "packages/core/src");

interface Import {
  readonly file: string;
  readonly target: string;
}

const sources = (dir: string): string[] =>
  (existsSync(dir) ? readdirSync(dir, { recursive: true, encoding: "utf8" }) : [])
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(dir, name));

function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)|import\s+"([^"]+)"/g,
  );
  return [...found].map((match) => ({ file, target: match[1] ?? match[2] ?? match[3] ?? "" }));
}

const named = (file: string): string => relative(root, file);
const roomOf = (file: string): string => relative(core, file).split(/[/.]/)[0] ?? "";

describe("core", () => {
  const imports = sources(core).flatMap(importsOf);

  test("imports only to the right", () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith("."))
      .map(({ file, target }) => ({ file, from: roomOf(file), to: roomOf(resolve(dirname(file), target)) }))
      .filter(
        ({ from, to }) => rooms.indexOf(to) < rooms.indexOf(from) || !rooms.includes(from) || !rooms.includes(to),
      );
    expect(wrong).toEqual([]);
  });

  test("imports pure libraries only", () => {
    const pure = ["@date-fns", "chrono-node", "tldts", "date-holidays", "htmlparser2", "zod", "ical-generator"];
    const others = imports.filter(
      ({ target }) => !target.startsWith(".") && !pure.includes(target.split("/")[0] ?? ""),
    );
    expect(others).toEqual([]);
  });

  test("has no clock, no chance, no environment and no I/O", () => {
    const impure =
      /\bDate\.now\(|\bnew Date\(\)|DateTime\.(?:now|local|utc)\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(|\bcrypto\.|\bsetTimeout\(|\bconsole\./;
    const lines = sources(core).flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .map((line, i) => ({ at: `${named(file)}:${i + 1}`, line: line.trim() }))
        .filter(
          ({ line }) => !line.startsWith("//") && !line.startsWith("*") && !line.startsWith("/**") && impure.test(line),
        ),
    );
    expect(lines).toEqual([]);
  });
});

describe("the packages", () => {
  const packageImports = (name: string): Import[] => sources(join(root, "packages", name, "src")).flatMap(importsOf);

  test("functions never import local", () => {
    expect(packageImports("functions").filter(({ target }) => target.includes("follow-through/local"))).toEqual([]);
  });

  test("only the MIME adapter imports mailparser", () => {
    const users = ["core", "functions", "local"]
      .flatMap(packageImports)
      .filter(({ target }) => target === "mailparser");
    expect(
      users.map(({ file }) => named(file)).filter((file) => file !== "packages/functions/src/adapter/mime.ts"),
    ).toEqual([]);
  });

  test("have no cycle among their files", () => {
    const graph = new Map<string, string[]>();
    for (const { file, target } of ["core", "functions", "local"].flatMap(packageImports)) {
      const to = target.startsWith(".")
        ? resolve(dirname(file), target)
        : target.startsWith("@follow-through/")
          ? join(root, "packages", target.replace("@follow-through/", "").replace("/", "/src/") + ".ts")
          : null;
      if (to) graph.set(file, [...(graph.get(file) ?? []), to]);
    }
    const done = new Set<string>();
    const walk = (file: string, path: string[]): string[] | null => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].map(named);
      if (done.has(file)) return null;
      for (const next of graph.get(file) ?? []) {
        const cycle = walk(next, [...path, file]);
        if (cycle) return cycle;
      }
      done.add(file);
      return null;
    };
    const cycles = [...graph.keys()].map((file) => walk(file, [])).filter((cycle) => cycle !== null);
    expect(cycles).toEqual([]);
  });
});
