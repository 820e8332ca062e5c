import { forwardingMails } from "../bounds/flow.ts";
import { forwardingLetter } from "../nudge/letters/trust-letter.ts";
import { readForwarding } from "../read/forwarding.ts";
import { seekerById } from "./account.ts";
import { dropped, type Intake, type Taken } from "./delivery.ts";
import { mailKeyOf } from "./identity.ts";
import type { Ports } from "./port.ts";
import { takeTurn } from "./rate.ts";
import { addressAt } from "./record.ts";
import { tell } from "./tell.ts";

/**
 * A provider's question whether mail may be forwarded here goes to the seeker whose address it names, with code and
 * link: only they know whether they asked. Null where the mail is no such question.
 */
export async function passOnForwarding(ports: Ports, taken: Taken, now: string): Promise<Intake | null> {
  const asked = readForwarding(taken.mail);
  if (!asked) return null;
  const found = await ports.store.getMany(asked.named.map(addressAt), now);
  const owner = found.find((place) => place !== null)?.value.seekerId;
  const seeker = owner === undefined ? null : await seekerById(ports, owner, now);
  if (!seeker) return dropped("stranger");
  if (!(await takeTurn(ports, `forwarding:${ports.signer.digest(seeker.id)}`, forwardingMails, now)))
    return dropped("too-many", seeker.id);
  await tell(
    ports,
    seeker,
    `forwarding#${mailKeyOf(ports.signer, taken.mail, taken.bytes)}`,
    forwardingLetter(asked),
    now,
  );
  return { kind: "forwarding-asked", seekerId: seeker.id };
}
