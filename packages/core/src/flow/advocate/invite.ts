import { type Advocate, addressOf, type Ask, askOf } from "../../advocate/advocate.ts";
import { invitationDays, requestsInInvitationMost } from "../../bounds/flow.ts";
import { addMinutes, localDay, longDay } from "../../calendar.ts";
import { oneLine } from "../../mail/clean.ts";
import { roleIn } from "../../advocate/blurb.ts";
import { type Letter, textOf } from "../../nudge/letter.ts";
import { invitationLetter, type InvitationSetting, type Request } from "../../nudge/letters/invitation-letter.ts";
import type { Seeker } from "../../seeker.ts";
import type { Thread } from "../../thread/thread.ts";
import { seekerById } from "../account.ts";
import { type Composed, dispatch } from "../dispatch.ts";
import type { Ports } from "../port.ts";
import { mailOf } from "../post.ts";
import { type Named, neverAt, type Sending } from "../record.ts";
import { advocateButton, type AdvocateVerb, guideUrl, pageUrl } from "./button.ts";
import { wordsOf } from "./name.ts";
import { advocateById, askedAs, changeAdvocate, threadOf } from "./person.ts";
import { undeliverable } from "./undeliverable.ts";

/** Invited by a seeker, and not yet written to. */
export const isPending = (ask: Ask): boolean => ask.consent === "invited" && ask.invitedAt === null;

/** From when on the next invitation mail may go. */
export const mayInviteAt = (advocate: Advocate): string | null =>
  advocate.invitedAt === null ? null : addMinutes(advocate.invitedAt, invitationDays * 24 * 60);

/** Sends the one mail for all who wait, if this week has had none. Returns whether one went out now. */
export async function sendInvitation(
  ports: Ports,
  advocateId: string,
  now: string,
): Promise<"sent" | "waits" | "none"> {
  const advocate = await advocateById(ports, advocateId, now);
  if (!advocate?.asks.some(isPending)) return "none";
  if ((mayInviteAt(advocate) ?? now) > now) return "waits";
  // The key changes with each mail sent, so that whoever comes twice to the same turn finds it taken.
  const key = `invitation#${askedAs(ports, advocate.asks.filter(isPending))}#${advocate.invitedAt ?? "first"}`;
  const done = await dispatch(ports, advocateId, key, () => compose(ports, advocateId, now), now);
  if (done.kind === "sent") await settle(ports, advocateId, done.sending, now);
  if (done.kind === "refused") await undeliverable(ports, advocateId, done.why.includes("bounce"), now);
  return done.kind === "sent" && done.now ? "sent" : done.kind === "waits" ? "waits" : "none";
}

async function settle(ports: Ports, advocateId: string, sending: Sending, now: string): Promise<void> {
  const named = new Set(sending.about.map(({ seekerId }) => seekerId));
  const at = sending.sentAt ?? now;
  await changeAdvocate(
    ports,
    advocateId,
    (stands) => {
      if (!stands || stands.invitedAt === at) return stands;
      const asks = stands.asks.map((ask) =>
        named.has(ask.seekerId) && ask.invitedAt === null
          ? { ...ask, invitedAt: at, invitationId: sending.messageId }
          : ask,
      );
      return { ...stands, asks, invitedAt: at };
    },
    now,
  );
}

interface Wanted {
  readonly ask: Ask;
  readonly seeker: Seeker;
  readonly thread: Thread | null;
}

async function compose(ports: Ports, advocateId: string, now: string): Promise<Composed | null> {
  const advocate = await advocateById(ports, advocateId, now);
  if (!advocate?.email) return null;
  if (await ports.store.get(neverAt(advocate.id), now)) return null;
  const wanted = await wantedOf(ports, advocate, now);
  const [only, second] = wanted;
  if (!only) return null;
  const requests = wanted.map((one) => requestOf(ports, advocate.id, one, now));
  const letter = invitationLetter(requests, settingOf(ports, advocate.name, pageUrl(ports, advocate.id, now)));
  const about = wanted.map(({ ask }) => ({
    threadId: ask.jobs[0]?.threadId ?? "",
    seekerId: ask.seekerId,
    step: 1,
    kind: "invitation" as const,
    counts: false,
  }));
  const mail = mailOf(ports, letter, { ...addressing(ports, advocate, second ? null : only), stoppable: true }, now);
  return { mail, about };
}

