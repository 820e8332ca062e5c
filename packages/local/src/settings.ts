import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Service } from "@follow-through/core/flow/port";
import { z } from "zod";
import { absentIsNull, writeDurably } from "./durable.ts";
import { Refusal } from "./refusal.ts";

/** What a folder was last started with: so that `tick`, `import` and `operator` speak and send as that start did. */
export interface Settings {
  readonly service: Service;
  /** Where outgoing mail goes; "environment": to FOLLOW_THROUGH_RELAY, which is not written down; null: the outbox. */
  readonly relay: string | null;
}

const settingsFile = "settings.json";
const person = z.object({ name: z.string(), email: z.string() });
const settingsForm = z.object({
  service: z.object({
    domain: z.string(),
    publicUrl: z.string(),
    from: person,
    operator: person.nullable(),
    enrol: z.enum(["invite", "open", "closed"]),
    enrolDomains: z.array(z.string()),
  }),
  relay: z.string().nullable(),
});

export const writeSettings = (dir: string, settings: Settings): Promise<void> =>
  writeDurably(dir, settingsFile, JSON.stringify(settings));

/** Throws a Refusal where nothing was ever started on this folder. */
export async function readSettings(dir: string): Promise<Settings> {
  const text = await readFile(join(dir, settingsFile), "utf8").catch(absentIsNull);
  if (text === null) throw new Refusal(`${dir} holds no assistant yet: run \`npm start -- --data ${dir}\` once`);
  return settingsForm.parse(JSON.parse(text));
}

/** The relay's URL. Mail that should go out must not end in the outbox because a variable is missing. */
export function relayOf(settings: Settings, environment: string | undefined): string | null {
  if (settings.relay !== "environment") return settings.relay;
  if (!environment) throw new Refusal("this folder sends through FOLLOW_THROUGH_RELAY: set it, as at its start");
  return environment;
}
