import { randomBytes } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Mailer } from "@follow-through/core/flow/port";
import { composeMail } from "@follow-through/functions/adapter/mime-out";
import { absentIsNull, makeFolder, namesIn, removeOlder, writeDurably } from "./durable.ts";
import { canBeAddressed, freshMessageId } from "./mailer-relay.ts";
import type { MailerNeeds } from "./mailer-relay.ts";

/** Mail that would have been sent, one `.eml` a mail, in the order of their names. */
export interface Outbox {
  readonly mailer: (needs: MailerNeeds) => Mailer;
  /** Newest first, at most so many. */
  names(most: number): Promise<readonly string[]>;
  /** Null for a name that is not there. */
  read(name: string): Promise<Uint8Array | null>;
  sweep(nowMs: number): Promise<void>;
}

const nameForm = /^\d{8}T\d{9}Z-\d{4}-[0-9a-f]{4}-[a-z-]{1,20}\.eml$/;
/** Our own mails have a few kilobytes; whatever else somebody puts there is not read. */
const maxBytes = 1_000_000;
/** As long as raw mail. */
const keptForMs = 30 * 24 * 60 * 60 * 1000;

export async function openOutbox(dir: string): Promise<Outbox> {
  const folder = join(dir, "outbox");
  await makeFolder(folder);
  let count = 0;
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
    sweep: async (nowMs) => {
      await removeOlder(folder, nowMs - keptForMs);
    },
    read: async (name) => {
      if (!nameForm.test(name)) return null;
      const info = await stat(join(folder, name)).catch(absentIsNull);
      return info && info.size <= maxBytes ? readFile(join(folder, name)).catch(absentIsNull) : null;
    },
  };
}

/** By the machine's clock, whatever day a tick was told it is: the order is the order of sending. */
function nameOf(count: number, kind: string): string {
  const at = new Date().toISOString().replaceAll(/[-:.]/g, "");
  return `${at}-${String(count % 10_000).padStart(4, "0")}-${randomBytes(2).toString("hex")}-${kind}.eml`;
}