/** Who is still there to ask: a seeker who left, or a job that closed meanwhile, asks nobody. */
async function wantedOf(ports: Ports, advocate: Advocate, now: string): Promise<readonly Wanted[]> {
  const wanted: Wanted[] = [];
  for (const ask of advocate.asks.filter(isPending).slice(0, requestsInInvitationMost)) {
    const seeker = await seekerById(ports, ask.seekerId, now);
    const threadId = ask.jobs[0]?.threadId ?? null;
    const thread = await threadOf(ports, ask.seekerId, threadId, now);
    if (seeker && (threadId === null || thread?.closed === null)) wanted.push({ ask, seeker, thread });
  }
  return wanted;
}

function addressing(ports: Ports, advocate: Advocate, only: Wanted | null) {
  const from = only && oneLine(only.seeker.name);
  return {
    kind: "invitation" as const,
    to: { name: advocate.name, email: addressOf(advocate) },
    party: advocate.id,
    thread: only?.thread ?? null,
    stops: `${advocate.id}.invite`,
    ...(from && { fromName: `${from} via ${ports.service.from.name}` }),
  };
}

function requestOf(ports: Ports, advocateId: string, { ask, seeker, thread }: Wanted, now: string): Request {
  const threadId = thread?.id ?? null;
  const verbs: readonly AdvocateVerb[] = ["yes", ...(thread ? (["this-job"] as const) : []), "not-now", "never"];
  return {
    seekerName: seeker.name,
    isForJob: thread !== null,
    role: thread && roleIn(thread),
    company: thread?.company ?? null,
    words: ask.words,
    reasons: (ask.jobs[0]?.points ?? seeker.points).length,
    givenOn: dayOf(ask.releasedAt, seeker, now),
    buttons: verbs.map((verb) => advocateButton(ports, { advocateId, seekerId: seeker.id, threadId, verb }, now)),
  };
}

const dayOf = (instant: string, seeker: Seeker, now: string): string =>
  longDay(localDay(instant, seeker.week.zone), localDay(now, seeker.week.zone));

function settingOf(ports: Ports, name: string, url: string): InvitationSetting {
  const { service } = ports;
  const operator = service.operator ? `${service.operator.name} <${service.operator.email}>` : null;
  return { name, service: { name: service.from.name, operator }, pageUrl: url, guideUrl: guideUrl(ports) };
}

/** The invitation as the seeker is to see it before it goes: every word, and buttons that are only shown. */
export function invitationPreview(
  ports: Ports,
  seeker: Seeker,
  named: Named,
  thread: Thread | null,
  now: string,
): Letter {
  const labels = ["Yes, gladly", ...(thread ? ["Only this job"] : []), "Not now", "Never write to me again"];
  const request: Request = {
    seekerName: seeker.name,
    isForJob: thread !== null,
    role: thread && roleIn(thread),
    company: thread?.company ?? null,
    words: wordsOf(named, thread),
    reasons: seeker.points.length,
    givenOn: dayOf(now, seeker, now),
    buttons: labels.map((label) => ({ label, url: "" })),
  };
  return invitationLetter([request], settingOf(ports, named.name, "(a link of their own)"));
}

/** The same as plain text. */
export function previewText(letter: Letter): string {
  const blocks = letter.blocks.map((block) =>
    block.kind === "buttons"
      ? { kind: "text" as const, text: block.buttons.map(({ label }) => `[ ${label} ]`).join("  ") }
      : block,
  );
  return textOf({ ...letter, blocks }).trim();
}

/** An invitation that never went out and can't any more: the job closed, or the seeker left. */
export async function dropStalePending(ports: Ports, advocate: Advocate, now: string): Promise<readonly Ask[]> {
  const still = new Set((await wantedOf(ports, advocate, now)).map(({ ask }) => ask.seekerId));
  const stale = advocate.asks
    .filter(isPending)
    .slice(0, requestsInInvitationMost)
    .filter((ask) => !still.has(ask.seekerId));
  for (const ask of stale) {
    await changeAdvocate(
      ports,
      advocate.id,
      (stands) => {
        const standing = stands && askOf(stands, ask.seekerId);
        if (!stands || !standing || !isPending(standing)) return stands;
        return { ...stands, asks: stands.asks.filter((other) => other.seekerId !== ask.seekerId) };
      },
      now,
    );
  }
  return stale;
}
