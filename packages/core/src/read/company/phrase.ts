import { BUSINESS, LEGAL_FORM, NO_COMPANY } from "../words/company-words.ts";
import { BARRIERS, EDGE_WORDS } from "../words/title-words.ts";

/** Names in running text: capitalised words with the small words that names hold inside. */
export interface NamePhrase {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const WORD = "(?:\\p{Lu}[\\p{L}\\p{N}'’.&+-]*|(?<=\\p{Ll}\\s)\\d{1,3}(?!\\p{N}))";
const SMALL_WORDS =
  "&|and|of|of the|de|da|do|dos|das|du|des|del|de la|de los|la|le|les|los|las|der|des|vom|von|und|y|e|et|van|van de|van den|van der|van het|het|en|op|zum|zur|am|an der|on|upon|in the|à|aux|'n'|\\+";
/** They also join what is wanted to who wants it: "Plumber for Harwell", against "Institut für Wasserbau". */
const FOR_WORDS = "(?:for|für|pour|para|voor)(?: (?:the|die|das|den|la|le|les|el|los|o|a|os|as|de|het))?";
const JOINT = `(?:\\s(?:${SMALL_WORDS}|${FOR_WORDS})\\s|\\s(?:de |à )?[dlDL]['’]|\\s|-)`;
const NAME = new RegExp(`(?<![\\p{L}\\p{N}@/._-])\\p{Lu}[\\p{L}\\p{N}'’.&+-]*(?:${JOINT}${WORD}){0,6}`, "gu");
const FOR = new RegExp(`^\\s${FOR_WORDS}\\s$`, "u");
const CUTS = new RegExp(
  `\\s(?:${FOR_WORDS}|an der|am|der|des|do|da|de la|du|del|of the|at the|aan de|van de)\\s`,
  "gu",
);
/** What houses call themselves that are there "for" something. */
const HOUSE_FOR =
  /(?:amt|institute?|instituto|stiftung|fundación|fundação|foundation|stichting|zentrum|centre|center|centro|centrum|society|trust|fund|fonds|campaign|council|agency|agentur|agencia|agência|agence|school|schule|association|asociación|associação|verband|verein|vereniging|alliance|home|hospital|klinik|museum|college|academy|akademie|ministry|ministerium|ministerio|kammer|gesellschaft|werkstatt|haus|büro|fabrik|werke?|betriebe?|handel|hof|mühle|brauerei|druckerei|verlag|markt|spedition|technik|logistik|kliniken|apotheke|metzgerei|bäckerei|bau|bouw|schreinerei|gärtnerei|kellerei|reederei|werft|gießerei|weberei|molkerei|bedrijf|fabriek|kwekerij|winkel|network|partnership|bureau|commission|kommission|action)$/iu;

export function namePhrases(text: string): readonly NamePhrase[] {
  const found: NamePhrase[] = [];
  for (const match of text.matchAll(NAME)) {
    for (const piece of apartAtFor(match[0])) {
      const phrase = tidy(piece.name, match.index + piece.start);
      if (phrase) found.push(withKind(phrase, text));
    }
    if (found.length >= 400) break;
  }
  return found;
}

const folded = (word: string): string => word.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
const HOUSES: ReadonlySet<string> = new Set([...BUSINESS].map(folded));

/** A word that houses begin or end their names with. */
export function isHouse(word: string): boolean {
  const plain = folded(word);
  return (
    HOUSES.has(plain) ||
    HOUSES.has(plain.replace(/ies$/, "y")) ||
    HOUSES.has(plain.replace(/s$/, "")) ||
    HOUSE_FOR.test(word)
  );
}

/** A house's word among others, two names with "&", or a legal form. */
export function isFirmLike(name: string): boolean {
  const words = name.split(" ");
  return (
    (words.length > 1 && words.some(isHouse)) ||
    /\s&\s|\s(?:and|und|y|e|et|en) (?:Sons|Söhne|Hijos|Filhos|Fils|Zonen)$/.test(name) ||
    LEGAL_FORM.test(name)
  );
}

/** "Port Grail for Harbor Scheduler" and "Professur an der Universität Hain" are two phrases, "Institut für Wasserbau" one. */
function apartAtFor(raw: string): readonly { readonly name: string; readonly start: number }[] {
  const pieces: { name: string; start: number }[] = [];
  let start = 0;
  for (const cut of raw.matchAll(CUTS)) {
    const before = raw.slice(start, cut.index);
    const after = raw.slice(cut.index + cut[0].length).split(/[\s-]/)[0] ?? "";
    const open = FOR.test(cut[0]) ? !HOUSE_FOR.test(before) : isHouse(after) && !before.split(" ").some(isHouse);
    if (!open) continue;
    pieces.push({ name: before, start });
    start = cut.index + cut[0].length;
  }
  return [...pieces, { name: raw.slice(start), start }];
}

/** "Savanta Cement Graduate Trainee Programme": what the house offers. */
const PROGRAMME =
  /^(\S+(?:\s\S+){0,3}?)\s(?:Graduate|Trainee|Management|Summer|Apprentice(?:ship)?|Intern(?:ship)?)\s(?:\p{Lu}\S*\s){0,2}(?:Programme|Program|Scheme|Internship|Apprenticeship|Traineeship)$/u;

const SYSTEM = /^(?:ashby|lever|reed|monster|seek|greenhouse|avature|taleo|trac|monday|may|june|april|august)$/i;

/** "Bij de Waterwerf zoeken ze": large only where the sentence begins. */
const OPENING_PREPOSITION =
  /^(?:At|For|With|From|Bei|Beim|Für|Von|Vom|Zu|Zum|Zur|Chez|Pour|Dans|En|À|Au|Para|Com|Con|Na|No|Bij|Voor|Van)\s(?:(?:the|die|der|das|den|dem|la|le|les|el|los|las|o|a|de|het)\s)?(?=\p{Lu})/u;

/** Off with sentence openers, possessives and full stops. */
function tidy(raw: string, start: number): NamePhrase | null {
  let name = raw;
  let at = start;
  // "Quill & Co. This mailbox": a sentence begins within.
  name = name.replace(
    /\s(?:This|That|We|You|They|It|There|Our|Your|My|Is|Are|Has|Have|If|When|Please|Thanks?|I['’](?:m|d|ve|ll)|Wir|Sie|Nous|Vous|Estamos|Nós|Wij)(?:\s.*)?$/,
    "",
  );
  name = name.replace(PROGRAMME, "$1");
  const preposition = OPENING_PREPOSITION.exec(name);
  if (preposition) {
    at += preposition[0].length;
    name = name.slice(preposition[0].length);
  }
  for (let turn = 0; turn < 4; turn++) {
    const first = /^(\S+)\s+/.exec(name);
    if (first && /^(?:it|they|we|you|i|he|she|that|there|who|what|here|let)['’]\p{L}+$/iu.test(first[1] ?? "")) {
      at += first[0].length;
      name = name.slice(first[0].length);
      continue;
    }
    if (
      !first ||
      (isHouse(first[1] ?? "") && name.length > first[0].length) ||
      // "Ashby Capital": no system's name stands before one word that is no name.
      (SYSTEM.test(first[1] ?? "") && BUSINESS.has(name.slice(first[0].length).toLowerCase())) ||
      !NO_COMPANY.has(
        (first[1] ?? "")
          .toLowerCase()
          .replace(/[,.’']+$/, "")
          .replace("’", "'"),
      ) ||
      (/^(?:the|la|le|les|los|das|die|der|het|o|a|the)$/i.test(first[1] ?? "") && name !== raw)
    )
      break;
    if (/^the$/i.test(first[1] ?? "") && /^The\s\p{Lu}\p{L}+/u.test(name) && !/^(?:The)\s(?:I|We)\b/.test(name)) {
      break;
    }
    at += first[0].length;
    name = name.slice(first[0].length);
  }
  name = name
    .replace(/\s(?:&|and|of|the|for|de|y|e|et|und|en|I)$/, "")
    .replace(/(?<=\p{L}) à \p{Lu}.*$/u, "")
    .replace(/['’]s?$/, (tail) => (/^(?:St|Saint)\.?\s\S+$/.test(name) ? tail : ""))
    .replace(/[.,&+-]+$/, (tail) => (/(?:inc|ltd|co|corp|st)\.$/i.test(name) ? tail : ""));
  if (/^\p{Ll}/u.test(name)) return null;
  if (name === "" || NO_COMPANY.has(name.toLowerCase().replace("’", "'")) || /^\d+$/.test(name)) return null;
  return { name, start: at, end: at + name.length };
}

/** "Centre hospitalier de Belmont": between what the house is and its name stands a small word of its kind. */
function withKind(phrase: NamePhrase, text: string): NamePhrase {
  const before = text.slice(Math.max(0, phrase.start - 60), phrase.start);
  const [whole = "", house = ""] = KIND_LEFT.exec(before) ?? [];
  if (!isHouse(house)) return phrase;
  const start = phrase.start - whole.length;
  return { name: text.slice(start, phrase.end), start, end: phrase.end };
}
const KIND_LEFT =
  /(?<![\p{L}-])(\p{Lu}[\p{L}-]+) (?:\p{Ll}[\p{L}-]{3,} ){1,2}(?:de la |de |du |des |d['’]|del |da |do |dos )?$/u;

/** A word that is large only because it begins the sentence, a heading before a colon, or an exclamation. */
export function isFragment(name: string, sentence: string, start: number): boolean {
  const rest = sentence.slice(start + name.length);
  const first = /^[\s"'“„(*•·–-]*$/.test(sentence.slice(0, start));
  if (
    first &&
    /^\s?:/.test(rest) &&
    !isFirmLike(name) &&
    !/^\s?:\s(?:no|yes|ja|nein|oui|non|s[íi]|sim|não|nee)\b/i.test(rest)
  )
    return true;
  if (name.includes(" ")) return false;
  const low = name.toLowerCase().replace("’", "'");
  if (/^(?:it|they|we|you|i|he|she|that|there|who|what|here|let|c|j|d|l|qu)'/.test(low)) return true;
  if (NO_COMPANY.has(low) || BARRIERS.has(low) || EDGE_WORDS.has(low)) return true;
  const opens = /^[\s"'“„(*•·–-]*$/.test(sentence.slice(0, start));
  return (
    (opens && OPENERS.test(low)) ||
    (name.length > 1 && name === name.toUpperCase() && sentence === sentence.toUpperCase()) ||
    name.length === 1
  );
}
const OPENERS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|.*(?:ly|ing|ed)|questions?|notice|money|mornings?|nights?|grade|salary|references?|portfolio|happy|sorry|brilliant|interesting|noted|rather|old|short|long|quick|small|first|last|next|same|other|another|several|most|many|everyone|someone|nobody|apologies|samples|work|résumé|free|funny|full|half|even|ever|never|maybe|perhaps|lovely|great|nice|fair|true|sure|right|wrong|yours|gruß|danke|schade|merci|dank|moet|zou|lang|hoe|effe|nou|wel|terminei|trabalhei|moro|tenho|vi|tô|será|acabo|llevo|tengo|vivo|puedo|soy)$/;

/** The name without its legal form and a possessive. */
export function withoutLegalForm(name: string): string {
  let plain = name.trim().replace(/[,.;:]+$/, "");
  for (let turn = 0; turn < 2; turn++) {
    const shorter = plain.replace(LEGAL_FORM, "").trim();
    // "Quill & Co": what stands before "& Co" is half a name.
    if (!/(?:&|\+|\s(?:and|und|et))$/i.test(shorter)) plain = shorter;
  }
  return plain === "" ? name : plain;
}

/** For comparing: letters and digits only, umlauts folded; "&" and "and" dropped. */
export function compact(name: string): string {
  return fold(name)
    .replace(/&|\+/g, " ")
    .replace(/\b(?:and|und|y|et|en|e|the)\b/g, " ")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Without the small words between, as domains mostly leave them out: "Métropole de la Valse" is metropole-valse. */
export function compactBare(name: string): string {
  return compact(
    name.replace(/\s(?:de la|de los|de|du|des|del|da|do|dos|der|von|van|of|d['’]|l['’]|la|le|les)(?=\s)/gi, " "),
  );
}

/** The same with "and" kept, as domains write it. */
export function compactWithAnd(name: string): string {
  return fold(name)
    .replace(/&|\+/g, "and")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function fold(name: string): string {
  return name.toLowerCase().replace(/ß/g, "ss").normalize("NFKD").replace(/\p{M}/gu, "");
}

/** As German domains write it: ü → ue. */
export function compactGerman(name: string): string {
  return name
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The same firm in two wordings: with and without its legal form, its trade or its article. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [compact(withoutLegalForm(a)), compact(withoutLegalForm(b))];
  if (x === y) return true;
  const [small, large] = x.length < y.length ? [x, y] : [y, x];
  return (
    small.length >= 4 &&
    large.startsWith(small) &&
    (small.length / large.length > 0.4 || a.split(" ")[0] === b.split(" ")[0])
  );
}
