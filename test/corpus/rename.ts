import type { Label, Labelled } from "./score.ts";
import { BUSINESS, NO_COMPANY } from "@follow-through/core/read/words/company-words";
import { MAIL_PROVIDERS } from "@follow-through/core/read/words/hosts";
import { HEADS } from "@follow-through/core/read/words/title-heads";
import { BARRIERS, MODIFIERS } from "@follow-through/core/read/words/title-words";

/**
 * The same mails with every name, company and domain replaced, consistently: one made-up word for each distinctive word of the
 * labels. First letters stay, so that "nhf" still abbreviates its company; a word that a domain abbreviates by its consonants
 * only changes its vowels.
 */
export function renamed(mails: readonly Labelled[]): readonly Labelled[] {
  const words = mapping(mails);
  const text = (value: string): string => replaced(value, words);
  return mails.map((one) => deep(one, text));
}

const SYLLABLES = [
  "ba",
  "delo",
  "fin",
  "gar",
  "hu",
  "jem",
  "kol",
  "lu",
  "mip",
  "nor",
  "pa",
  "qui",
  "rus",
  "sel",
  "ti",
  "vam",
  "wo",
  "zed",
];

function mapping(mails: readonly Labelled[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const hosts = mails.flatMap(({ label }) => label.expect.contacts.map(({ email }) => email.split("@")[1] ?? ""));
  for (const { label } of mails) {
    for (const word of distinctive(label)) {
      const low = word.toLowerCase();
      if (!words.has(low)) words.set(low, isAbbreviated(low, hosts) ? shiftedVowels(low) : invented(low, words.size));
    }
  }
  return words;
}

/** Capitalised words of names and companies that are no everyday words. */
function distinctive({ seeker, expect }: Label): readonly string[] {
  const named = [seeker.name, ...expect.contacts.map(({ name }) => name), ...expect.company];
  const all = named
    .flatMap((name) => name.split(/[^\p{L}\p{N}'’]+/u))
    .map((word) => word.replace(/['’]s?$/, "").replace(/^[dDlL]['’]/, ""));
  return all.filter((word) => word.length >= 4 && /^\p{Lu}/u.test(word) && !isEveryday(word.toLowerCase()));
}

function isEveryday(word: string): boolean {
  const heads = Object.values(HEADS).some((list) => list.has(word));
  return (
    heads ||
    BUSINESS.has(word) ||
    MODIFIERS.has(word) ||
    BARRIERS.has(word) ||
    NO_COMPANY.has(word) ||
    /^(?:corp|gmbh|limited|professor|madame|hopkins|university|unified|collection|schools?|packaging|knitwear|malting|brewing|bank|water|freight|air|systems|nights|mutual|aerospace|electrical|sons)$/.test(
      word,
    )
  );
}

/** "hlyd" for Halyard: the letters of a short domain stand in the word, but not the word in the domain. */
function isAbbreviated(word: string, hosts: readonly string[]): boolean {
  return hosts.some((host) => {
    const label = host.split(".")[0] ?? "";
    return (
      label.length <= 5 &&
      label[0] === word[0] &&
      Array.from(label).filter((letter) => word.includes(letter)).length >= label.length - 1
    );
  });
}

function shiftedVowels(word: string): string {
  const vowels = "aeiou";
  return word[0] + word.slice(1).replace(/[aeiou]/g, (vowel) => vowels[(vowels.indexOf(vowel) + 1) % 5] ?? vowel);
}

function invented(word: string, number: number): string {
  const first = SYLLABLES[number % SYLLABLES.length] ?? "ba";
  const second = SYLLABLES[Math.floor(number / SYLLABLES.length + number) % SYLLABLES.length] ?? "ti";
  return `${word[0] ?? ""}o${first}${second}x`;
}

function replaced(value: string, words: ReadonlyMap<string, string>): string {
  // Whole words in prose; inside addresses and links also parts of them.
  return value.replace(/\S+/g, (chunk) => {
    const isAddress = /[@/]|\.\p{L}{2,}/u.test(chunk);
    const provider = [...MAIL_PROVIDERS].some((host) => chunk.toLowerCase().endsWith(`@${host}`));
    return isAddress && !provider ? inAddress(chunk, words) : inProse(chunk, words);
  });
}

function inProse(chunk: string, words: ReadonlyMap<string, string>): string {
  return chunk.replace(/\p{L}+/gu, (word) => {
    const found = words.get(word.toLowerCase());
    return found === undefined ? word : styled(word, found);
  });
}

function inAddress(chunk: string, words: ReadonlyMap<string, string>): string {
  let out = chunk;
  for (const [word, other] of [...words].toSorted((a, b) => b[0].length - a[0].length)) {
    const plain = word.normalize("NFKD").replace(/\p{M}/gu, "");
    if (plain.length >= 4) out = out.replace(new RegExp(plain, "gi"), (match) => styled(match, other));
  }
  return inProse(out, words);
}

function styled(like: string, word: string): string {
  if (like === like.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(like) ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
}

/** Every string of mail and label, the file's name excepted. */
function deep<T>(value: T, text: (value: string) => string, key = ""): T {
  if (key === "file" || key === "kind" || key === "outcome" || key === "contentType" || key === "messageId")
    return value;
  if (typeof value === "string") return text(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => deep(one, text)) as T;
  if (value instanceof Map) return new Map([...value].map(([k, v]: [unknown, unknown]) => [k, deep(v, text)])) as T;
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, deep(v as unknown, text, k)])) as T;
  return value;
}
