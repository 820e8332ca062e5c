import { quotedCharsKept, textCharsKept } from "../bounds/keep.ts";
import type { Mail } from "../mail/message.ts";
import { splitBody } from "../mail/split-body.ts";
import type { Reading } from "../read/reading.ts";
import { primaryAddress, type Seeker } from "../seeker.ts";
import type { Message } from "../thread/thread.ts";
import { eventsOf, namedIn } from "./meaning.ts";
import type { Ports } from "./port.ts";
import { messageAt } from "./record.ts";

/** A mail as its thread keeps it: from whom to whom, its kind, and its words, cut. */
export function messageOf(
  seeker: Seeker,
  mail: Mail,
  reading: Reading,
  kept: { readonly threadId: string; readonly mailKey: string; readonly at: string; readonly rawId: string },
): Message {
  const isTheirs = ["reply", "acknowledgement", "auto_reply", "bounce"].includes(reading.kind.value);
  const own = { email: ownAddressOf(seeker, mail), name: seeker.name };
  const named = namedIn(eventsOf(mail, reading, own.email));
  const other = reading.contacts.value[0] ?? mail.from[0] ?? { email: "", name: "" };
  return {
    key: kept.mailKey,
    threadId: kept.threadId,
    messageId: mail.messageId,
    at: kept.at,
    direction: isTheirs ? "received" : "sent",
    kind: reading.kind.value,
    from: isTheirs ? { email: other.email, name: other.name } : own,
    to: isTheirs ? [own] : reading.contacts.value,
    subject: mail.subject,
    text: reading.text.slice(0, textCharsKept),
    quoted: splitBody(mail)
      .history.map((quoted) => quoted.text)
      .join("\n\n")
      .slice(0, quotedCharsKept),
    outcome: reading.outcome.value,
    ...(named && { named }),
    rawId: kept.rawId,
  };
}

export async function keepMessage(ports: Ports, seeker: Seeker, message: Message, now: string): Promise<void> {
  await ports.store.put(messageAt({ ...message, seekerId: seeker.id }), message, { expect: "absent" }, now);
}

export const ownAddressOf = (seeker: Seeker, mail: Mail): string => {
  const from = mail.from[0]?.email ?? "";
  return seeker.addresses.includes(from) ? from : primaryAddress(seeker);
};
