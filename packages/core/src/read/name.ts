import type { Address } from "../mail/message.ts";
import { BUSINESS } from "./words/company-words.ts";
import { SHARED_LOCAL } from "./words/hosts.ts";

/** Names of people as people write them. */

const TITLES =
  /^(?:(?:dr|prof|professor|professora|mr|mrs|ms|miss|mx|sir|dame|lord|lady|rev|revd|fr|herr|frau|hr|m|mme|mlle|madame|monsieur|sr|sra|srta|don|doña|dra|eng|ing|lic|dhr|mevr|mevrouw|meneer|dipl|mag)\.?\s+)+/i;
/** What somebody does, put before their whole name: "Chef Ana Gil", "Ing. Luis Ro"; before a surname alone it stays, as "Dr" does. */
const RANK =
  /^(?:(?:chef|coach|capt(?:ain)?|sister|matron|nurse|father|pastor|pfarrer(?:in)?|rabbi|sgt|sergeant|lt|col|major|dott(?:\.ssa|ore|oressa)?|ing|lic|arq|eng|dipl\.?-ing|mtro|mtra|maestr[oa]|enf|supt|principal|ra|avv|arch|canon|ma[îi]tre|mtre|me|sra?|srta)\.?\s+)(?=\S+\s\S)/i;
/** Letters behind a name: degrees, memberships, pronouns. */
const LETTERS =
  /(?:,?\s+(?:ph\.?d|m\.?d|mba|msc|bsc|ba|ma|llm|llb|jd|esq|cpa|cissp|pmp|pe|rn|fia|fca|aca|acca|mcipd|fcipd|cqp|mcqi|phr|sphr|shrm-cp|acr|rla|frsa|obe|mbe|cbe|jr|sr|ii|iii|iv)\.?)+$/i;
const PRONOUNS = /\s*\((?:she|he|they|ze|xe|elle|il|er|sie|ella|él|ela|ele|zij|hij)(?:\s*\/\s*\p{L}+)*\)\s*/iu;
const NO_PERSON =
  /\b(?:team|hr|human resources|recruit\w*|talent|careers?|jobs?|hiring|department|dept|office|office of|admin|support|info|help ?desk|service|services|ltd|limited|llc|inc|gmbh|corp|group|university|college|school|academy|hospital|council|county|enrolments?|applications?|bewerbung\w*|personal(?:abteilung)?|recrutement|rh|rrhh|selección|recursos humanos|recrutamento|vacatures?|nurseries|company|committee|reps|list|notifications?|no-?reply|via|kitchen|shop|store|reception|desk|people operations|operations)\b/i;

/** Pat Lee of "Lee, Pat (ACME-HR)", "LEE Pat", "'Pat Lee' via list", "pat lee"; "" where it names no person. */
export function personName(raw: string): string {
  let name = raw
    .normalize("NFC")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/^["'“”‘’\s]+|["'“”’\s]+$/g, "")
    .replace(/\s+/g, " ");
  if (name.includes("@") || name === "") return "";
  name = name.replace(
    /\s+(?:via|on behalf of|im auftrag von|au nom de|en nombre de|namens|from|at|@|von|de chez)\s+\S.*$/i,
    "",
  );
  name = name
    .replace(PRONOUNS, " ")
    .replace(/\s*[([{][^)\]}]{0,60}[)\]}]\s*/g, " ")
    .replace(/\s+[|/–—-]\s+.*$/, "")
    .trim();
  name = name.replace(/^["'“”‘’\s]+|["'“”’\s]+$/g, "");
  name = swapped(name.replace(LETTERS, "")).replace(LETTERS, "");
  if (name === "" || NO_PERSON.test(name) || /\d{2,}/.test(name) || name.split(" ").length > 6) return "";
  return cased(surnameFirst(name.replace(RANK, "")));
}

/** "Lee, Pat" and "Okonjo, Blessing"; but not "Lee, Ltd". */
function swapped(name: string): string {
  const small =
    /^([^,]{2,40}),\s*((?:van|de|von|der|den|ter|ten|la)(?:\s(?:de|der|den|het|la))?),\s*([^,]{1,40})$/i.exec(name);
  if (small) return `${small[3] ?? ""} ${small[2] ?? ""} ${small[1] ?? ""}`.trim();
  const match = /^([^,]{2,40}),\s*([^,]{1,40})$/.exec(name);
  return match ? `${match[2] ?? ""} ${match[1] ?? ""}`.trim() : name;
}

/** French, Spanish and corporate directories write the surname in capitals first: "LEGRAND Mireille". */
function surnameFirst(name: string): string {
  const words = name.replace(TITLES, (title) => title).split(" ");
  const capitals = words.filter((word) => isShouted(word));
  if (capitals.length === 0 || capitals.length === words.length || !isShouted(words[0] ?? "")) return name;
  const given = words.filter((word) => !isShouted(word));
  return [...given, ...capitals].join(" ");
}

function isShouted(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, "");
  return letters.length >= 2 && letters === letters.toUpperCase();
}

