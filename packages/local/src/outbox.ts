import { randomBytes } from "node:crypto";
import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Forgotten, Mailer } from "@follow-through/core/flow/port";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { composeMail } from "@follow-through/functions/adapter/mime-out";
import { outboxBytesMost, outboxKeptForMs } from "./bounds.ts";
import { absentIsNull, makeFolder, namesIn, removeOlder, writeDurably } from "./durable.ts";
import { canBeAddressed, freshMessageId } from "./mailer-relay.ts";
import type { MailerNeeds } from "./mailer-relay.ts";

/** Mail that would have been sent, one `.eml` a mail, in the order of their names. */
export interface Outbox {
  readonly mailer: (needs: MailerNeeds) => Mailer;
  /** Removes what was written to this person, or names them to somebody else. */
  forget(person: Forgotten): Promise<void>;
  /** Newest first, at most so many. */
  names(most: number): Promise<readonly string[]>;
  /** Null for a name that is not there. */
  read(name: string): Promise<Uint8Array | null>;
  sweep(nowMs: number): Promise<void>;
}

const nameForm = /^\d{8}T\d{9}Z-\d{4}-[0-9a-f]{4}-[a-z-]{1,20}\.eml$/;

export async function openOutbox(dir: string): Promise<Outbox> {
  const folder = join(dir, "outbox");
  await makeFolder(folder);
  let count = 0;
  const read = async (name: string): Promise<Uint8Array | null> => {
    if (!nameForm.test(name)) return null;
    const info = await stat(join(folder, name)).catch(absentIsNull);
    return info && info.size <= outboxBytesMost ? readFile(join(folder, name)).catch(absentIsNull) : null;
  };
  return {
    mailer: ({ service, now }) => ({
      send: async (mail) => {
        if (!canBeAddressed(mail)) return { kind: "refused", why: "no address a mail can be sent to" };
        const messageId = freshMessageId(service);
        const bytes = await composeMail(mail, { from: service.from, messageId, at: now() });
        count += 1;
        await writeDurably(folder, nameOf(count, mail.kind), bytes);
        return { kind: "sent", messageId };
      },
    }),
    names: async (most) =>
      (await namesIn(folder, ".eml"))
        .filter((name) => nameForm.test(name))
        .toReversed()
        .slice(0, most),
    forget: async (person) => {
      for (const name of await namesIn(folder, ".eml")) {
        const bytes = await read(name);
        if (bytes && (await isAbout(bytes, person))) await rm(join(folder, name), { force: true });
      }
    },
    sweep: async (nowMs) => {
      await removeOlder(folder, nowMs - outboxKeptForMs);
    },
    read,
  };
}

/** The name alone is enough, as whole words: a mail too many is a copy less to look at. */
async function isAbout(bytes: Uint8Array, { name, addresses }: Forgotten): Promise<boolean> {
  const { from, to, subject, text } = await parseMail(bytes);
  const people = [...from, ...to].map((person) => `${person.name} <${person.email}>`);
  const words = inWords([...people, subject, text ?? ""].join(" "));
  return [name, ...addresses].map(inWords).some((own) => own.trim() !== "" && words.includes(own));
}

/** One space between words: lines break names, quotes stand beside them, and a full stop ends a sentence. */
const inWords = (text: string): string =>
  ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}@.+_-]+/gu, " ")} `.replaceAll(". ", " ");

/** By the machine's clock, whatever day a tick was told it is: the order is the order of sending. */
function nameOf(count: number, kind: string): string {
  const at = new Date().toISOString().replaceAll(/[-:.]/g, "");
  return `${at}-${String(count % 10_000).padStart(4, "0")}-${randomBytes(2).toString("hex")}-${kind}.eml`;
}
