import { BUSINESS } from "../words/company-words.ts";
import { compact, compactGerman, compactWithAnd } from "./compact.ts";
import { cutApart } from "./cut-apart.ts";
import { capitals, written } from "./written-out.ts";

/** From a domain's or board's run-together word to the name as the mail writes it. */
export interface Spelling {
  readonly name: string;
  /** The mail writes it out; false: cut and capitalised by us. */
  readonly written: boolean;
  readonly evidence: string;
}

export function spell(label: string, texts: readonly string[]): Spelling {
  const key = label
    .toLowerCase()
    .replace(/^the(?=[a-z]{5})/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
  const found = texts.map((text) => written(key, text)).filter((one) => one !== null);
  const best = found.toSorted((a, b) => b.quality - a.quality || capitals(b.name) - capitals(a.name))[0];
  if (best) return { name: completed(shaped(best.name), label, key), written: true, evidence: best.name };
  return { name: cutApart(label), written: false, evidence: label };
}

/** "Papadakis" for papadakisglass: one word that begins the label is mostly a person; a trade behind it belongs to the name. */
function completed(name: string, label: string, key: string): string {
  if (/ (?:&|and|und|y|et|e|en) /i.test(name)) return name;
  const form = [compact(name), compactWithAnd(name), compactGerman(name)].find(
    (one) => key.startsWith(one) && one !== key,
  );
  if (form === undefined) return name;
  const rest = key.slice(form.length);
  if (BUSINESS.has(rest)) return `${name} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
  return name.includes(" ") ? name : label.includes("-") && rest.length >= 4 ? cutApart(label) : name;
}

/** "kiln & rye" stays; "bigfennel" found as "big fennel" is a name and gets its capitals. */
function shaped(name: string): string {
  if (/\p{Lu}/u.test(name)) return name;
  return name
    .split(" ")
    .map((word) =>
      /^(?:and|of|the|de|la|du|van|der)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(" ");
}
