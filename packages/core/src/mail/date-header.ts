// The Date header read by ourselves: a library that gives "now" for what it can't read would date a forged mail today.

export interface HeaderDate {
  /** ISO, Z. */
  readonly at: string;
  /** Minutes east of UTC, null where the zone is not stated. */
  readonly offsetMinutes: number | null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
// RFC 5322 4.3: the zones that old mail names by letters.
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  bst: 60,
  ist: 330,
  cet: 60,
  cest: 120,
  met: 60,
  mest: 120,
  wet: 0,
  west: 60,
  eet: 120,
  eest: 180,
  jst: 540,
  hst: -600,
  akst: -540,
  akdt: -480,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
};
const RFC =
  /^(?:[a-z]{2,10}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]{0,6}[\s-]+(\d{2,4})[\s,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s*(.{0,40})$/i;
const C_TIME =
  /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{2}):(\d{2}):(\d{2})\s+(?:([a-z+\d-]{1,6})\s+)?(\d{4})(?:\s+([+-]\d{4}))?$/i;
const ISO = /^(\d{4})-(\d{2})-(\d{2})[t\s](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(z|[+-]\d{2}:?\d{2})?$/i;

/** The instant of a Date header; null where it can't be read with certainty. */
export function headerDate(value: string): HeaderDate | null {
  const text = value
    .slice(0, 200)
    .replace(/\([^()]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const rfc = RFC.exec(text);
  if (rfc)
    return instant(
      yearOf(rfc[3]),
      MONTHS.indexOf((rfc[2] ?? "").toLowerCase()),
      rfc[1],
      rfc[4],
      rfc[5],
      rfc[6],
      rfc[7],
    );
  const c = C_TIME.exec(text);
  if (c) return instant(Number(c[7]), MONTHS.indexOf((c[1] ?? "").toLowerCase()), c[2], c[3], c[4], c[5], c[8] ?? c[6]);
  const iso = ISO.exec(text);
  if (iso) return instant(Number(iso[1]), Number(iso[2]) - 1, iso[3], iso[4], iso[5], iso[6], iso[7]);
  return null;
}

/** Minutes east of UTC of "+0530", "GMT+2", "EST"; null where the words name no zone. */
export function offsetOf(zone: string | undefined): number | null {
  const text = (zone ?? "").trim().toLowerCase();
  const numeric = /^(?:utc|gmt)?\s?([+-])(\d{1,2}):?(\d{2})?\b/.exec(text);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return minutes > 14 * 60 + 59 ? null : numeric[1] === "-" ? -minutes : minutes;
  }
  return ZONES[/^[a-z]{1,5}/.exec(text)?.[0] ?? ""] ?? null;
}

function yearOf(text: string | undefined): number {
  const year = Number(text);
  // RFC 5322 4.3: two digits 00-49 are this century, 50-99 and three digits the last one.
  if ((text ?? "").length >= 4) return year;
  return (text ?? "").length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

function instant(
  year: number,
  month: number,
  day: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): HeaderDate | null {
  const parts = [Number(day), Number(hour), Number(minute), Number(second ?? 0)] as const;
  if (month < 0 || month > 11 || year < 1900 || year > 9999) return null;
  if (parts[0] < 1 || parts[0] > 31 || parts[1] > 24 || parts[2] > 59 || parts[3] > 60) return null;
  const offsetMinutes = offsetOf(zone);
  const at = Date.UTC(year, month, ...parts) - (offsetMinutes ?? 0) * 60_000;
  return { at: new Date(at).toISOString(), offsetMinutes };
}
