import type { Block, Letter } from "../letter.ts";

/** Letters at the doors: who may come in, what was kept out, what was passed on, what is stopped. */

/** The one mail that a stranger ever gets, and only where they have written to the assistant themselves. */
export function welcomeLetter(url: string, trackAddress: string, days: number): Letter {
  const opening = `Your mail reached me. Please confirm that ${trackAddress} may work for you; then I take it in as if you had confirmed first.`;
  return {
    subject: "Is this you? One click and I keep your thread",
    preview: opening,
    blocks: [
      { kind: "text", text: opening },
      {
        kind: "text",
        text: `I follow through for people who look for a job. Put ${trackAddress} into BCC when you write to somebody about one; when the thread goes quiet, I write to you, with a follow-up ready to send. I never write to the other side.`,
      },
      { kind: "buttons", buttons: [{ label: "Yes, it is me", url }] },
      {
        kind: "small",
        text: `The link opens a page with one button and works for ${days} days. Without it your mail is deleted then. If you did not write to me, leave this mail alone: I will not write again.`,
      },
    ],
  };
}

/** A proven mail of the seeker's that the receiving service refused to trust. */
export function keptOutLetter(why: "spam" | "virus", subject: string, trackAddress: string): Letter {
  const what = why === "virus" ? "a virus in it" : "that it looks like spam";
  const opening = `A mail in your name arrived, and the mail service found ${what}. I did not open it, and it is deleted.`;
  const next =
    why === "virus"
      ? "If you did send it, have your computer and its attachments checked before you send it again."
      : `If you did send it, send it again without what may have looked odd, or forward it to ${trackAddress} with a line of your own.`;
  return {
    subject: subject ? `Not taken in: ${subject}` : "A mail was not taken in",
    preview: opening,
    blocks: [
      { kind: "text", text: opening },
      { kind: "text", text: next },
    ],
  };
}

/** A count in the next digest, and no more: who it was can't be known, and what it said proves nothing. */
export function withUnproven(letter: Letter, count: number): Letter {
  if (count === 0) return letter;
  const mails = count === 1 ? "1 mail in your name" : `${count} mails in your name`;
  const text = `${mails} could not be proven to be yours, so I left ${count === 1 ? "it" : "them"} aside. If something of yours is missing, send it from an address that you have confirmed.`;
  return { ...letter, blocks: [...letter.blocks, { kind: "small", text }] };
}

export function quotaLetter(which: "mails" | "threads", most: number, url: string): Letter {
  const opening =
    which === "mails"
      ? `More than ${most} mails came from you today. That is as many as I take in a day, so the later ones were not kept.`
      : `You have ${most} open threads. That is as many as I can follow through with you, so your newest mail was not kept as a new one.`;
  const next =
    which === "mails"
      ? "Tomorrow I take mail again. If a rule in your mail program sends me more than you meant, narrow it."
      : "Close the ones that have run their course, and send that mail once more. Answers in the threads that you have are kept as ever.";
  return {
    subject: which === "mails" ? "A lot of mail today" : "A lot of open threads",
    preview: opening,
    blocks: [
      { kind: "text", text: opening },
      { kind: "text", text: next },
      { kind: "buttons", buttons: [{ label: "See what is open", url }] },
    ],
  };
}

/** What came by the private address and asks for more than recording. */
export function privateLetter(asked: readonly string[], trackDomain: string): Letter {
  const list = asked.map((word) => `${word}@${trackDomain}`).join(", ");
  const opening = `A mail with your private address asked for ${list}. I did not do it: that address may be known to others, so it only records and snoozes.`;
  return {
    subject: "Not done: it came by your private address",
    preview: opening,
    blocks: [
      { kind: "text", text: opening },
      { kind: "text", text: "If it was you, send it once more from an address that you have confirmed." },
    ],
  };
}

export interface Forwarding {
  readonly provider: string;
  readonly code: string | null;
  readonly url: string | null;
}

/** A provider asks whether this seeker's mail may be forwarded here: only the seeker can know. */
export function forwardingLetter({ provider, code, url }: Forwarding): Letter {
  const opening = `${provider} asks whether your mail may be forwarded to me. If you have just set that up, confirm it; if not, leave this mail alone.`;
  const blocks: Block[] = [{ kind: "text", text: opening }];
  if (code) blocks.push({ kind: "facts", rows: [{ label: "Confirmation code", value: code, guessed: false }] });
  if (url) blocks.push({ kind: "buttons", buttons: [{ label: `Confirm at ${provider}`, url }] });
  return { subject: `${provider}: confirm the forwarding`, preview: opening, blocks };
}

/** The same words to everybody, known or not: who wrote about whom is told to nobody. */
export function stoppedLetter(): Letter {
  const opening =
    "Done. I will not write to this address again, and what I held about it for myself is deleted: invitations, answers to them, and mail that waited.";
  return {
    subject: "Stopped and erased",
    preview: opening,
    blocks: [
      { kind: "text", text: opening },
      {
        kind: "text",
        text: "Everybody who asks gets this same answer, whether anything was held or not. Letters that other people wrote or received are theirs; whoever runs this service answers further questions, at the address below.",
      },
    ],
  };
}
