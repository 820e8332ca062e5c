import type { Mail } from "./message.ts";

// A thread of a hundred mails is long; the first id is kept besides, it names the conversation.
export const MAX_REFERENCES = 100;
// RFC 5322 2.1.1 lets no line be longer; ids beyond it are attacks.
const MAX_ID_CHARS = 998;
// 100,000 references in one header exist; what lies beyond this is not looked at.
const MAX_VALUE_CHARS = 256 * 1024;
// Thread-Index: 22 bytes of head (6 of time, 16 of GUID), then 5 bytes per answer.
const THREAD_INDEX_HEAD_BYTES = 22;

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

/** The ids a mail answers, oldest first: References, or In-Reply-To where those are absent. */
export function answeredIds(mail: Mail): readonly string[] {
  if (mail.references.length > 0) return mail.references;
  return mail.inReplyTo === null ? [] : [mail.inReplyTo];
}

/** Outlook's conversation (bytes 6-21 of Thread-Index as hex), null where the header is no such index. */
export function threadIndexConversation(value: string): string | null {
  const base64 = value.replace(/\s+/g, "").slice(0, 4096);
  if (!/^[A-Za-z0-9+/]{28,}={0,2}$/.test(base64)) return null;
  const plain = base64.replace(/=+$/, "");
  // One letter left over is no byte: it is dropped instead of refusing the header.
  const bytes = Uint8Array.from(atob(plain.length % 4 === 1 ? plain.slice(0, -1) : plain), (c) => c.charCodeAt(0));
  if (bytes.length < THREAD_INDEX_HEAD_BYTES) return null;
  return Array.from(bytes.slice(6, THREAD_INDEX_HEAD_BYTES), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
