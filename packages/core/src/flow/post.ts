import { stopMinutes } from "../bounds/link.ts";
import { addMinutes } from "../calendar.ts";
import { type Letter, textOf } from "../nudge/letter.ts";
import { htmlOf } from "../nudge/letter-html.ts";
import type { Seeker } from "../seeker.ts";
import type { LetterKind, Thread } from "../thread/thread.ts";
import type { OutgoingMail, Ports } from "./port.ts";

/** Where a letter goes, and what an answer to it is about. */
export interface Addressing {
  readonly kind: LetterKind;
  readonly to: { readonly name: string; readonly email: string };
  /** `skr_…` or `adv_…`. */
  readonly party: string;
  readonly thread: Thread | null;
  /** Set: the letter stands within that conversation. */
  readonly within?: { readonly inReplyTo: string; readonly references: readonly string[] } | null;
  /** Set: it answers that mail of theirs. */
  readonly answers?: string | null;
  readonly stoppable?: boolean;
  /** What one click stops, where that is not simply the party: see `stopBy`. */
  readonly stops?: string;
  /** In whose name it comes: "Jo Park via Follow-Through". */
  readonly fromName?: string;
}

/** The mail around a letter: signed Reply-To, foot with the operator, one-click stop where the kind carries one. */
export function mailOf(ports: Ports, letter: Letter, addressing: Addressing, now: string): OutgoingMail {
  const { service, signer } = ports;
  const tag = signer.tag({ party: addressing.party, threadId: addressing.thread?.id ?? null }, now);
  const replyTo = `${tag}@${service.domain}`;
  const footed: Letter = { ...letter, blocks: [...letter.blocks, { kind: "small", text: footOf(ports) }] };
  const isAnswer = ["receipt", "answer"].includes(addressing.kind);
  const inReplyTo = addressing.within?.inReplyTo ?? addressing.answers ?? null;
  return {
    kind: addressing.kind,
    to: addressing.to,
    fromName: addressing.fromName ?? null,
    subject: letter.subject,
    text: textOf(footed),
    html: htmlOf(footed),
    replyTo,
    autoSubmitted: isAnswer ? "auto-replied" : "auto-generated",
    inReplyTo,
    references: addressing.within?.references ?? (addressing.answers ? [addressing.answers] : []),
    unsubscribe: addressing.stoppable ? stopOf(ports, addressing.stops ?? addressing.party, replyTo, now) : null,
    tags: { kind: addressing.kind, party: addressing.party, thread: addressing.thread?.id ?? "none" },
  };
}

function stopOf(ports: Ports, subject: string, replyTo: string, now: string): OutgoingMail["unsubscribe"] {
  const token = ports.signer.seal("unsubscribe", subject, addMinutes(now, stopMinutes));
  return { url: `${ports.service.publicUrl}/u/${token}`, mailto: `mailto:${replyTo}?subject=stop%20all` };
}

function footOf({ service }: Ports): string {
  const run = service.operator ? `Run by ${service.operator.name} <${service.operator.email}>. ` : "";
  return `${service.from.name} · ${run}${service.publicUrl}/`;
}

export const seekerAddressing = (
  seeker: Seeker,
  kind: LetterKind,
  to: string,
): Pick<Addressing, "kind" | "to" | "party"> => ({
  kind,
  to: { name: seeker.name, email: to },
  party: seeker.id,
});
