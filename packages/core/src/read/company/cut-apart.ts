import { BUSINESS_WORDS } from "../words/company-words.ts";

/** "kelpnetworks" → "Kelp Networks", "north-firth" → "North Firth": by hyphens, else by the business word it ends or begins with. */
export function cutApart(label: string): string {
  const pieces = label
    .toLowerCase()
    .replace(/^the(?=[a-z]{5})(?!atre|ater|ra|rm|or|sis|me)/, "the-")
    .split(/[-_ ]+/)
    .filter(Boolean)
    .flatMap(cutWord);
  return pieces
    .map((piece, i) =>
      piece.length <= 3 && pieces.length === 1
        ? piece.toUpperCase()
        : i > 0 && /^(?:and|of|de|des|du|do|da|der|und|van|et|e|y)$/.test(piece)
          ? piece
          : accented(piece.charAt(0).toUpperCase() + piece.slice(1)),
    )
    .join(" ")
    .replace(/ Söhne$/, " & Söhne")
    .replace(/^(Mairie|Ville|Commune|Lycée|Prefeitura|Ayuntamiento) (?!de |d')(?=\S+$)/, (whole, kind: string) =>
      kind === "Lycée" ? whole : `${kind} de `,
    );
}

/** The accent that an address cannot hold, on the few words where it is certain. */
function accented(word: string): string {
  return ACCENTS.get(word.toLowerCase()) ?? word;
}

const ACCENTS: ReadonlyMap<string, string> = new Map([
  ["soehne", "Söhne"],
  ["baeckerei", "Bäckerei"],
  ["gaertnerei", "Gärtnerei"],
  ["universitaet", "Universität"],
  ["lycee", "Lycée"],
  ["ecole", "École"],
  ["hopital", "Hôpital"],
  ["societe", "Société"],
  ["metropole", "Métropole"],
  ["musee", "Musée"],
]);

function cutWord(word: string): readonly string[] {
  if (word.length < 7) return [word];
  const end = ENDINGS.find((ending) => word.endsWith(ending) && word.length - ending.length >= 3);
  if (end) return [...cutWord(word.slice(0, -end.length)), end];
  const start = BEGINNINGS.find((beginning) => word.startsWith(beginning) && word.length - beginning.length >= 3);
  if (start) return [start, word.slice(start.length)];
  const and = /^(\p{L}{3,7})and(\p{L}{3,7})$/u.exec(word);
  return and && !/(?:l|gr|st|br|isl|r|h|b)$/.test(and[1] ?? "") ? [and[1] ?? "", "and", and[2] ?? ""] : [word];
}

const ENDINGS = BUSINESS_WORDS.filter((word) => word.length >= 4).toSorted((a, b) => b.length - a.length);
const BEGINNINGS = [
  "constructora",
  "zorggroep",
  "schreinerei",
  "hospital",
  "hotel",
  "stadt",
  "gemeente",
  "klinikum",
  "institut",
  "restaurant",
  "atelier",
  "clinica",
  "colegio",
  "grupo",
  "groupe",
];
