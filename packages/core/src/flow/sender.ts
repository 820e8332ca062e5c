import type { Seeker } from "../seeker.ts";
import { seekerByAddress, seekerById } from "./account.ts";
import type { Taken } from "./delivery.ts";
import type { Ports } from "./port.ts";
import { privateTagAt } from "./record.ts";

/** Whose mail it is. */
export type Sender =
  | {
      readonly kind: "seeker";
      readonly seeker: Seeker;
      /** From was proven; false: it came in by the private address alone, which records and snoozes and no more. */
      readonly proven: boolean;
    }
  /** From is proven and nobody we work for. */
  | { readonly kind: "stranger"; readonly email: string }
  | { readonly kind: "unproven"; readonly email: string }
  /** No single From to prove. */
  | { readonly kind: "nobody" };

export async function senderOf(ports: Ports, { arrival, doors, mail, bytes }: Taken, now: string): Promise<Sender> {
  if (arrival.asSeekerId !== null) {
    const seeker = await seekerById(ports, arrival.asSeekerId, now);
    if (seeker) return { kind: "seeker", seeker, proven: true };
  }
  const [from, second] = mail.from;
  if (!from || second) return { kind: "nobody" };
  const proof = await ports.prove(arrival, mail, bytes);
  const seeker = await seekerByAddress(ports, from.email, now);
  if (proof.kind === "proven") {
    return seeker ? { kind: "seeker", seeker, proven: true } : { kind: "stranger", email: from.email };
  }
  for (const door of doors) {
    if (door.kind !== "private") continue;
    const owner = await ports.store.get(privateTagAt(door.tag), now);
    // The private address lets in what says it comes from its owner; anybody else may only be a contact's answer.
    if (seeker && owner?.value.seekerId === seeker.id) return { kind: "seeker", seeker, proven: false };
  }
  return { kind: "unproven", email: from.email };
}
