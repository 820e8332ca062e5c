import { encodedCharsMost } from "../bounds.ts";

/** Octets of text in one encoded word: with its frame at most 75 characters (RFC 2047). */
const octetsPerWord = 42;

/** Any text as a header value: plain where it is plain, else encoded words on folded lines. No line end gets through. */
export function encodedWords(text: string): string {
  const whole = text.slice(0, encodedCharsMost);
  if (/^[\x20-\x7e]*$/.test(whole) && !whole.includes("=?") && whole.length <= octetsPerWord) return whole;
  const pieces: string[] = [];
  let piece = "";
  for (const char of whole) {
    if (Buffer.byteLength(piece + char) > octetsPerWord) {
      pieces.push(piece);
      piece = "";
    }
    piece += char;
  }
  return [...pieces, piece].map((part) => `=?utf-8?B?${Buffer.from(part).toString("base64")}?=`).join("\n ");
}

/** `Name <address>`: a name is always encoded, so that no quote or comma in it can end it. */
export function encodedAddress({ name, email }: { readonly name: string; readonly email: string }): string {
  const address = email.replaceAll(/[^\x21-\x7e]|[<>,;"()\\]/g, "");
  return name ? `${alwaysEncoded(name)} <${address}>` : address;
}

const alwaysEncoded = (name: string): string => {
  const words = encodedWords(name);
  return words.startsWith("=?") ? words : `=?utf-8?B?${Buffer.from(words).toString("base64")}?=`;
};

export const base64Lines = (text: string): string =>
  Buffer.from(text, "utf8")
    .toString("base64")
    .replaceAll(/(.{76})/g, "$1\n");
