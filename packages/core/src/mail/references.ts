import { mailReferencesMost, mailIdCharsMost, referenceFieldCharsMost } from "../bounds/mail.ts";

/** Message ids in order, each once, with angle brackets; white space inside (from folding) taken out. Case matters. */
export function messageIdsOf(value: string): readonly string[] {
  const ids = new Set<string>();
  const text = value.slice(0, referenceFieldCharsMost);
  let open = text.indexOf("<");
  while (open >= 0) {
    const close = text.indexOf(">", open + 1);
    if (close < 0) break;
    const inner =
      text
        .slice(open + 1, close)
        .split("<")
        .at(-1)
        ?.replace(/\s+/g, "") ?? "";
    if (inner !== "" && inner.length <= mailIdCharsMost) ids.add(`<${inner}>`);
    open = text.indexOf("<", close + 1);
  }
  if (ids.size > 0) return [...ids];
  const bare = text.trim().split(/\s+/, 1)[0] ?? "";
  return /^[^\s<>]+@[^\s<>]+$/.test(bare) && bare.length <= mailIdCharsMost ? [`<${bare}>`] : [];
}

/** References bounded to the last hundred, the first kept. */
export function boundedReferences(ids: readonly string[]): readonly string[] {
  const first = ids[0];
  return ids.length <= mailReferencesMost || first === undefined ? ids : [first, ...ids.slice(1 - mailReferencesMost)];
}
