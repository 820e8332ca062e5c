import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { read } from "@follow-through/core/read/read";
import type { ReadContext, Reading } from "@follow-through/core/read/reading";
import type { Mail } from "@follow-through/core/mail/message";
import { z } from "zod";

/** Scores the reader against labelled mail; the rules are those the corpus came with. */

const contact = z.object({ email: z.string(), name: z.string() });
const job = z.object({ title: z.array(z.string()), url: z.string().nullable(), ref: z.string().nullable() });
const label = z.object({
  file: z.string(),
  seeker: z.object({ name: z.string(), emails: z.array(z.string()) }),
  advocate: z.array(z.string()).optional(),
  expect: z.object({
    kind: z.string(),
    contacts: z.array(contact),
    company: z.array(z.string()),
    jobs: z.array(job),
    outcome: z.string().nullable(),
    text: z.string().optional(),
  }),
});
export type Label = z.infer<typeof label>;

export const fields = ["kind", "contacts", "names", "company", "jobs", "outcome", "text", "whole"] as const;
export type Field = (typeof fields)[number];
export type Verdict = Readonly<Record<Field, boolean | undefined>>;

export interface Labelled {
  readonly label: Label;
  readonly mail: Mail;
}

export async function labelled(set: string): Promise<readonly Labelled[]> {
  const dir = join(import.meta.dirname, set);
  const lines = readFileSync(join(dir, "labels.jsonl"), "utf8").trim().split("\n");
  const labels = lines.map((line) => label.parse(JSON.parse(line)));
  return Promise.all(
    labels.map(async (one) => ({ label: one, mail: await parseMail(await readFile(join(dir, one.file))) })),
  );
}

export function contextOf({ label: { seeker, advocate }, mail }: Labelled): ReadContext {
  const own = [...mail.from, ...mail.to, ...mail.cc].find(({ email }) => seeker.emails.includes(email));
  return {
    seeker: { name: own?.name ?? "", addresses: seeker.emails },
    advocates: advocate ?? [],
    assistant: ["track@follow.example", "@follow.example"],
    timeZone: "UTC",
    receivedAt: mail.date ?? "2026-01-01T00:00:00Z",
    corrections: { companyByContact: {}, companyByDomain: {}, nameByContact: {} },
  };
}

export function verdictOf(one: Labelled): Verdict {
  return judge(one.label, read(one.mail, contextOf(one)));
}

export function countsOf(verdicts: readonly Verdict[]): Readonly<Record<Field, number>> {
  const count = (field: Field): number => verdicts.filter((verdict) => verdict[field] === true).length;
  return {
    kind: count("kind"),
    contacts: count("contacts"),
    names: count("names"),
    company: count("company"),
    jobs: count("jobs"),
    outcome: count("outcome"),
    text: count("text"),
    whole: count("whole"),
  };
}

const fold = (s: string | null): string =>
  (s ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/&/g, " and ")
    .replace(/'s\b/g, "s")
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();
const companyKey = (s: string | null): string =>
  fold(s)
    .replace(/^the /, "")
    .replace(/( (inc|llc|ltd|limited|gmbh|ag|corp|corporation|co|company|plc|sa|sas|srl|bv|nv|kg))+$/, "")
    .replace(/ /g, "");
const titleKey = (s: string | null): string =>
  fold(s)
    .replace(/\bsr\b/g, "senior")
    .replace(/\bjr\b/g, "junior")
    .replace(/\b(the|a|an)\b/g, " ")
    .replace(/ +/g, " ")
    .trim();
const nameKey = (s: string): string => fold(s).replace(/^((dr|prof|professor|mr|mrs|ms|herr|frau|sir|dame) )+/, "");
const refKey = (s: string | null): string => (s ?? "").toLowerCase().replace(/[^a-z0-9]/g, "");
const urlKey = (s: string | null): string =>
  (s ?? "")
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "");

function judge({ expect: want }: Label, got: Reading): Verdict {
  const emails = (list: readonly { readonly email: string }[]): string =>
    list
      .map(({ email }) => email.toLowerCase())
      .toSorted()
      .join();
  const named = want.contacts.filter(({ name }) => name !== "");
  const nameOf = (email: string): string =>
    got.contacts.value.find((one) => one.email === email.toLowerCase())?.name ?? "";
  const parts = {
    kind: want.kind === got.kind.value,
    contacts: emails(want.contacts) === emails(got.contacts.value),
    company:
      want.company.length > 0
        ? want.company.some((one) => companyKey(one) === companyKey(got.company.value))
        : got.company.value === null,
    jobs: jobsRight(want.jobs, got.jobs.value),
    outcome: want.outcome === got.outcome.value,
  };
  return {
    ...parts,
    names: named.length > 0 ? named.every(({ email, name }) => nameKey(nameOf(email)) === nameKey(name)) : undefined,
    text: want.text === undefined ? undefined : textRight(want.text, got.text),
    whole: Object.values(parts).every(Boolean),
  };
}

type Wanted = Label["expect"]["jobs"];
type Got = Reading["jobs"]["value"];

function jobsRight(want: Wanted, got: Got): boolean {
  const left = [...got];
  return (
    want.length === got.length &&
    want.every((one) => {
      const at = left.findIndex((job) => jobRight(one, job));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    })
  );
}

function jobRight(want: Wanted[number], got: Got[number]): boolean {
  if (want.title.length > 0 && !want.title.some((title) => titleKey(title) === titleKey(got.title))) return false;
  return (
    (want.url === null || urlKey(want.url) === urlKey(got.url)) &&
    (want.ref === null || refKey(want.ref) === refKey(got.ref))
  );
}

function textRight(want: string, got: string): boolean {
  const [a, b] = [fold(want).split(" ").slice(0, 1500), fold(got).split(" ").slice(0, 1500)];
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const x of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++)
      next[j] = x === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
    row = next;
  }
  return (2 * (row[b.length] ?? 0)) / (a.length + b.length) >= 0.97;
}
