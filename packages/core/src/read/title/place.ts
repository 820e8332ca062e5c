import { placeCharsMost, placesMost } from "../../bounds/read.ts";

/** Where a job is, which is no part of what it is called. */

/** The large word behind "in", where a post or a house stands before: "Vaga em Setúbal", "the plant in Ludlow"; not "experiência em Marketing". */
export function placesNamed(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts)
    for (const match of text.slice(0, placeCharsMost).matchAll(IN_A_PLACE)) {
      if (found.size < placesMost && match[1] && /^\p{Lu}/u.test(match[1])) found.add(match[1].toLowerCase());
    }
  return found;
}

const IN_A_PLACE =
  /(?<![\p{L}])(?:job|role|position|post|vacancy|opening|office|site|store|shop|branch|plant|school|stelle|filiale|werk|standort|büro|poste|site|agence|magasin|usine|école|bureau|puesto|plaza|vacante|tienda|planta|oficina|sede|vaga|lugar|loja|fábrica|escritório|escola|vacature|vestiging|winkel|kantoor)\s(?:in|at|near|em|en|à|bei|te|nahe|cerca de|perto de|près de)\s(\p{Lu}[\p{L}'’-]{2,30})(?![\p{L}])/giu;

/** "Técnica de Qualidade de Setúbal", where the mail also says "em Setúbal". */
export function withoutPlaceNamed(title: string, places: ReadonlySet<string>): string {
  const match = LAST_WORD.exec(title);
  return match?.[1] && places.has(match[1].toLowerCase()) ? title.slice(0, match.index) : title;
}

const LAST_WORD = /(?<=\S)\s(?:de|do|da|di|von|in|te|em|en|à)\s(\p{Lu}[\p{L}'’-]{2,30})$/u;
