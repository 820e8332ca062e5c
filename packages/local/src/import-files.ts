import { access } from "node:fs/promises";
import { seekerByAddress } from "@follow-through/core/flow/account";
import { people } from "@follow-through/core/flow/operate";
import type { Ports } from "@follow-through/core/flow/port";
import type { Seeker } from "@follow-through/core/seeker";
import { importMail } from "./import-mail.ts";
import type { ImportReport } from "./import-mail.ts";
import { openOffline } from "./offline.ts";
import { readArguments } from "./options.ts";
import { Refusal } from "./refusal.ts";

/** The files into a seeker's threads, as `npm run import --` asks for it. */
export async function importFiles(args: readonly string[]): Promise<ImportReport> {
  const form = { data: { type: "string", default: "./data" }, seeker: { type: "string" } } as const;
  const { values, positionals: files } = readArguments(args, form);
  if (files.length === 0) throw new Refusal("name the files to import: npm run import -- old.mbox");
  for (const file of files) await readable(file);
  const now = new Date().toISOString();
  const offline = await openOffline(values.data, () => now);
  try {
    const seeker = await seekerOf(offline.ports, values.seeker, now);
    return await importMail(offline.ports, seeker, files, now);
  } finally {
    await offline.close();
  }
}

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
