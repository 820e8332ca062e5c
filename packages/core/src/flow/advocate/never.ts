import { type Advocate, answered, askOf, hasHeard } from "../../advocate/advocate.ts";
import { seekerById } from "../account.ts";
import type { Ports } from "../port.ts";
import { pass, type Said } from "./pass.ts";
import { advocateIdOf, changeAdvocate, namedOf } from "./person.ts";
import { keepNever } from "./refusal.ts";

/** For ever and for every seeker. The hash first: whatever fails after it, nothing more is sent. */
export async function saidNever(ports: Ports, advocate: Advocate, said: Pick<Said, "id">, now: string): Promise<void> {
  await keepNever(ports, advocate.id, now);
  if (advocate.sendTo) await keepNever(ports, advocateIdOf(ports.signer, advocate.sendTo.email), now);
  const after = await changeAdvocate(
    ports,
    advocate.id,
    (stands) =>
      stands && {
        ...stands,
        email: "",
        name: "",
        sendTo: null,
        zone: null,
        heard: [said.id],
        asks: stands.asks.map((ask) => ({
          ...answered(ask, "never", now),
          words: "",
          endedBy: ask.endedBy ?? `${said.id}#${ask.seekerId}`,
        })),
      },
    now,
  );
  const isRepeat = hasHeard(advocate, said.id);
  for (const stood of advocate.asks) {
    const before = isRepeat ? { ...stood, consent: stood.was } : stood;
    const ask = after && askOf(after, before.seekerId);
    const seeker = await seekerById(ports, before.seekerId, now);
    if (!ask || !seeker) continue;
    const id = `${said.id}#${seeker.id}`;
    const answer = { kind: "never" } as const;
    const one = { advocateId: advocate.id, seekerId: seeker.id, threadId: null, answer, words: "", id, tell: true };
    const known = await namedOf(ports, seeker.id, advocate.id, now);
    const person = known ?? { name: advocate.name, email: advocate.email };
    await pass(ports, seeker, { ...after, ...person, id: advocate.id }, { said: one, before, after: ask }, now);
  }
}
