import { type Advocate, askOf, newAdvocate, newJob, withAsk } from "../../advocate/advocate.ts";
import { isRefused } from "../../advocate/consent.ts";
import { invitationReleases } from "../../bounds/flow.ts";
import { asksMost } from "../../bounds/keep.ts";
import type { Seeker } from "../../seeker.ts";
import { audit, type Doing } from "../audit.ts";
import type { Ports } from "../port.ts";
import { takeTurn } from "../rate.ts";
import { blockedAt, type Named, neverAt, refusalAt } from "../record.ts";
import { sendInvitation } from "./invite.ts";
import { threadAdvocate, wordsOf } from "./name.ts";
import { changeAdvocate, changeNamed, namedOf, threadOf } from "./person.ts";
import { markThread } from "./tell.ts";

/** What releasing an invitation came to. */
export type Released =
  | { readonly kind: "sent"; readonly named: Named }
  /** They had an invitation from somebody this week: this one goes out with the next. */
  | { readonly kind: "waits"; readonly named: Named }
  | { readonly kind: "before"; readonly named: Named }
  | { readonly kind: "cannot"; readonly named: Named }
  | { readonly kind: "too-many" }
  | { readonly kind: "closed" }
  | { readonly kind: "gone" };

/**
 * The seeker has seen the invitation and lets it go. Whether the address said never, or no to this seeker, shows only
 * as "can't at the moment", the same as any no.
 */
export async function releaseInvitation(
  ports: Ports,
  seeker: Seeker,
  advocateId: string,
  doing: Doing,
  now: string,
): Promise<Released> {
  const draft = await namedOf(ports, seeker.id, advocateId, now);
  if (!draft) return { kind: "gone" };
  // Already released: a crash may have left the rest undone, so what follows is repeated, and does nothing twice.
  if (draft.consent !== "draft" && draft.consent !== "invited") return { kind: "before", named: draft };
  const thread = await threadOf(ports, seeker.id, draft.threadId, now);
  if (draft.threadId !== null && (!thread || thread.closed)) return { kind: "closed" };
  if (draft.consent === "draft" && !(await takeTurn(ports, `release#${seeker.id}`, invitationReleases, now)))
    return { kind: "too-many" };
  const isWelcome = await mayBeAsked(ports, seeker, draft, now);
  const words = wordsOf(draft, thread);
  const advocate = isWelcome ? await addAsk(ports, seeker, { ...draft, words }, now) : null;
  const ask = advocate && askOf(advocate, seeker.id);
  if (!ask || isRefused(ask.consent)) return cannot(ports, seeker, draft, doing, now);
  const named = await release(ports, seeker, draft, doing, now);
  if (draft.consent === "draft") await audit(ports, seeker.id, draft.threadId, "release-invitation", doing, now);
  await sendInvitation(ports, advocateId, now);
  return { kind: (await isMailed(ports, seeker, advocateId, now)) ? "sent" : "waits", named };
}

async function mayBeAsked(ports: Ports, seeker: Seeker, named: Named, now: string): Promise<boolean> {
  const { signer, store } = ports;
  const never = await store.get(neverAt(named.advocateId), now);
  const refusal = await store.get(refusalAt(named.advocateId, seeker.id), now);
  const blocked = await store.get(blockedAt(signer.digest(named.email)), now);
  return !never && !refusal && !blocked;
}

function addAsk(ports: Ports, seeker: Seeker, named: Named, now: string): Promise<Advocate | null> {
  return changeAdvocate(
    ports,
    named.advocateId,
    (stands) => {
      const advocate = stands ?? newAdvocate(named.advocateId, named.email, named.name);
      const known = askOf(advocate, seeker.id);
      // A job that is over leaves its ask behind until it is reduced: the next job is asked for anew.
      if (known && known.consent !== "this-job") return advocate;
      if (known && known.endedAt === null) return advocate;
      if (!known && advocate.asks.length >= asksMost) return stands;
      return withAsk(
        { ...advocate, email: named.email, name: advocate.name || named.name },
        {
          seekerId: seeker.id,
          seekerName: seeker.name,
          consent: "invited",
          was: "draft",
          words: named.words,
          releasedAt: now,
          invitedAt: null,
          invitationId: null,
          endedAt: null,
          jobs: named.threadId === null ? [] : [newJob(named.threadId, now)],
        },
      );
    },
    now,
  );
}

async function release(ports: Ports, seeker: Seeker, draft: Named, doing: Doing, now: string): Promise<Named> {
  const invited = { ...draft, consent: "invited" as const, releasedAt: draft.releasedAt ?? now };
  const named =
    (await changeNamed(
      ports,
      seeker.id,
      draft.advocateId,
      (stands) => (stands.consent === "draft" ? invited : stands),
      now,
    )) ?? invited;
  const said = `You asked ${named.name || named.email} to speak for you`;
  if (named.threadId)
    await markThread(
      ports,
      seeker,
      named.threadId,
      { id: `released#${doing.id}`, advocate: threadAdvocate(named), rung: "advocate-asked", said },
      now,
    );
  return named;
}

async function cannot(ports: Ports, seeker: Seeker, draft: Named, doing: Doing, now: string): Promise<Released> {
  const named = { ...draft, consent: "not-now" as const, releasedAt: draft.releasedAt ?? now };
  await changeNamed(ports, seeker.id, draft.advocateId, () => named, now);
  const said = `${named.name || named.email} can’t at the moment`;
  if (named.threadId)
    await markThread(
      ports,
      seeker,
      named.threadId,
      { id: `released#${doing.id}`, advocate: null, rung: null, said },
      now,
    );
  return { kind: "cannot", named };
}

async function isMailed(ports: Ports, seeker: Seeker, advocateId: string, now: string): Promise<boolean> {
  const advocate = await changeAdvocate(ports, advocateId, (stands) => stands, now);
  return (advocate && askOf(advocate, seeker.id)?.invitedAt) !== null;
}
