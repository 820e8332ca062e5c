import { lookBy } from "./agenda.ts";
import type { Ports, Signer } from "./port.ts";
import { auditAt, blockedAt, blockedListing, retentionMs } from "./record.ts";

/** What a provider tells about a mail of ours that it took: somebody's server, or somebody, did not want it. */
export interface Feedback {
  readonly kind: "bounce" | "complaint";
  readonly emails: readonly string[];
  /** `skr_…` or `adv_…`: whom the mail was written to, by its tags; null where they say nothing. */
  readonly party: string | null;
  readonly threadId: string | null;
  readonly at: string;
}

/** No secret is needed here: an address is found again by its digest. */
export interface FeedbackPorts extends Pick<Ports, "store" | "log"> {
  readonly signer: Pick<Signer, "digest">;
}

/**
 * No more mail to an address that bounced for good or whose owner complained: every later mail to it is refused before
 * it is sent. Returns how many addresses are newly blocked; the same feedback twice blocks once.
 */
export async function takeFeedback(ports: FeedbackPorts, feedback: Feedback, now: string): Promise<number> {
  let blocked = 0;
  for (const email of feedback.emails) {
    const digest = ports.signer.digest(email.toLowerCase());
    const block = { at: feedback.at, why: feedback.kind };
    if (!(await ports.store.put(blockedAt(digest), block, { expect: "absent", list: blockedListing(digest) }, now)))
      continue;
    blocked += 1;
    await noteForSeeker(ports, feedback, digest, now);
  }
  // An advocate's next turn finds the block and stops all that was asked of them; it may send, this may not.
  if (feedback.party?.startsWith("adv_")) await lookBy(ports, feedback.party, now, now);
  ports.log.note("feedback-taken", { kind: feedback.kind, party: feedback.party, blocked });
  return blocked;
}

/** The seeker sees in their own list why mail no longer comes. */
async function noteForSeeker(ports: FeedbackPorts, feedback: Feedback, digest: string, now: string): Promise<void> {
  if (!feedback.party?.startsWith("skr_")) return;
  const what = feedback.kind === "bounce" ? "mail to an address of yours came back" : "mail was reported as unwanted";
  const entry = { at: feedback.at, by: "mail", what, threadId: feedback.threadId } as const;
  const expiresAt = new Date(Date.parse(now) + retentionMs.audit).toISOString();
  await ports.store.put(auditAt(feedback.party, feedback.at, digest), entry, { expect: "absent", expiresAt }, now);
}
