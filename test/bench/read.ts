import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@follow-through/core/read/read";
import type { ReadContext } from "@follow-through/core/read/reading";
import { parseMail } from "@follow-through/functions/adapter/mime";
import type { Figure } from "./bench.ts";

const folder = join(import.meta.dirname, "../corpus/dev");

const context = (address: string): ReadContext => ({
  seeker: { name: "", addresses: [address] },
  advocates: [],
  assistant: ["@follow.example"],
  timeZone: "UTC",
  receivedAt: "2026-08-03T14:00:00.000Z",
  corrections: { companyByContact: {}, companyByDomain: {}, nameByContact: {} },
});

/** Reading after MIME parsing: the median of the development corpus, and one mail with a body of a megabyte. */
export async function run(report: (figure: Figure) => void): Promise<void> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".eml"));
  const measured: { readonly parse: number; readonly read: number }[] = [];
  for (const round of [0, 1, 2]) {
    for (const file of files) {
      const one = await measure(readFileSync(join(folder, file)));
      // The first round warms the engine up.
      if (round > 0) measured.push(one);
    }
  }
  const line = (set: string, parts: readonly { readonly parse: number; readonly read: number }[]): void => {
    const ms = median(parts.map((part) => part.read));
    report({
      bench: "read",
      value: ms,
      unit: "ms",
      set,
      mails: parts.length,
      ms_per_message: ms,
      mailparser_ms: median(parts.map((part) => part.parse)),
    });
  };
  line("dev", measured);
  const words = "we talked about the pipeline and the team and what comes next\n".repeat(16_500);
  const large = `From: Jo <jo@example.org>\r\nTo: Pat <pat@acme.example>\r\nSubject: Data Engineer\r\nMessage-ID: <a@b>\r\n\r\n${words}`;
  const rounds = [];
  for (let i = 0; i < 5; i++) rounds.push(await measure(Buffer.from(large)));
  line("1 MB body", rounds.slice(1));
}

async function measure(bytes: Uint8Array): Promise<{ readonly parse: number; readonly read: number }> {
  const start = performance.now();
  const mail = await parseMail(bytes);
  const parsed = performance.now();
  read(mail, context(mail.from[0]?.email ?? "jo@example.org"));
  return { parse: parsed - start, read: performance.now() - parsed };
}

const median = (numbers: readonly number[]): number =>
  Math.round((numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0) * 100) / 100;
