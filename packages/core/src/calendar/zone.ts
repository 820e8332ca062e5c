import { tzOffset } from "@date-fns/tz/tzOffset";

/** What clocks show where, by the tz database that the runtime brings. */

const minuteMs = 60_000;

/** Ahead of UTC, at that instant. */
export function offsetMs(ms: number, zone: string): number {
  const minutes = tzOffset(zone, new Date(ms));
  if (Number.isNaN(minutes)) throw new Error(`no offset for ${zone}`);
  // Local times of long ago have seconds, which come as a part of a minute.
  return Math.round(minutes * minuteMs);
}

/** Names of the tz database only: an offset knows no summer time. */
export function isZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
