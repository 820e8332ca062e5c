import { readWhenAddress } from "../read/when.ts";
import type { Seeker } from "../seeker.ts";
import type { Order } from "../thread/thread.ts";
import { changeThread } from "./change.ts";
import type { Door } from "./door.ts";
import type { Ports } from "./port.ts";

/** What the envelope's when addresses came to. */
export interface Orders {
  readonly taken: readonly {
    readonly localPart: string;
    readonly at: string;
    readonly rounded: boolean;
    readonly repeats: boolean;
  }[];
  readonly unclear: readonly {
    readonly localPart: string;
    readonly nearest: readonly string[];
    /** It is a time, and over. */
    readonly isPast?: true;
  }[];
}

/**
 * Each when address of the envelope becomes one order of the thread: its identity is the mail's plus the address. It
 * counts from when the mail was written to us, however late it is understood.
 */
export async function takeOrders(
  ports: Ports,
  seeker: Seeker,
  threadId: string,
  mailKey: string,
  doors: readonly Door[],
  receivedAt: string,
  now: string,
): Promise<Orders> {
  const taken: Orders["taken"][number][] = [];
  const unclear: Orders["unclear"][number][] = [];
  for (const door of doors) {
    if (door.kind !== "word") continue;
    const when = readWhenAddress(door.localPart, receivedAt, seeker.week);
    if (when.kind === "unclear") {
      const { kind: _kind, ...why } = when;
      unclear.push({ localPart: door.localPart, ...why });
    }
    if (when.kind !== "at" && when.kind !== "repeat") continue;
    const repeat = when.kind === "repeat" ? door.localPart : null;
    const order: Order = { id: `${mailKey}:${door.localPart}`, at: when.at, repeat };
    await changeThread(
      ports,
      seeker,
      threadId,
      [{ happening: { id: order.id, at: now }, event: { kind: "ordered", order } }],
      now,
    );
    taken.push({ localPart: door.localPart, at: when.at, rounded: when.rounded, repeats: repeat !== null });
  }
  return { taken, unclear };
}
