import { addressListCharsMost, mailAddressesMost, emailCharsMost, commentDepthMost } from "../bounds/mail.ts";
import { oneLine } from "./clean.ts";
import type { Address } from "./message.ts";

interface Item {
  readonly phrase: string;
  readonly angle: string | null;
  readonly comment: string;
}

/**
 * The addresses of a header or of a quoted head's line, in order: quotes, comments, groups, `Lee, Pat <p@x>` without
 * quotes, `X [mailto:y]`, `<a@b<mailto:a@b>>`. What has no address is left out. `decode` turns the raw words of a
 * name into readable ones (RFC 2047) after the structure was read, so that an encoded comma splits nothing.
 */
export function addressesOf(value: string, decode: (word: string) => string = (word) => word): readonly Address[] {
  const found: Address[] = [];
  let pendingName = "";
  for (const item of itemsOf(value.slice(0, addressListCharsMost))) {
    if (found.length >= mailAddressesMost) break;
    const email = emailIn(item.angle ?? "") ?? emailIn(item.phrase);
    if (email === null) {
      // "Lee, Pat <pat@x>": the comma split a name that should have been quoted.
      pendingName = [pendingName, item.phrase.trim()].filter((part) => part !== "").join(", ");
      continue;
    }
    const own = item.angle === null ? withoutAddress(item.phrase) : item.phrase;
    const name = [pendingName, own.trim()].filter((part) => part !== "").join(", ");
    found.push({ name: nameOf(decode(name || item.comment), email), email });
    pendingName = "";
  }
  return found;
}

/** True where the list is longer than what is read of it. */
export function isAddressListCut(value: string): boolean {
  return value.length > addressListCharsMost;
}

/** The first thing of the form local@domain, lower-cased; null where there is none. */
export function emailIn(text: string): string | null {
  const clean = oneLine(text.slice(0, 4 * emailCharsMost)).replace(/^["'\s]*(?:mailto|smtp):/i, "");
  const match =
    /(?:^|[\s<>[\](),;:"'“”«»|])([^\s@<>[\](),;:"“”«»|']+(?:'[^\s@<>[\](),;:"'|]+)*@[^\s@<>[\](),;:"'“”«»|]+)/.exec(
      clean,
    );
  const email = match?.[1]?.replace(/[.\s]+$/, "").toLowerCase() ?? null;
  return email !== null && email.length <= emailCharsMost && !email.endsWith("@") ? email : null;
}

/** "Pat Lee [mailto:p@x]" of Outlook, "Pat Lee p@x" of people. */
function withoutAddress(phrase: string): string {
  return phrase.replace(/[[<(]?(?:mailto:)?\S{1,320}@\S{1,320}/i, " ");
}

function nameOf(raw: string, email: string): string {
  const name = oneLine(raw)
    .replace(/\\(.)/g, "$1")
    .replace(/^["'“”«»*\s]+|["'“”«»*\s]+$/g, "")
    .replace(/\s*\[mailto:[^\]]{0,320}\]?\s*$/i, "");
  return name.toLowerCase() === email ? "" : name.slice(0, 300);
}

/** Splits at commas and semicolons that stand outside quotes, comments and angles; a group's name is dropped. */
function itemsOf(value: string): readonly Item[] {
  const strict = scan(value, true);
  // An unterminated quote would swallow the rest of the list: then the quote is a plain character.
  return strict ?? scan(value, false) ?? [];
}

function scan(value: string, quotes: boolean): readonly Item[] | null {
  const items: Item[] = [];
  let phrase = "";
  let angle: string | null = null;
  let comment = "";
  let inQuote = false;
  let inAngle = 0;
  let inComment = 0;
  const flush = (): void => {
    if (phrase.trim() !== "" || angle !== null) items.push({ phrase, angle, comment });
    phrase = "";
    angle = null;
    comment = "";
    inAngle = 0;
  };
  for (let i = 0; i < value.length; i++) {
    const char = value[i] ?? "";
    if (char === "\\" && (inQuote || inComment > 0)) {
      const next = value[++i] ?? "";
      if (inComment > 0) comment += next;
      else phrase += next;
    } else if (inQuote) {
      if (char === '"') inQuote = false;
      else phrase += char;
    } else if (inComment > 0) {
      if (char === ")") inComment--;
      else if (char === "(" && inComment < commentDepthMost) inComment++;
      else comment += char;
    } else if (char === "," || char === ";") flush();
    else if (inAngle > 0) {
      // "<a@b<mailto:a@b>>": Outlook's plain text; the first address inside counts.
      if (char === ">") inAngle--;
      else if (char === "<") inAngle++;
      angle = (angle ?? "") + char;
    } else if (char === '"' && quotes) inQuote = true;
    else if (char === "(") inComment = 1;
    else if (char === "<") {
      inAngle = 1;
      angle = "";
    } else if (char === ":" && !phrase.includes("@") && !/\[?mailto$/i.test(phrase.slice(-8))) phrase = "";
    else phrase += char;
  }
  if (quotes && inQuote) return null;
  flush();
  return items;
}
