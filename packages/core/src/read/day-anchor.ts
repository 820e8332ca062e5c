/** Where a mail was written, which day it was there, and the days counted from it. */

export interface Anchor {
  /** ISO instant the words count from. */
  readonly at: string;
  /** Minutes east of UTC where the writer is. */
  readonly offsetMinutes: number;
}

const DAY_MS = 86_400_000;

/** The mail's own day, where it was written. */
export function ownDay(anchor: Anchor): string {
  return later(anchor, 0);
}

/** Its UTC fields are those of the clock there. */
export function localDate(anchor: Anchor): Date {
  return new Date(Date.parse(anchor.at) + anchor.offsetMinutes * 60_000);
}

export function later(anchor: Anchor, days: number): string {
  return new Date(localDate(anchor).getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/** In days, about. */
export function distance(day: string, anchor: Anchor): number {
  return (Date.parse(`${day}T12:00:00Z`) - Date.parse(anchor.at)) / DAY_MS;
}
