import { LEGAL_FORM } from "../words/company-words.ts";
import { compact } from "./compact.ts";

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
