/** Lower case, without what people confuse: RFC 4648's alphabet, since mail systems lower-case local parts. */
const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** Five bits a character, first bits first; bits that don't fill a character are left out. */
export function base32(bytes: Uint8Array): string {
  let text = "";
  for (let bit = 0; bit + 5 <= bytes.length * 8; bit += 5) {
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    text += alphabet[(pair >> (11 - (bit & 7))) & 31] ?? "";
  }
  return text;
}

/** A whole number in exactly so many characters. */
export function base32Number(value: number, characters: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 32 ** characters) throw new Error("the number does not fit");
  return Array.from(
    { length: characters },
    (_, i) => alphabet[Math.floor(value / 32 ** (characters - 1 - i)) % 32],
  ).join("");
}

/** NaN where a character is none of ours. */
export const numberOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => {
    const digit = alphabet.indexOf(character);
    return digit < 0 ? Number.NaN : sum * 32 + digit;
  }, 0);
