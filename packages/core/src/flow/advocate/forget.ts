import { askOf } from "../../advocate/advocate.ts";
import type { Ports } from "../port.ts";
import { advocateByAddress, advocateIdOf, advocatesOf, changeAdvocate } from "./person.ts";
import { saidNever } from "./never.ts";
import { keepNever } from "./refusal.ts";

/** A seeker leaves: nothing more goes to anybody in their name, and nobody is kept because of them. */
export async function forgetAsksOf(ports: Ports, seekerId: string, now: string): Promise<void> {
  for (const named of await advocatesOf(ports, seekerId, now)) {
    await changeAdvocate(
      ports,
      named.advocateId,
      (stands) => {
        if (!stands || !askOf(stands, seekerId)) return stands;
        const asks = stands.asks.filter((ask) => ask.seekerId !== seekerId);
        return asks.length > 0 ? { ...stands, asks } : null;
      },
      now,
    );
  }
}

/** Somebody asked by mail to be left alone and forgotten: as an advocate that is never, whether asked already or not. */
export async function forgetAdvocate(ports: Ports, email: string, now: string): Promise<void> {
  const advocateId = advocateIdOf(ports.signer, email);
  await keepNever(ports, advocateId, now);
  // Also by another address that they confirmed: what leads there goes with it.
  const advocate = await advocateByAddress(ports, email, now);
  if (advocate) await saidNever(ports, advocate, { id: `forget#${advocate.id}` }, now);
}
