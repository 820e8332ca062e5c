import { unprovenCounted } from "../bounds/flow.ts";
import type { Seeker } from "../seeker.ts";
import { changeSeeker, seekerByAddress } from "./account.ts";
import { helpAdvocate } from "./advocate/answer-advocate.ts";
import { advocateByAddress } from "./advocate/person.ts";
import { takeContactAnswer } from "./contact.ts";
import { dropped, type Intake, type Taken } from "./delivery.ts";
import { passOnForwarding } from "./forwarding.ts";
import type { Ports } from "./port.ts";
import { takeTurn } from "./rate.ts";
import type { Sender } from "./sender.ts";
import { stopAndErase } from "./stop.ts";
import { welcome } from "./welcome.ts";

/**
 * Mail of somebody who is no seeker of ours, or does not prove it. Proven, it can be a contact's answer, a provider's
 * question about forwarding, a wish to be left alone, or a first mail of somebody who may enrol. Unproven it changes
 * nothing and is told to nobody; the seeker in whose name it came sees a count.
 */
export async function takeFromStranger(
  ports: Ports,
  sender: Exclude<Sender, { kind: "seeker" }>,
  taken: Taken,
  now: string,
): Promise<Intake> {
  switch (sender.kind) {
    case "nobody":
      return dropped("no-sender");
    case "unproven":
      return takeUnproven(ports, sender.email, now);
    case "stranger":
      return takeProven(ports, sender.email, taken, now);
  }
}

async function takeProven(ports: Ports, email: string, taken: Taken, now: string): Promise<Intake> {
  if (taken.arrival.virus) return dropped("virus");
  if (taken.arrival.spam) return dropped("spam");
  return (
    (await passOnForwarding(ports, taken, now)) ??
    (await takeContactAnswer(ports, email, taken, now)) ??
    (await stopAndErase(ports, email, taken, now)) ??
    (await helpForAdvocate(ports, email, taken, now)) ??
    (await welcome(ports, email, taken, now))
  );
}

/** help@, from somebody who speaks for seekers and is none: the help that is theirs. */
async function helpForAdvocate(ports: Ports, email: string, taken: Taken, now: string): Promise<Intake | null> {
  if (!taken.doors.some((door) => door.kind === "word" && door.localPart === "help")) return null;
  const advocate = await advocateByAddress(ports, email, now);
  const [first] = advocate?.asks ?? [];
  if (!advocate || !first || !(await helpAdvocate(ports, advocate, taken, now))) return null;
  return { kind: "answered", seekerId: first.seekerId };
}

async function takeUnproven(ports: Ports, email: string, now: string): Promise<Intake> {
  const seeker = await seekerByAddress(ports, email, now);
  if (!seeker) return dropped("unproven");
  if (await takeTurn(ports, `unproven:${ports.signer.digest(seeker.id)}`, unprovenCounted, now)) {
    const oneMore = (stands: Seeker): Seeker => ({ ...stands, unprovenSinceDigest: stands.unprovenSinceDigest + 1 });
    await changeSeeker(ports, seeker.id, oneMore, now);
  }
  return dropped("unproven", seeker.id);
}
