/** Names as addresses write them: run together, in the forms that domains use. */

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
