import { type Advocate, addressOf, answered, type Ask, askOf, withAsk } from "../../advocate/advocate.ts";
import { silenceDays } from "../../advocate/consent.ts";
import { addMinutes, earlier, later } from "../../calendar.ts";
import { seekerById } from "../account.ts";
import { lookAgain } from "../agenda.ts";
import type { Ports } from "../port.ts";
import { advocateAt, blockedAt, dueAt, namedAt, retentionMs } from "../record.ts";
import type { Served } from "../serve.ts";
import { endClosedJobs } from "./ending.ts";
import { finishEnded } from "./finish.ts";
import { dropStalePending, isPending, mayInviteAt, sendInvitation } from "./invite.ts";
import { advocateById, changeAdvocate, changeNamed, namedOf, threadOf } from "./person.ts";
import { keepRefusal } from "./refusal.ts";
import { asksAhead, remindAdvocate } from "./remind.ts";
import { aboutAdvocate, markThread, tellSeeker } from "./tell.ts";
import { undeliverable } from "./undeliverable.ts";
import { warnOfOwed } from "./owed.ts";

/** When the world said later, or another run holds the claim. */
const retryMinutes = 5;

/** One advocate's turn: what time did to consents, what closed, then at most one invitation and one nudge. */
export async function serveAdvocate(ports: Ports, advocateId: string, now: string): Promise<Served> {
  const found = await advocateById(ports, advocateId, now);
  if (!found) {
    await ports.store.remove(dueAt(advocateId), "any");
    return { due: 0, sent: 0, waited: 0, failed: 0 };
  }
  await finishEnded(ports, found, now);
  await takeBlock(ports, found, now);
  await takeSilence(ports, found, now);
  await reduce(ports, advocateId, now);
  await forgetUnconfirmed(ports, found, now);
  await endClosedJobs(ports, (await advocateById(ports, advocateId, now)) ?? found, now);
  for (const ask of await dropStalePending(ports, found, now)) await backToDraft(ports, advocateId, ask, now);
  const invitation = await sendInvitation(ports, advocateId, now);
  const reminded = await remindAdvocate(ports, advocateId, now);
  const advocate = await advocateById(ports, advocateId, now);
  const owedAt = advocate ? await warnOfOwed(ports, advocate, now) : null;
  const isLate = reminded.waited > 0;
  await lookAgain(ports, advocateId, () => nextLook(ports, advocateId, owedAt, isLate, now), now);
  return { ...reminded, sent: reminded.sent + (invitation === "sent" ? 1 : 0) };
}

/** Their mail bounced, or was reported: found here, since whoever is told of it may not send. */
async function takeBlock(ports: Ports, advocate: Advocate, now: string): Promise<void> {
  const address = addressOf(advocate);
  const blocked = address === "" ? null : await ports.store.get(blockedAt(ports.signer.digest(address)), now);
  if (blocked) await undeliverable(ports, advocate.id, blocked.value.why === "bounce", now);
}

/** Thirty days without an answer are a no, told as any other. */
async function takeSilence(ports: Ports, advocate: Advocate, now: string): Promise<void> {
  for (const before of advocate.asks.filter((ask) => ask.consent === "invited" && silentUntil(ask) <= now)) {
    const seeker = await seekerById(ports, before.seekerId, now);
    const named = await namedOf(ports, before.seekerId, advocate.id, now);
    await keepRefusal(ports, advocate.id, before.seekerId, "not-now", now, true);
    if (seeker && named) {
      const threadId = before.jobs[0]?.threadId ?? null;
      const thread = await threadOf(ports, seeker.id, threadId, now);
      const id = `silence#${advocate.id}#${before.releasedAt}`;
      const about = aboutAdvocate(ports, seeker, named, thread);
      await tellSeeker(ports, seeker, thread, { id, news: { kind: "cannot" }, words: "", about }, now);
      const mark = { id, advocate: null, rung: null, said: `${about.name} can’t at the moment` };
      if (threadId) await markThread(ports, seeker, threadId, mark, now);
    }
    // The seeker's own entry goes with it: of a silent person only the hash stays.
    await ports.store.remove(namedAt(before.seekerId, advocate.id), "any");
    await changeAdvocate(
      ports,
      advocate.id,
      (stands) => {
        const ask = stands && askOf(stands, before.seekerId);
        if (!stands || ask?.consent !== "invited") return stands;
        // Ended when it was asked, so that the name goes now and not in another thirty days.
        return withAsk(stands, { ...answered(ask, "silence", now), endedAt: ask.invitedAt });
      },
      now,
    );
  }
}

