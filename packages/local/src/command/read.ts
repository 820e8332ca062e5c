import { createInterface } from "node:readline";
import { readFile } from "node:fs/promises";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { read } from "@follow-through/core/read/read";
import type { ReadContext, Reading } from "@follow-through/core/read/reading";
import { z } from "zod";
import { readArguments } from "../options.ts";
import { Refusal } from "../refusal.ts";
import { pictureOf } from "./picture.ts";

const HELP = `npm run read -- FILE.eml...
  What the assistant reads from a mail: each value, whether it is sure or a guess, and the words it was read from.

  --seeker ADDRESS     an address of the person whose mail it is (repeatable); default: the From of the mail
  --name NAME          that person's name
  --advocate ADDRESS   somebody who speaks for them (repeatable)
  --assistant ADDRESS  the assistant's address; its whole domain counts (default track@in.localhost)
  --batch              requests on standard input, one JSON object a line:
                       {"file": PATH, "seeker": [ADDRESS...], "advocates": [ADDRESS...], "assistant": ADDRESS}
                       and one reading a line on standard output, in the same order
  --help               this text
`;

const request = z.object({
  file: z.string().min(1),
  seeker: z.array(z.string()),
  advocates: z.array(z.string()).default([]),
  assistant: z.string(),
  name: z.string().default(""),
});
type Request = z.infer<typeof request>;

const fields = ["kind", "contacts", "company", "jobs", "outcome"] as const;

async function readingOf(one: Request): Promise<{ reading: Reading; subject: string; seeker: readonly string[] }> {
  const bytes = await readFile(one.file).catch((cause: unknown) => {
    throw new Refusal(`cannot read ${one.file}`, { cause });
  });
  if (isMailbox(bytes))
    throw new Refusal(`${one.file} is a mailbox (mbox), not one mail: npm run import -- ${one.file} takes it in`);
  const mail = await parseMail(bytes);
  const seeker = one.seeker.length > 0 ? one.seeker : mail.from.map((from) => from.email);
  return {
    reading: read(mail, contextOf({ ...one, seeker }, mail.date, nameOf(mail, seeker, one.name))),
    subject: mail.subject,
    seeker,
  };
}

/** A single mail that somebody saved with its "From " line has one such line, a mailbox may have one as well. */
const isMailbox = (bytes: Uint8Array): boolean =>
  /^From \S{1,100} .{0,80}\d{1,2}:\d\d/.test(new TextDecoder("latin1").decode(bytes.subarray(0, 300)));

/** The seeker's name as their own mail gives it: it tells their other addresses. */
function nameOf(mail: Awaited<ReturnType<typeof parseMail>>, seeker: readonly string[], given: string): string {
  const own = [...mail.from, ...mail.to, ...mail.cc].find((one) =>
    seeker.some((address) => address.toLowerCase() === one.email),
  );
  return given || (own?.name ?? "");
}

function contextOf(one: Request, date: string | null, name: string): ReadContext {
  const domain = one.assistant.slice(one.assistant.lastIndexOf("@"));
  return {
    seeker: { name, addresses: one.seeker.map((address) => address.toLowerCase()) },
    advocates: one.advocates.map((address) => address.toLowerCase()),
    assistant: [one.assistant.toLowerCase(), domain.toLowerCase()],
    timeZone: "UTC",
    receivedAt: date ?? "1970-01-01T00:00:00Z",
    corrections: { companyByContact: {}, companyByDomain: {}, nameByContact: {} },
  };
}

function lineOf(reading: Reading): string {
  const { kind, contacts, company, jobs, outcome, text } = reading;
  const sure = fields.filter((field) => reading[field].sure);
  return JSON.stringify({
    kind: kind.value,
    contacts: contacts.value,
    company: company.value,
    jobs: jobs.value,
    outcome: outcome.value,
    text,
    sure,
  });
}

async function batch(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (line.trim() === "") continue;
    process.stdout.write(`${lineOf((await readingOf(parsed(line, number))).reading)}\n`);
  }
}

function parsed(line: string, number: number): Request {
  try {
    return request.parse(JSON.parse(line));
  } catch (cause) {
    throw new Refusal(`line ${number} is no request: {"file", "seeker", "advocates", "assistant"}`, { cause });
  }
}

async function main(): Promise<void> {
  const { values, positionals } = options();
  if (values.help) return void process.stdout.write(HELP);
  if (values.batch) return batch();
  if (positionals.length === 0) throw new Refusal("name at least one .eml file, or --batch; --help tells more");
  for (const file of positionals) {
    const { reading, subject, seeker } = await readingOf({
      file,
      seeker: values.seeker ?? [],
      advocates: values.advocate ?? [],
      assistant: values.assistant ?? "track@in.localhost",
      name: values.name ?? "",
    });
    if (values.seeker === undefined)
      process.stderr.write(`${file}: read as a mail of ${seeker[0] ?? "nobody"}; for somebody else's use --seeker\n`);
    process.stdout.write(pictureOf(file, subject, reading));
  }
}

const options = () =>
  readArguments(process.argv.slice(2), {
    help: { type: "boolean" },
    batch: { type: "boolean" },
    name: { type: "string" },
    assistant: { type: "string" },
    seeker: { type: "string", multiple: true },
    advocate: { type: "string", multiple: true },
  });

try {
  await main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`read: ${error.message}\n`);
  process.exitCode = 2;
}
