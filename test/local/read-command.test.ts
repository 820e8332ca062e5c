import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { folderForTest } from "./folder-for-test.ts";

const root = resolve(import.meta.dirname, "../..");
const sample = join(root, "test/corpus/sample");
const greenhouse = join(sample, "dev-greenhouse-two-jobs.eml");
const offer = join(sample, "dev-reply-fwd-yahoo-offer.eml");

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], input = ""): Promise<Run> {
  const command = join(root, "packages/local/src/command/read.ts");
  const child = spawn(process.execPath, ["--import", "tsx", command, ...args], { cwd: root });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    err += chunk;
  });
  child.stdin.end(input);
  return new Promise((done) => {
    child.on("close", (code) => done({ code, out, err }));
  });
}

const request = (file: string, seeker: string): string =>
  `${JSON.stringify({ file, seeker: [seeker], advocates: [], assistant: "track@follow.example" })}\n`;

describe("npm run read", () => {
  test("shows a person each value, sure or guessed, and the words it was read from", async () => {
    const { code, out, err } = await run([greenhouse]);
    expect(code).toBe(0);
    expect(err).toMatch(/read as a mail of noor\.haddad@icloud\.com; .*--seeker/);
    expect(out).toContain("Paylark");
    expect(out).toMatch(/\[(?:sure|guessed)\]/);
    expect(out).toContain("from: ");
  });

  test("answers a batch with one reading a line, in order", async () => {
    const { code, out } = await run(
      ["--batch"],
      request(offer, "neto_villasenor@yahoo.com") + request(greenhouse, "noor.haddad@icloud.com"),
    );
    const kinds = out
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { kind: string }).kind);
    expect([code, kinds]).toEqual([0, ["reply", "outreach"]]);
  });

  test("a mailbox is not read as one mail, and how it is imported is told", async () => {
    const file = join(await folderForTest(), "old.mbox");
    await writeFile(file, `From jo@example.org Mon Mar  2 10:00:00 2026\n${await readFile(greenhouse, "latin1")}`);
    const { code, out, err } = await run([file]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`npm run import -- ${file}`);
  });

  test("--help says how", async () => {
    const { code, out } = await run(["--help"]);
    expect([code, out.includes("--batch")]).toEqual([0, true]);
  });

  test.each([
    ["nothing to read", [], ""],
    ["a file that isn't there", ["no-such.eml"], ""],
    ["an unknown option", ["--colour"], ""],
    ["a line that is no request", ["--batch"], "{}\n"],
  ])("refuses %s with one line and exit 2", async (_, args, input) => {
    const { code, out, err } = await run(args, input);
    expect([code, out, err.trim().split("\n").length]).toEqual([2, "", 1]);
  });
});
