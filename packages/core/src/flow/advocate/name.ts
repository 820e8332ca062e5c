import { activeJobs, askOf, newUntoldJob, withAsk } from "../../advocate/advocate.ts";
import { isRefused, isStanding } from "../../advocate/consent.ts";
import { defaultWords, invitationWords } from "../../advocate/words.ts";
import { seekerAdvocatesMost } from "../../bounds/flow.ts";
import { advocateNameCharsMost, askedJobsMost } from "../../bounds/keep.ts";
import { emailIn } from "../../mail/address.ts";
import { oneLine } from "../../mail/clean.ts";
import { roleIn } from "../../advocate/blurb.ts";
import type { Seeker } from "../../seeker.ts";
import type { Thread, ThreadAdvocate } from "../../thread/thread.ts";
import { audit, type Doing } from "../audit.ts";
import type { Ports } from "../port.ts";
import { type Named, namedAt } from "../record.ts";
import { advocateIdOf, advocatesOf, changeAdvocate, changeNamed, namedOf, threadOf } from "./person.ts";
import { markThread } from "./tell.ts";

/** What naming somebody came to. */
export type Naming =
  /** The invitation can be looked at, changed and released. */
  | { readonly kind: "draft"; readonly named: Named; readonly thread: Thread | null }
  | { readonly kind: "asked"; readonly named: Named }
  /** They said yes before, in general: this job is one of theirs from now on. */
  | { readonly kind: "speaks"; readonly named: Named; readonly thread: Thread | null }
  /** They said yes to one job, and it was another one. */
  | { readonly kind: "only-one-job"; readonly named: Named }
  | { readonly kind: "cannot"; readonly named: Named }
  | {
      readonly kind: "refused";
      readonly why: "no-address" | "own-address" | "somebody-else" | "too-many" | "no-thread";
    };

/** Names somebody for one job, or in general. Nothing leaves the seeker's own records before they release it. */
export async function nameAdvocate(
  ports: Ports,
  seeker: Seeker,
  person: { readonly name: string; readonly email: string; readonly threadId: string | null },
  doing: Doing,
  now: string,
): Promise<Naming> {
  const email = emailIn(person.email)?.toLowerCase() ?? null;
  if (email === null) return { kind: "refused", why: "no-address" };
  if (seeker.addresses.includes(email) || email.endsWith(`@${ports.service.domain}`))
    return { kind: "refused", why: "own-address" };
  const thread = await threadOf(ports, seeker.id, person.threadId, now);
  if (person.threadId !== null && !thread) return { kind: "refused", why: "no-thread" };
  const advocateId = advocateIdOf(ports.signer, email);
  if (
    thread?.advocate &&
    thread.advocate.id !== advocateId &&
    !isRefused(thread.advocate.consent) &&
    thread.advocate.consent !== "draft"
  )
    return { kind: "refused", why: "somebody-else" };
  const known = await namedOf(ports, seeker.id, advocateId, now);
  if (known && known.consent !== "draft") return namedAgain(ports, seeker, known, thread, doing, now);
  if (!known && (await advocatesOf(ports, seeker.id, now)).length >= seekerAdvocatesMost)
    return { kind: "refused", why: "too-many" };
  const name = oneLine(person.name).slice(0, advocateNameCharsMost) || nameIn(thread, email);
  const named = await draft(ports, seeker, known, { advocateId, email, name, thread }, now);
  await audit(ports, seeker.id, thread?.id ?? null, "name-advocate", doing, now);
  if (thread)
    await markThread(
      ports,
      seeker,
      thread.id,
      {
        id: doing.id,
        advocate: threadAdvocate(named),
        rung: null,
        said: `You think of asking ${named.name || named.email} to speak for you`,
      },
      now,
    );
  return { kind: "draft", named, thread };
}

const nameIn = (thread: Thread | null, email: string): string =>
  thread?.contacts.find((contact) => contact.email === email)?.name ?? "";

