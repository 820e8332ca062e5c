// A thread of a hundred mails is long; the first id is kept besides, it names the conversation.
export const MAX_REFERENCES = 100;
// RFC 5322 2.1.1 lets no line be longer; ids beyond it are attacks.
const MAX_ID_CHARS = 998;
// 100,000 references in one header exist; what lies beyond this is not looked at.
const MAX_VALUE_CHARS = 256 * 1024;

/** Message ids in order, each once, with angle brackets; white space inside (from folding) taken out. Case matters. */
export function messageIdsOf(value: string): readonly string[] {
  const ids = new Set<string>();
  const text = value.slice(0, MAX_VALUE_CHARS);
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
    if (inner !== "" && inner.length <= MAX_ID_CHARS) ids.add(`<${inner}>`);
    open = text.indexOf("<", close + 1);
  }
  if (ids.size > 0) return [...ids];
  const bare = text.trim().split(/\s+/, 1)[0] ?? "";
  return /^[^\s<>]+@[^\s<>]+$/.test(bare) && bare.length <= MAX_ID_CHARS ? [`<${bare}>`] : [];
}

/** References bounded to the last hundred, the first kept. */
export function boundedReferences(ids: readonly string[]): readonly string[] {
  const first = ids[0];
  return ids.length <= MAX_REFERENCES || first === undefined ? ids : [first, ...ids.slice(1 - MAX_REFERENCES)];
}
