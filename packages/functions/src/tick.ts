import { sweepParty } from "@follow-through/core/flow/forget";
import { dueParties } from "@follow-through/core/flow/due";
import { clock, type SendQueue, sendQueue, type TickPorts, tickPorts } from "./wire.ts";

/** The schedule, every five minutes. Its event says nothing that is needed. */
export const handler = (): Promise<Handed> => handOut(tickPorts(), sendQueue(), clock());

export interface Handed {
  readonly at: string;
  readonly due: number;
}

/** Hands everybody who is due to the senders, a page at a time. Somebody handed over twice is served once. */
export async function handOut(ports: TickPorts, queue: SendQueue, now: string): Promise<Handed> {
  let due = 0;
  for await (const parties of dueParties(ports, now)) {
    await queue(parties);
    due += parties.filter((party) => party !== sweepParty).length;
  }
  ports.log.note("tick", { due });
  return { at: now, due };
}
