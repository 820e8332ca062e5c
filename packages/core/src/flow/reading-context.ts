import { peopleInMailMost } from "../bounds/keep.ts";
import { partyOf } from "../read/party.ts";
import type { Contact, ReadContext } from "../read/reading.ts";
import type { Seeker } from "../seeker.ts";
import type { Taken } from "./delivery.ts";
import type { Ports } from "./port.ts";

/** What a reading needs to know besides the mail. */
export function contextOf(ports: Ports, seeker: Seeker, receivedAt: string): ReadContext {
  return {
    seeker: { name: seeker.name, addresses: seeker.addresses },
    advocates: [],
    assistant: [`@${ports.service.domain}`, ports.service.from.email],
    timeZone: seeker.week.zone,
    receivedAt,
    corrections: seeker.corrections,
  };
}

/** Everybody in the head of a mail who is neither the seeker nor the assistant. */
export function peopleOn(ports: Ports, seeker: Seeker, { arrival, mail }: Taken): readonly Contact[] {
  const context = contextOf(ports, seeker, arrival.receivedAt);
  const others = [...mail.from, ...mail.to, ...mail.cc].filter(
    (one) => !["seeker", "assistant"].includes(partyOf(one, context)),
  );
  return [...new Map(others.map(({ email, name }) => [email, { email, name }])).values()].slice(0, peopleInMailMost);
}
