import { answered, askOf } from "../../advocate/advocate.ts";
import { isRefused, isStanding, toldAs } from "../../advocate/consent.ts";
import { seekerById } from "../account.ts";
import type { Ports } from "../port.ts";
import { keepRefusal } from "./refusal.ts";
import { advocateById, changeAdvocate, changeNamed, threadOf } from "./person.ts";
import { aboutAdvocate, markThread, tellSeeker } from "./tell.ts";

/**
 * Mail to them bounced, or they reported it: everything stops. The seeker hears of a bounce as one, since the address
 * may be mistyped; of anything else as of any no.
 */
export async function undeliverable(ports: Ports, advocateId: string, bounced: boolean, now: string): Promise<void> {
  const advocate = await advocateById(ports, advocateId, now);
  for (const before of advocate?.asks ?? []) {
    if (isRefused(before.consent)) continue;
    const changed = await changeAdvocate(
      ports,
      advocateId,
      (stands) => {
        const ask = stands && askOf(stands, before.seekerId);
        return stands && ask
          ? { ...stands, asks: stands.asks.map((one) => (one === ask ? answered(ask, "undeliverable", now) : one)) }
          : stands;
      },
      now,
    );
    const after = changed && askOf(changed, before.seekerId);
    const seeker = await seekerById(ports, before.seekerId, now);
    if (!after || !seeker) continue;
    // A bounced address is blocked as such; it said no to nobody.
    if (!bounced) await keepRefusal(ports, advocateId, seeker.id, after.consent, now);
    const consent = bounced ? "stopped" : toldAs(before.consent, after.consent);
    const named = await changeNamed(ports, seeker.id, advocateId, (stands) => ({ ...stands, consent }), now);
    const person = named ?? { name: advocate?.name ?? "", email: advocate?.email ?? "" };
    const about = aboutAdvocate(ports, seeker, person, null);
    const id = `undeliverable#${advocateId}#${seeker.id}#${before.releasedAt}`;
    const said = bounced ? `My mail to ${about.name} did not arrive` : `${about.name} can’t at the moment`;
    for (const job of after.jobs) {
      const mark = {
        id,
        advocate: { id: advocateId, email: person.email, name: person.name, consent },
        rung: null,
        said,
      };
      await markThread(ports, seeker, job.threadId, mark, now);
    }
    const thread = await threadOf(ports, seeker.id, after.jobs[0]?.threadId ?? null, now);
    const hadAgreed = isStanding(before.consent);
    const news = { kind: bounced ? "unreachable" : hadAgreed ? "stepped-back" : "cannot" } as const;
    await tellSeeker(
      ports,
      seeker,
      thread,
      { id, news, words: "", about: aboutAdvocate(ports, seeker, person, thread) },
      now,
    );
  }
}
