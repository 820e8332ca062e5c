import type { Contact, Reading } from "../read/reading.ts";
import type { Seeker } from "../seeker.ts";

export function isNeverTracked(seeker: Seeker, reading: Reading, people: readonly Contact[] = []): boolean {
  // Of a mail that is not about the search no contacts are read; who is listed stays unrecorded all the same.
  const others = reading.contacts.value.length > 0 ? reading.contacts.value : people;
  return others.length > 0 && others.every((contact) => isListedNever(seeker, contact.email));
}

export const isListedNever = (seeker: Seeker, email: string): boolean =>
  seeker.neverTrack.some((entry) => entry === email || email.endsWith(`@${entry.replace(/^@/, "")}`));
