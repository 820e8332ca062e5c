import { answersToOne, leaseMinutes } from "../bounds/flow.ts";
import { addMinutes } from "../calendar.ts";
import type { OutgoingMail, Ports, Sent } from "./port.ts";
import { takeTurn } from "./rate.ts";
import { blockedAt, retentionMs, type Sending, sendingAt } from "./record.ts";

/** What became of a mail that we owe. */
export type Dispatched =
  | { readonly kind: "sent"; readonly sending: Sending; readonly now: boolean }
  /** Somebody else is at it, or the world said later: the next run looks again. */
  | { readonly kind: "waits"; readonly why: string }
  | { readonly kind: "refused"; readonly why: string }
  /** Composing found that there is nothing to say any more. */
  | { readonly kind: "nothing" };

export interface Composed {
  readonly mail: OutgoingMail;
  readonly about: Sending["about"];
}

/**
 * Sends one mail at most once as far as the world lets us know: claim, compose from what is true now, send, settle.
 * `compose` runs after the claim, so that what it reads can't have been sent by somebody else.
 */
export async function dispatch(
  ports: Ports,
  party: string,
  key: string,
  compose: () => Promise<Composed | null>,
  now: string,
): Promise<Dispatched> {
  const place = sendingAt(party, key);
  const found = await ports.store.get(place, now);
  if (found?.value.state === "sent") return { kind: "sent", sending: found.value, now: false };
  if (found?.value.state === "refused") return { kind: "refused", why: "refused before" };
  if (found && found.value.leaseUntil > now) return { kind: "waits", why: "claimed" };

  const claim: Sending = {
    kind: null,
    state: "claimed",
    leaseUntil: addMinutes(now, leaseMinutes),
    claimedAt: now,
    messageId: null,
    sentAt: null,
    about: [],
  };
  const expiresAt = new Date(Date.parse(now) + retentionMs.sending).toISOString();
  const expect = found?.version ?? "absent";
  if (!(await ports.store.put(place, claim, { expect, expiresAt }, now))) return { kind: "waits", why: "claimed" };
  const version = found ? found.version + 1 : 1;

  const composed = await compose();
  if (!composed) {
    await ports.store.remove(place, version);
    return { kind: "nothing" };
  }
  const why = await whyNotTo(ports, composed.mail, now);
  const sent: Sent = why ? { kind: "refused", why } : await ports.mailer.send(composed.mail);
  const composedClaim = { ...claim, kind: composed.mail.kind, about: composed.about };
  return settle(ports, party, key, composedClaim, version, sent, now);
}

/** Kinds that a mail of the other side can bring about: what a loop would be made of. */
const answering: readonly OutgoingMail["kind"][] = ["answer", "receipt", "notice", "welcome"];

async function whyNotTo(ports: Ports, mail: OutgoingMail, now: string): Promise<string | null> {
  const digest = ports.signer.digest(mail.to.email);
  const blocked = await ports.store.get(blockedAt(digest), now);
  if (blocked) return `blocked: ${blocked.value.why}`;
  if (!answering.includes(mail.kind)) return null;
  // Apart, so that a day full of receipts does not keep back the one notice that says why the rest was not kept.
  const what = mail.kind === "notice" ? "notices" : "answers";
  if (await takeTurn(ports, `${what}:${digest}`, answersToOne, now)) return null;
  return "too many answers to one address in this hour";
}

async function settle(
  ports: Ports,
  party: string,
  key: string,
  claim: Sending,
  version: number,
  sent: Sent,
  now: string,
): Promise<Dispatched> {
  const place = sendingAt(party, key);
  const expiresAt = new Date(Date.parse(now) + retentionMs.sending).toISOString();
  ports.log.note("send", { party, kind: claim.kind, outcome: sent.kind });
  switch (sent.kind) {
    case "sent": {
      const done: Sending = { ...claim, state: "sent", messageId: sent.messageId, sentAt: now };
      await ports.store.put(place, done, { expect: version, expiresAt }, now);
      return { kind: "sent", sending: done, now: true };
    }
    case "refused":
      await ports.store.put(place, { ...claim, state: "refused" }, { expect: version, expiresAt }, now);
      return { kind: "refused", why: sent.why };
    case "later":
      // Nothing went out: let the next run try at once instead of waiting for the lease.
      await ports.store.remove(place, version);
      return { kind: "waits", why: sent.why };
    case "unknown":
      // It may have gone out: the lease stands, and only after it is it sent again.
      return { kind: "waits", why: sent.why };
  }
}
