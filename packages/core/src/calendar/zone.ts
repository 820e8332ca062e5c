/** What clocks show where, by the tz database that the runtime brings. */

const minuteMs = 60_000;

/** Ahead of UTC, at that instant. */
export function offsetMs(ms: number, zone: string): number {
  const shown = offsetForm.exec(formatIn(zone).format(ms));
  if (!shown) throw new Error(`no offset for ${zone}`);
  const [, sign, hours, minutes, seconds] = shown;
  // "GMT" alone is none.
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * minuteMs + Number(seconds ?? 0) * 1000;
  return sign === "-" ? -ahead : ahead;
}

/** Names of the tz database only: an offset knows no summer time. */
export function isZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false;
  try {
    formatIn(name);
    return true;
  } catch {
    return false;
  }
}

/** "8/3/2026, GMT+05:30"; seconds stand there for local times of long ago. */
const offsetForm = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/;

// Making one takes a hundred times as long as using it. Bounded by the zones there are: what is none is not kept.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  formats.set(zone, made);
  return made;
}