/** Shouted or whispered names get their capitals back; "van der", "de la" stay small. */
function cased(name: string): string {
  const letters = name.replace(/[^\p{L}]/gu, "");
  const flat = letters === letters.toLowerCase() || (letters === letters.toUpperCase() && letters.length > 3);
  const words = name
    .split(" ")
    .map((word) => (flat || (isShouted(word) && word.length > 3) ? capital(word.toLowerCase()) : word));
  return words
    .map((word, i) =>
      i > 0 &&
      /^(?:van|der|den|de|del|della|da|do|dos|das|di|la|le|von|zu|zum|y|e|bin|ibn|al|el|ter|ten|af|du)$/i.test(word) &&
      flat
        ? word.toLowerCase()
        : word,
    )
    .join(" ");
}

function capital(word: string): string {
  return word.replace(/(?:^|[-'’])\p{L}/gu, (match) => match.toUpperCase());
}

/** For comparing: no title, case, marks or order of "Lee, Pat". */
export function nameKey(raw: string): string {
  const plain = swapped(raw.replace(/["'“”‘’]/g, "").trim());
  return plain
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(TITLES, "")
    .replace(/[^\p{L}\s-]/gu, "")
    .replace(/[\s-]+/g, " ")
    .trim();
}

/** "Gruber Elisabeth" at e.gruber@, "Le Bihan Soazig" at s.lebihan@: a directory's order, told by the address. */
export function inOrder(name: string, email: string): string {
  const words = name.split(" ");
  const local = (email.split("@")[0] ?? "").toLowerCase();
  const [given = "", family = "", more] = local
    .split(/[._]/.test(local) ? /[._]/ : "-")
    .map((part) => part.replaceAll("-", " "));
  if (words.length < 2 || given === "" || family.length < 3 || more !== undefined) return name;
  for (let cut = 1; cut < words.length; cut++) {
    const surname = nameKey(words.slice(0, cut).join(" ")).replaceAll(" ", "");
    const first = nameKey(words.slice(cut).join(" "));
    if (surname === family.replaceAll(" ", "") && first.startsWith(given) && !surname.startsWith(given))
      return [...words.slice(cut), ...words.slice(0, cut)].join(" ");
  }
  return name;
}

/** "pat.lee@…" and "p.lee@…": what the local part tells, "" where it is a role. */
export function localName(email: string): string {
  const local = (email.split("@")[0] ?? "").split("+")[0] ?? "";
  if (SHARED_LOCAL.test(local)) return "";
  const words = local.split(/[._-]/).filter((word) => /^\p{L}{2,}$/u.test(word));
  return words.length >= 2 && words.length <= 3 && !/\d/.test(local) ? words.map(capital).join(" ") : "";
}

/** A house or a desk under its own mailbox: "Slagerij Boom <info@slagerijboom.nl>", "Leitung Kita Mitte <leitung@…>". */
export function isHouse(name: string, email: string): boolean {
  const words = name.split(" ").map((word) => nameKey(word).replaceAll(" ", ""));
  const host = (email.slice(email.lastIndexOf("@") + 1).split(".")[0] ?? "").replaceAll("-", "");
  const first = words[0] ?? "";
  // "Personnel <personnel@…>": the mailbox's own name.
  if (words.length === 1) return DESK.test(first) || SHARED_LOCAL.test(first);
  // "Le Fournil des Lices" at fournil-des-lices, "Bureau Festival Les Embruns" at lesembruns, "Kita Pusteblume" at kita-pusteblume-olm.
  const own = words.filter((word) => !ARTICLE.test(word)).join("");
  return (
    DESK.test(first) ||
    BUSINESS.has(first) ||
    (own.length > 5 && host.length > 5 && (isWithin(host, words.join("")) || isWithin(own, host)))
  );
}

function isWithin(part: string, whole: string): boolean {
  return whole.startsWith(part) || whole.endsWith(part);
}

const ARTICLE = /^(?:the|der|die|das|le|la|les|el|los|las|o|a|os|as|de|het)$/;
const DESK =
  /^(?:super?vision|leitung|disposition|dispo|praxis|secretar\w*|sekretari\w*|verwaltung|direction|direccion|direcao|directie|administra\w*|coordinaci?on|recepcion|rezeption|bureau|accueil|transport|personeel\w*|salao|kita|lar|biohof)$/;

export function isSharedMailbox(address: Address): boolean {
  const local = (address.email.split("@")[0] ?? "").split("+")[0] ?? "";
  return SHARED_LOCAL.test(local) || DESK.test(local) || NO_PERSON.test(local.replace(/[._-]/g, " "));
}
