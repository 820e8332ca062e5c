import { regionsOf } from "./holidays.ts";
import { isZone } from "./zone.ts";

/** What a person wrote for where they live, checked; a refusal says in their words what would do. */
export type Place<T> =
  | { readonly kind: "known"; readonly value: T }
  | { readonly kind: "refused"; readonly why: string };

/** "europe/berlin" and "Berlin" are Europe/Berlin; a bare offset is refused because it knows no summer time. */
export function readZone(text: string): Place<string> {
  const wanted = fold(text).replaceAll(" ", "_");
  const zones = Intl.supportedValuesOf("timeZone").concat("UTC");
  const exact = zones.find((zone) => fold(zone) === wanted) ?? knownAlias(text.trim());
  if (exact !== null) return known(exact);
  const cities = zones.filter((zone) => fold(zone).split("/").at(-1) === wanted);
  const [city] = cities;
  if (city !== undefined && cities.length === 1) return known(city);
  return refused(
    `I don't know the time zone "${shown(text)}". Please write it like Europe/Berlin or America/New_York.`,
  );
}

/** A code ("de") or a name as people write it ("Deutschland", "USA"), in their language or another big one. */
export function readCountry(text: string, language: string): Place<string> {
  const wanted = fold(text);
  const languages = [...new Set([language, ...nameLanguages])];
  const found =
    aliases.get(wanted.replaceAll(".", "").replace(/^the /, "")) ??
    countryCodes().find((code) =>
      [code, ...languages.map((named) => countryName(code, named))].some((name) => fold(name) === wanted),
    );
  if (found !== undefined) return known(found);
  return refused(`I don't know the country "${shown(text)}". Please write its two letters, like DE, US or NL.`);
}

/** A code ("BY") or the region's own name ("Bayern"); null for the whole country. */
export function readRegion(text: string, country: string): Place<string | null> {
  const wanted = fold(text);
  if (wanted === "") return known(null);
  const regions = regionsOf(country);
  const found = regions.find(({ code, name }) => fold(code) === wanted || fold(name) === wanted);
  if (found) return known(found.code);
  const some = regions.map(({ code }) => code).slice(0, shownRegions);
  if (some.length === 0) return refused(`In ${country} I know no regions with holidays of their own; leave it empty.`);
  return refused(`I don't know the region "${shown(text)}" in ${country}. I know ${some.join(", ")} and the like.`);
}

const nameLanguages = ["en", "de", "fr", "es", "it", "nl"];

/** What people write for a country, and no list of names has. */
const aliases: ReadonlyMap<string, string> = new Map([
  ["usa", "US"],
  ["united states of america", "US"],
  ["america", "US"],
  ["uk", "GB"],
  ["great britain", "GB"],
  ["britain", "GB"],
  ["england", "GB"],
  ["scotland", "GB"],
  ["wales", "GB"],
  ["northern ireland", "GB"],
  ["holland", "NL"],
  ["uae", "AE"],
  ["brd", "DE"],
  ["czech republic", "CZ"],
  ["turkey", "TR"],
  ["korea", "KR"],
]);

export function countryName(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: "region", fallback: "code" }).of(code) ?? code;
}

/** Every two-letter code that names a country or territory. */
export function countryCodes(): readonly string[] {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCodePoint(65 + i));
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  return pairs.filter((code) => !notCountries.has(code) && names.of(code) !== undefined);
}

// Codes that Intl names and nobody lives in: unions, the unknown, test codes, and codes given up.
const notCountries = new Set(
  ["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "UK", "AN", "BU", "CS", "DD", "FX", "NT"].concat([
    "SU",
    "TP",
    "YD",
    "YU",
    "ZR",
    "DY",
    "HV",
    "NH",
    "RH",
    "VD",
    "QU",
    "AC",
    "CP",
    "CQ",
    "DG",
    "EA",
    "IC",
    "TA",
  ]),
);
const shownRegions = 8;
const shownChars = 40;

/** Old names that stay in use ("Europe/Kiev", "US/Eastern", "Asia/Calcutta"). */
function knownAlias(text: string): string | null {
  return text.includes("/") && isZone(text) ? text : null;
}

const known = <T>(value: T): Place<T> => ({ kind: "known", value });
const refused = (why: string): { kind: "refused"; why: string } => ({ kind: "refused", why });
const fold = (text: string): string => text.trim().normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const shown = (text: string): string => text.trim().slice(0, shownChars);
