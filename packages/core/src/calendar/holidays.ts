import { firstYear, holidayTable, lastYear } from "./holiday-table.ts";

/** Public holidays by country and region. Unknown places have none; an unknown region has its country's. */
export function isPublicHoliday(day: string, country: string | null, region: string | null): boolean {
  return country !== null && holidaysOf(placeOf(country, region)).has(day);
}

export interface Region {
  readonly code: string;
  readonly name: string;
}

/** The regions whose holidays are told apart: "BY" Bayern, "BY-A" Stadt Augsburg. */
export function regionsOf(country: string): readonly Region[] {
  const prefix = `${country.toUpperCase()}-`;
  return [...lines().values()]
    .filter(({ place }) => place.startsWith(prefix))
    .map(({ place, name }) => ({ code: place.slice(prefix.length), name }));
}

interface Line {
  readonly place: string;
  readonly name: string;
  readonly added: string;
  readonly removed: string;
}

// Two caches of what never changes: the table cut into lines, and the places asked for so far (bounded by the table).
let cutLines: ReadonlyMap<string, Line> | null = null;
const daysByPlace = new Map<string, ReadonlySet<string>>();

function lines(): ReadonlyMap<string, Line> {
  cutLines ??= new Map(
    holidayTable
      .trim()
      .split("\n")
      .map((line) => line.split("\t"))
      .map(([place = "", name = "", added = "", removed = ""]) => [place, { place, name, added, removed }]),
  );
  return cutLines;
}

/** The nearest place the table knows: the region, its state, the country, or "" for none. */
function placeOf(country: string, region: string | null): string {
  const parts = [country, ...(region ?? "").split("-")].filter((part) => part !== "").map((part) => part.toUpperCase());
  const names = parts.map((_, i) => parts.slice(0, parts.length - i).join("-"));
  return names.find((name) => lines().has(name)) ?? "";
}

function holidaysOf(place: string): ReadonlySet<string> {
  const known = daysByPlace.get(place);
  if (known) return known;
  const line = lines().get(place);
  const days = line ? daysOf(line) : new Set<string>();
  if (line) daysByPlace.set(place, days);
  return days;
}

function daysOf({ place, added, removed }: Line): ReadonlySet<string> {
  const country = place.includes("-") ? holidaysOf(place.slice(0, place.indexOf("-"))) : new Set<string>();
  const off = decode(removed);
  return new Set([...country].filter((day) => !off.has(day)).concat([...decode(added)]));
}

function decode(text: string): ReadonlySet<string> {
  const [everyYear = "", ...byYear] = text.split(";");
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  return new Set([
    ...years.flatMap((year) => monthDays(everyYear).map((monthDay) => `${year}-${monthDay}`)),
    ...byYear.flatMap((part) => monthDays(part.slice(2)).map((monthDay) => `20${part.slice(0, 2)}-${monthDay}`)),
  ]);
}

const monthDays = (text: string): readonly string[] =>
  (text.match(/\d{4}/g) ?? []).map((digits) => `${digits.slice(0, 2)}-${digits.slice(2)}`);
