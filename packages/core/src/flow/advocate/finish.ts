import type { Advocate } from "../../advocate/advocate.ts";
import { isRefused } from "../../advocate/consent.ts";
import { addMinutes } from "../../calendar.ts";
import { seekerById } from "../account.ts";
import type { Ports } from "../port.ts";
import { pass } from "./pass.ts";
import { namedOf } from "./person.ts";

/** After that it has been told, or can't be. Longer than a turn takes to come. */
const finishMinutes = 3 * 24 * 60;

/**
 * A no by one click that broke off before its seeker was told: a provider's click is not sent again, so the turn after
 * it finishes the step. What was told is not told twice.
 */
export async function finishEnded(ports: Ports, advocate: Advocate, now: string): Promise<void> {
  for (const ask of advocate.asks) {
    const { endedBy, endedAt, seekerId } = ask;
    if (endedBy === undefined || endedAt === null || !isRefused(ask.consent)) continue;
    if (addMinutes(endedAt, finishMinutes) < now) continue;
    const seeker = await seekerById(ports, seekerId, now);
    const known = await namedOf(ports, seekerId, advocate.id, now);
    if (!seeker) continue;
    const answer = { kind: ask.consent === "never" ? "never" : "stop" } as const;
    const said = { advocateId: advocate.id, seekerId, threadId: null, answer, words: "", id: endedBy, tell: true };
    const person = known ?? { name: advocate.name, email: advocate.email };
    const before = { ...ask, consent: ask.was };
    await pass(ports, seeker, { ...advocate, ...person, id: advocate.id }, { said, before, after: ask }, now);
  }
}
