import { earlier } from "../calendar.ts";
import type { Reading } from "../read/reading.ts";
import type { Seeker } from "../seeker.ts";
import type { Taken } from "./delivery.ts";
import { heed, type Heeded, keepNote } from "./heed.ts";
import type { Ports } from "./port.ts";

export const nothingSaid: Heeded = { lines: [], blocks: [], commands: [], unknown: [], rest: "", undoId: null };

/**
 * What the seeker wrote above a mail they pass on: commands are obeyed, other words become a note. Not those of old mail
 * that is taken in later, nor of what came by the private address unproven: that one records and no more.
 */
export async function heedAbove(
  ports: Ports,
  seeker: Seeker,
  threadId: string,
  { taken, reading, mailKey }: { readonly taken: Taken; readonly reading: Reading; readonly mailKey: string },
  now: string,
): Promise<Heeded> {
  const text = reading.ownText;
  if (text.trim() === "" || !taken.mayCommand) return nothingSaid;
  const saidAt = earlier(taken.arrival.receivedAt, now);
  const words = { text, mailKey, saidAt, isAboveForward: true };
  const heeded = await heed(ports, seeker, { id: threadId, language: reading.language }, words, now);
  // A line above a forward is no attempt at a command unless there is one: "see below", "for the file".
  const rest = withoutForwarding(heeded.rest);
  if (rest !== "") await keepNote(ports, seeker, threadId, { text: rest, mailKey }, now);
  return heeded;
}

/** What says only that something is passed on is no note. */
function withoutForwarding(text: string): string {
  return /^(?:fyi|fwd?|see below|for your (?:information|records?)|for the record|zur info(?:rmation)?|z\.?\s?k\.?|pour info(?:rmation)?|para (?:tu|su) información|ter info(?:rmatie)?)[\s.:,!-]*$/i.test(
    text.trim(),
  )
    ? ""
    : text;
}
