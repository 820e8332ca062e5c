/** A candidate's name without what stood beside it: a team of the firm, a day, a cut bracket; null for a sentence or a notice. */
export function tidyName(raw: string): string | null {
  let name = raw.replace(/\s+/g, " ").trim();
  if (/©|\(c\)|\bcopyright\b|\ball rights reserved\b/i.test(name)) return null;
  name = closed(name).replace(DAY_TAIL, "").replace(LEADING, "").replace(SMALL_ARTICLE, "");
  name = name.replace(/,?\s(?:Leitung|Verwaltung|Sekretariat)$/, "");
  for (let turn = 0; turn < 3; turn++) name = name.replace(TEAM_TAIL, "").trim();
  name = name
    .replace(/\s(?:Pvt|Private|Pty|Pte)\.?(?:\s(?:Ltd|Limited)\.?)?$/i, "")
    .replace(/[\s,;:–-]+$/, "")
    .trim();
  const words = name.split(" ");
  if (/^[&+]/.test(name)) return null;
  if (name.length < 2 || words.length > 9) return null;
  return words.length > 5 && words.filter((word) => /^\p{Ll}{4,}/u.test(word)).length > 2 ? null : name;
}

/** A bracket without its other half ends the name, or is left out. */
function closed(name: string): string {
  const opens = name.split("(").length - 1;
  const closes = name.split(")").length - 1;
  if (opens === closes) return name;
  return opens > closes ? name.slice(0, name.lastIndexOf("(")).trim() : name.replaceAll(")", "").trim();
}

const DAY_TAIL =
  /\s(?:on|in|by|at|until|since|am|im|bis|seit|le|en|el|em|op|tot|sinds)\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)\b|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch).*$/i;
const LEADING =
  /^(?:(?:for|from|at|to|with|by|via|per|bei|chez|heard|saw|met|told|asked|applied|applying|hoping|hope|regarding|about|attn|is|are|does|has|did)\s)+(?=\p{Lu})/iu;
/** "mein Mandant, die Sternbrücke": an article written small is the sentence's and not the name's. */
const SMALL_ARTICLE = /^(?:the|die|der|das|den|dem|la|le|les|el|los|las|o|a|os|as|de|het)\s(?=\p{Lu})/u;
const TEAM_TAIL =
  /\s(?:(?:talent|hiring|recruit(?:ing|ment)|hr|careers?|people|selection|interview|onboarding)(?:\s(?:&|and)\s\p{L}+)?\s(?:acquisition\s)?(?:team|department|dept|office|desk)|talent acquisition|human resources|hiring|careers|recruiting team|personalabteilung|kandidatenmanagement|ressources humaines|recursos humanos)$/iu;

const DESK = /\s(?:talent|people|jobs|team|hr)$/i;

/** "Acme Talent" beside "Acme" is a desk of Acme; a name that is only found with the word keeps it. */
export function withoutDesk(name: string, others: readonly string[]): string {
  const plain = name.replace(DESK, "");
  if (plain === name) return name;
  return others.some((other) => other.toLowerCase() === plain.toLowerCase()) ? plain : name;
}
