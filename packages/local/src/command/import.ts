import { access } from "node:fs/promises";
import { seekerByAddress } from "@follow-through/core/flow/account";
import { people } from "@follow-through/core/flow/operate";
import type { Ports } from "@follow-through/core/flow/port";
import type { Seeker } from "@follow-through/core/seeker";
import { importMail } from "../import-mail.ts";
import { openOffline } from "../offline.ts";
import { readArguments } from "../options.ts";
import { Refusal } from "../refusal.ts";
import { runCommand } from "./run.ts";

const help = `npm run import -- [--data DIR] [--seeker ADDRESS] FILE.eml|FILE.mbox...
Old mail, as if it had been BCC'd at its date. Threads with a word in the last 45 days stay open, and the next nudge comes
on the next working morning at the earliest; older ones come closed. Mail that has nothing to do with the search is
skipped and counted. Nothing is sent. Importing the same again changes nothing. --seeker may be left out where there is
only one. Prints one line of JSON: read, kept, threads, closed, skipped (by reason).
`;

await runCommand(help, async (args) => {
  const form = { data: { type: "string", default: "./data" }, seeker: { type: "string" } } as const;
  const { values, positionals: files } = readArguments(args, form);
  if (files.length === 0) throw new Refusal("name the files to import: npm run import -- old.mbox");
  for (const file of files) await readable(file);
  const now = new Date().toISOString();
  const offline = await openOffline(values.data, () => now);
  try {
    const seeker = await seekerOf(offline.ports, values.seeker, now);
    process.stdout.write(`${JSON.stringify(await importMail(offline.ports, seeker, files, now))}\n`);
  } finally {
    await offline.close();
  }
});

async function seekerOf(ports: Ports, address: string | undefined, now: string): Promise<Seeker> {
  if (address !== undefined) {
    const seeker = await seekerByAddress(ports, address, now);
    if (!seeker) throw new Refusal(`${address} is no seeker here`);
    return seeker;
  }
  const found = new Map<string, Seeker>();
  for await (const { email } of people(ports, now)) {
    const seeker = await seekerByAddress(ports, email, now);
    if (seeker) found.set(seeker.id, seeker);
    if (found.size > 1) throw new Refusal("there are several seekers: say whose mail it is with --seeker ADDRESS");
  }
  const [only] = found.values();
  if (!only) throw new Refusal("there is no seeker yet: enrol one with npm start -- --seeker");
  return only;
}

async function readable(file: string): Promise<void> {
  try {
    await access(file);
  } catch (cause) {
    throw new Refusal(`${file} can't be read`, { cause });
  }
}
