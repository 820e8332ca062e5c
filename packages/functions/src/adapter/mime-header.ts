import { oneLine } from "@follow-through/core/mail/clean";
import {
  headerLinesMost,
  headerBytesMost,
  headerFieldCharsMost,
  lateFieldCharsMost,
  lateFieldsMost,
  decodedCharsMost,
} from "../bounds.ts";

/** The header block of a mail or a part, read from its bytes within stated bounds. */
export interface HeaderBlock {
  readonly fields: readonly HeaderField[];
  /** Where the body begins. */
  readonly bodyAt: number;
  /** Header lines that were not read because there were too many or too much. */
  readonly unreadLines: number;
}

export interface HeaderField {
  /** Lower-case. */
  readonly name: string;
  /** Unfolded, not decoded yet. */
  readonly value: string;
}

const LF = 10;
const CR = 13;
const utf8 = new TextDecoder("utf-8", { fatal: true });
const windows1252 = new TextDecoder("windows-1252");

// Looked for among the lines beyond the bound too: an attack's padding must not hide who wrote.
const WANTED =
  /^(?:from|to|cc|reply-to|sender|subject|date|message-id|in-reply-to|references|content-type|content-transfer-encoding|return-path|auto-submitted|x-failed-recipients)[ \t]*:/i;

/** Reads the header that begins at `from`; bytes beyond ASCII are UTF-8 where they can be, else Windows-1252. */
export function headerBlock(bytes: Uint8Array, from = 0): HeaderBlock {
  const reader = new FieldReader();
  let lines = 0;
  let wanted = 0;
  let unreadLines = 0;
  let at = from;
  while (at < bytes.length) {
    const end = lineEnd(bytes, at);
    const stop = end > at && bytes[end - 1] === CR ? end - 1 : end;
    if (stop === at) {
      at = end + 1;
      break;
    }
    const isBeyond = ++lines > headerLinesMost || at - from > headerBytesMost;
    const line = decodeBytes(
      bytes.subarray(at, Math.min(stop, at + (isBeyond ? lateFieldCharsMost : headerFieldCharsMost))),
    );
    if (isBeyond && !(WANTED.test(line) && ++wanted <= lateFieldsMost)) {
      reader.flush();
      unreadLines++;
    } else if (!reader.read(line) && lines === 2 && reader.fields.length === 0)
      // Two lines and no field: the mail has no header at all, it is a bare body.
      return { fields: [], bodyAt: from, unreadLines: 0 };
    at = end + 1;
  }
  reader.flush();
  return { fields: reader.fields, bodyAt: Math.min(at, bytes.length), unreadLines };
}

/** Puts folded lines together to fields. */
class FieldReader {
  readonly fields: HeaderField[] = [];
  private name = "";
  private value: string[] = [];
  private chars = 0;

  /** False where the line is neither a field nor the continuation of one. */
  read(line: string): boolean {
    if (/^[ \t]/.test(line)) {
      if (this.name !== "" && this.chars + line.length <= headerFieldCharsMost) this.value.push(line);
      this.chars += line.length;
      return this.name !== "";
    }
    this.flush();
    const colon = line.indexOf(":");
    const name = colon < 0 ? "" : line.slice(0, colon).trim().toLowerCase();
    // "From " of an mbox, a NUL or a word without a colon is no field. RFC 5322 3.6.8: printable ASCII.
    if (!/^[!-9;-~]{1,100}$/.test(name)) return false;
    this.name = name;
    this.value = [line.slice(colon + 1)];
    this.chars = line.length;
    return true;
  }

  flush(): void {
    if (this.name !== "") this.fields.push({ name: this.name, value: this.value.join("") });
    this.name = "";
    this.value = [];
    this.chars = 0;
  }
}

/** The first field of a name, "" where there is none. */
export function fieldOf(head: HeaderBlock, name: string): string {
  return head.fields.find((field) => field.name === name)?.value ?? "";
}

/** Bytes of unstated charset: UTF-8 where they are, else Windows-1252 (Latin-1's superset, and what old Outlook meant). */
export function decodeBytes(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
}

// RFC 2047 allows 75 characters; some senders write whole subjects into one word.
const WORD = /=\?([^?\s]{1,60})\?([bq])\?([^?]{0,8000})\?=/gi;

interface Piece {
  readonly charset: string;
  readonly bytes: Uint8Array[];
}

/** RFC 2047 words decoded (adjacent ones joined before their charset is applied), on one line, without invisible marks. */
export function decodeWords(value: string): string {
  const text = value.slice(0, decodedCharsMost);
  const pieces: (string | Piece)[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(last, match.index);
    const charset = (match[1] ?? "").toLowerCase().replace(/\*.*$/, "");
    const bytes = /b/i.test(match[2] ?? "") ? fromBase64(match[3] ?? "") : fromQ(match[3] ?? "");
    const before = pieces.at(-1);
    const isNext = typeof before === "object" && between.trim() === "";
    // White space between two encoded words is not part of the text.
    if (!isNext) pieces.push(between);
    if (isNext && before.charset === charset) before.bytes.push(bytes);
    else pieces.push({ charset, bytes: [bytes] });
    last = match.index + match[0].length;
  }
  pieces.push(text.slice(last));
  return oneLine(pieces.map((piece) => (typeof piece === "string" ? piece : decodePiece(piece))).join(""));
}

function decodePiece({ charset, bytes }: Piece): string {
  return decodeCharset(Buffer.concat(bytes), charset);
}

/** Bytes in a named charset; an unknown one is read as UTF-8 or Windows-1252, whichever fits. */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  try {
    return /^(?:us-?ascii|ascii|unknown.*|utf-?7.*)?$/i.test(charset)
      ? decodeBytes(bytes)
      : new TextDecoder(charset).decode(bytes);
  } catch {
    return decodeBytes(bytes);
  }
}

export function fromBase64(text: string): Uint8Array {
  return Buffer.from(text, "base64");
}

function fromQ(text: string): Uint8Array {
  return fromQuotedPrintable(text.replaceAll("_", " "));
}

export function fromQuotedPrintable(text: string): Uint8Array {
  const plain = text.replace(/=[ \t]{0,99}\r?\n/g, "");
  const source = Buffer.from(plain, "utf8");
  const out = Buffer.alloc(source.length);
  let length = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source[i] === 61 ? Number.parseInt(source.toString("latin1", i + 1, i + 3), 16) : Number.NaN;
    const isEscape = source[i] === 61 && /^[0-9a-f]{2}$/i.test(source.toString("latin1", i + 1, i + 3));
    out[length++] = isEscape ? code : (source[i] ?? 0);
    if (isEscape) i += 2;
  }
  return out.subarray(0, length);
}

function lineEnd(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(LF, from);
  return at < 0 ? bytes.length : at;
}