const silentUntil = (ask: Ask): string =>
  ask.invitedAt === null ? "9999" : addMinutes(ask.invitedAt, silenceDays * 24 * 60);

const reducedAt = (ask: Ask): string | null =>
  ask.endedAt === null ? null : addMinutes(ask.endedAt, retentionMs.refused / 60_000);

/** Of what has ended nothing stays but hashes; of somebody whom nothing links to any seeker, nothing at all. */
async function reduce(ports: Ports, advocateId: string, now: string): Promise<void> {
  const advocate = await advocateById(ports, advocateId, now);
  const ended = (advocate?.asks ?? []).filter((ask) => (reducedAt(ask) ?? "9999") <= now);
  for (const ask of ended) {
    const seeker = await seekerById(ports, ask.seekerId, now);
    for (const { threadId } of seeker ? ask.jobs : []) {
      const thread = await threadOf(ports, ask.seekerId, threadId, now);
      const mark = { id: `reduced#${advocateId}#${ask.endedAt ?? ""}`, advocate: null, rung: null, said: "" };
      if (seeker && thread?.advocate?.id === advocateId) await markThread(ports, seeker, threadId, mark, now);
    }
    await changeNamed(ports, ask.seekerId, advocateId, () => null, now);
  }
  if (!advocate || (ended.length === 0 && advocate.asks.length > 0)) return;
  const gone = new Set(ended.map(({ seekerId }) => seekerId));
  await changeAdvocate(
    ports,
    advocateId,
    (stands) => {
      const asks = (stands?.asks ?? []).filter((ask) => !(gone.has(ask.seekerId) && (reducedAt(ask) ?? "9999") <= now));
      if (!stands || asks.length === 0) return null;
      return asks.length === stands.asks.length ? stands : { ...stands, asks };
    },
    now,
  );
}

/** Another address that nobody confirmed. */
async function forgetUnconfirmed(ports: Ports, { id, sendTo }: Advocate, now: string): Promise<void> {
  if (!sendTo || sendTo.confirmedAt !== null) return;
  if (addMinutes(sendTo.askedAt, retentionMs.refused / 60_000) > now) return;
  await changeAdvocate(
    ports,
    id,
    (stands) => (stands?.sendTo?.confirmedAt === null ? { ...stands, sendTo: null } : stands),
    now,
  );
}

async function backToDraft(ports: Ports, advocateId: string, ask: Ask, now: string): Promise<void> {
  await changeNamed(
    ports,
    ask.seekerId,
    advocateId,
    (named) => (named.consent === "invited" ? { ...named, consent: "draft", releasedAt: null } : named),
    now,
  );
}

/** The earliest moment at which there may be something to do; null where nobody is left. */
async function nextLook(
  ports: Ports,
  advocateId: string,
  owedAt: string | null,
  isLate: boolean,
  now: string,
): Promise<string | null> {
  const advocate = (await ports.store.get(advocateAt(advocateId), now))?.value;
  if (!advocate) return null;
  const soon = addMinutes(now, retryMinutes);
  const asks = advocate.asks.flatMap((ask) => {
    if (isPending(ask)) return [later(mayInviteAt(advocate) ?? soon, soon)];
    const ends = reducedAt(ask);
    return ends ? [ends] : ask.consent === "invited" ? [silentUntil(ask)] : [];
  });
  const [ahead] = await asksAhead(ports, advocate, now);
  const nudge = ahead ? [isLate ? later(ahead.at, soon) : ahead.at] : [];
  const all = [...asks, ...nudge, ...(owedAt ? [owedAt] : [])];
  return all.reduce(earlier, addMinutes(now, 24 * 60));
}
