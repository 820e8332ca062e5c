import { isDeviceLine } from "./device-lines.ts";
import { isDisclaimer } from "./disclaimer-words.ts";
import { asText, isBlank, type Line } from "./line.ts";
import { cutAt, cutBlock, isSignatureLine, paragraphStart, type Cut } from "./signature-block.ts";

export interface Signed {
  readonly text: string;
  readonly signature: string;
}

// A signature with address, hours and slogans has 15 lines; what is longer below "-- " is a letter.
const MAX_DELIMITED_LINES = 40;
const MAX_BARE_DELIMITED_LINES = 15;
const MAX_LIST_LINES = 8;

/**
 * Cuts the signature off a sender's own lines. A closing and the name typed below it stay with the words; what a client or
 * a habit puts under them goes: a delimiter's part, device lines, disclaimers, and a block of name, title, phone and web
 * lines that stands apart. In doubt the lines stay: losing words is worse. `name` is the sender's, "" where unknown.
 */
export function cutSignature(lines: readonly Line[], name: string): Signed {
  const marked = cutMarked(lines);
  const delimited = cutDelimited(marked.kept);
  const footless = cutFooters(delimited.kept);
  const blocked = cutBlock(footless.kept, name);
  return {
    text: asText(blocked.kept),
    signature: [blocked.cut, footless.cut, delimited.cut, marked.cut]
      .map(asText)
      .filter((text) => text !== "")
      .join("\n"),
  };
}

// The client's own HTML says what is signature, unless everything would be.
function cutMarked(lines: readonly Line[]): Cut {
  const kept = lines.filter((line) => line.mark !== "signature");
  if (kept.every(isBlank)) return { kept: lines, cut: [] };
  return { kept, cut: lines.filter((line) => line.mark === "signature") };
}

/** Cuts at the topmost delimiter that has no more below it than a signature has. */
function cutDelimited(lines: readonly Line[]): Cut {
  const first = lines.findIndex((line) => !isBlank(line));
  let cut = lines.length;
  let below = 0;
  let areSignatureLines = true;
  let hasListWords = false;
  for (let i = lines.length - 1; i > first && below <= MAX_DELIMITED_LINES; i--) {
    const line = lines[i];
    if (line === undefined || isBlank(line)) continue;
    const text = line.text.trim();
    // Trailing space is lost in HTML and by trimming: "--" counts with it and without.
    const isStandard = text === "--";
    const isBare = !isStandard && /^(?:—|–{1,2}|_{2,3}|-{3,8}|={3,8}|\*{3,8}|~{2,8})$/.test(text);
    // Mailman's footer: a drawn line and the list's name.
    const isList = below <= MAX_LIST_LINES && /^_{20,80}$/.test(text) && hasListWords;
    if (isStandard || isList || (isBare && below <= MAX_BARE_DELIMITED_LINES && areSignatureLines)) cut = i;
    else {
      below++;
      hasListWords ||= /mailing list|listinfo|google groups|unsubscribe/i.test(text.slice(0, 300));
      areSignatureLines &&= isBare || isSignatureLine(line);
    }
  }
  return cutAt(lines, cut);
}

/** Device lines and legal footers at the end, from the last paragraph up. */
function cutFooters(lines: readonly Line[]): Cut {
  let end = lines.length;
  for (;;) {
    while (end > 0 && isBlank(lines[end - 1])) end--;
    if (end > 0 && isDeviceLine(lines[end - 1]?.text ?? "")) end--;
    else {
      const start = paragraphStart(lines, end);
      if (start === 0 || start === end || !isDisclaimer(asText(lines.slice(start, end)))) break;
      end = start;
    }
  }
  return cutAt(lines, end);
}