async function draft(
  ports: Ports,
  seeker: Seeker,
  known: Named | null,
  person: {
    readonly advocateId: string;
    readonly email: string;
    readonly name: string;
    readonly thread: Thread | null;
  },
  now: string,
): Promise<Named> {
  const { advocateId, email, name, thread } = person;
  const named: Named = {
    advocateId,
    email,
    name: name || (known?.name ?? ""),
    threadId: thread?.id ?? null,
    words: known?.words ?? "",
    consent: "draft",
    namedAt: known?.namedAt ?? now,
    releasedAt: null,
  };
  if (!known) await ports.store.put(namedAt(seeker.id, advocateId), named, { expect: "absent" }, now);
  return (
    (await changeNamed(ports, seeker.id, advocateId, (stands) => (stands.consent === "draft" ? named : stands), now)) ??
    named
  );
}

export const threadAdvocate = (named: Named): ThreadAdvocate => ({
  id: named.advocateId,
  email: named.email,
  name: named.name,
  consent: named.consent,
});

async function namedAgain(
  ports: Ports,
  seeker: Seeker,
  named: Named,
  thread: Thread | null,
  doing: Doing,
  now: string,
): Promise<Naming> {
  if (isRefused(named.consent)) return { kind: "cannot", named };
  if (named.consent === "invited") return { kind: "asked", named };
  if (thread === null) return { kind: "speaks", named, thread };
  const advocate = await changeAdvocate(
    ports,
    named.advocateId,
    (stands) => {
      const ask = stands && askOf(stands, seeker.id);
      if (!stands || !ask || !isStanding(ask.consent)) return stands;
      const holds = ask.jobs.find((job) => job.threadId === thread.id);
      const mayAdd = ask.consent === "yes" ? activeJobs(ask).length < askedJobsMost : ask.jobs.length === 0;
      // Who stepped back from a job is not put back to it by naming them again.
      if (holds || !mayAdd) return stands;
      return withAsk(stands, { ...ask, jobs: [...ask.jobs, newUntoldJob(thread.id, now)].slice(-2 * askedJobsMost) });
    },
    now,
  );
  const job = advocate && askOf(advocate, seeker.id)?.jobs.find(({ threadId }) => threadId === thread.id);
  if (!job) return { kind: named.consent === "yes" ? "cannot" : "only-one-job", named };
  if (job.state === "stepped-back") return { kind: "cannot", named };
  await markThread(
    ports,
    seeker,
    thread.id,
    {
      id: doing.id,
      advocate: threadAdvocate(named),
      rung: "advocate-agreed",
      said: `${named.name || named.email} said yes before, so this job is one of theirs too`,
    },
    now,
  );
  return { kind: "speaks", named, thread };
}

/** What the invitation says: the seeker's own words, or the usual ones with the job as it is known now. */
export const wordsOf = (named: Named, thread: Thread | null): string =>
  named.words || defaultWords(thread && roleIn(thread));

/** The seeker's own words for the invitation, while it is a draft: links taken out, whoever wrote them. */
export async function editInvitation(
  ports: Ports,
  seeker: Seeker,
  advocateId: string,
  change: { readonly words: string; readonly name?: string },
  now: string,
): Promise<Named | null> {
  const named = await namedOf(ports, seeker.id, advocateId, now);
  const thread = await threadOf(ports, seeker.id, named?.threadId ?? null, now);
  const written = invitationWords(change.words, thread?.company ?? null);
  // Unchanged, they go on following what is known of the job.
  const words = written === defaultWords(thread && roleIn(thread)) ? "" : written;
  return changeNamed(
    ports,
    seeker.id,
    advocateId,
    (stands) => {
      const name = oneLine(change.name ?? "").slice(0, advocateNameCharsMost) || stands.name;
      return stands.consent === "draft" ? { ...stands, words, name } : stands;
    },
    now,
  );
}

/** Takes a draft away; what was released is the advocate's to answer. */
export async function dropDraft(
  ports: Ports,
  seeker: Seeker,
  advocateId: string,
  doing: Doing,
  now: string,
): Promise<boolean> {
  const named = await namedOf(ports, seeker.id, advocateId, now);
  if (named?.consent !== "draft") return false;
  await changeNamed(ports, seeker.id, advocateId, (stands) => (stands.consent === "draft" ? null : stands), now);
  const mark = { id: doing.id, advocate: null, rung: null, said: "You thought better of asking for an advocate" };
  if (named.threadId) await markThread(ports, seeker, named.threadId, mark, now);
  return true;
}
