import { headLinesMost, patternCharsMost } from "../bounds/mail.ts";
import { addressesOf } from "./address.ts";
import { oneLine } from "./clean.ts";
import { labelOf, type Label } from "./head-labels.ts";
import { isBlank, type Line } from "./line.ts";
import type { Address } from "./message.ts";

/** What a quoted message's head tells, as written. */
export interface Head {
  readonly from: Address | null;
  readonly fromName: string;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly subject: string | null;
  readonly dateText: string | null;
}

export interface HeadBlock {
  readonly head: Head;
  /** The line after the block. */
  readonly next: number;
  /** How much it looks like a mail client's head; see `weigh`. */
  readonly weight: number;
}

// `*From:* Pat`, `**From:** Pat`, `From : Pat` (French, with a no-break space that is a plain one by now), `> From: Pat`.
// "Kopie (CC):" of Thunderbird in German.
const LABELLED =
  /^[*_\s]{0,4}(\p{L}[\p{L}\p{M}'./ -]{0,23}?)(?:\s?\(\p{L}{1,5}\))?\s?[*_]{0,3}\s?[:：]\s?[*_]{0,3}\s{0,8}(.*)$/u;

/** Reads the labelled lines that begin at `at`, null where they are no head of a message. */
export function headBlock(lines: readonly Line[], at: number): HeadBlock | null {
  const first = lines[at];
  if (first === undefined || labelled(first.text) === null) return null;
  const values = new Map<Label, string>();
  let last: Label | null = null;
  let strangers = 0;
  let i = at;
  for (; i < lines.length && i < at + headLinesMost; i++) {
    const line = lines[i];
    if (line === undefined || line.depth !== first.depth) break;
    if (isBlank(line)) {
      if (continuesBelow(lines, i, values)) continue;
      break;
    }
    const found = labelled(line.text);
    if (found !== null) {
      last = found.label;
      if (!values.has(found.label)) values.set(found.label, found.value);
    } else if (
      last !== null &&
      isContinuation(values.get(last) ?? "", last, line.text, lines[i - 1]?.text ?? "", lines[i + 1])
    )
      values.set(last, `${values.get(last) ?? ""} ${line.text.trim()}`);
    else if (/^[\p{L} ]{2,24}: /u.test(line.text)) {
      strangers++;
      break;
    } else break;
  }
  if (!values.has("from") || values.size < 2) return null;
  return { head: headOf(values), next: i, weight: weigh(values) - 2 * strangers };
}

/** Old phones put blank lines between the labels: then a label that is still missing stands right below. */
function continuesBelow(lines: readonly Line[], at: number, values: ReadonlyMap<Label, string>): boolean {
  if (values.size >= 4) return false;
  const next = [lines[at + 1], lines[at + 2]].find((line) => !isBlank(line));
  const label = labelled(next?.text ?? "")?.label;
  return label !== undefined && label !== "other" && label !== "from" && !values.has(label);
}

/**
 * An advert pasted with From, Date and Subject lines is not a quote: a client's head has an address, a receiver, a time
 * of day. 3 and more is a head wherever it stands.
 */
function weigh(values: ReadonlyMap<Label, string>): number {
  const from = values.get("from") ?? "";
  const date = values.get("date") ?? "";
  return (
    (from.includes("@") ? 2 : 0) +
    (values.has("to") ? 1 : 0) +
    (/\d[:.h]\d\d|\d\s?[ap]m\b/i.test(date) ? 1 : 0) +
    (values.has("subject") ? 1 : 0) +
    (values.has("date") ? 0 : -1)
  );
}

function labelled(text: string): { readonly label: Label; readonly value: string } | null {
  if (!text.includes(":") && !text.includes("：")) return null;
  const match = LABELLED.exec(text.slice(0, patternCharsMost));
  const label = labelOf((match?.[1] ?? "").trim());
  return label === null ? null : { label, value: (match?.[2] ?? "") + text.slice(patternCharsMost) };
}

// Text wrapped at 76: the rest of an address list, of a lone address, or of a long subject.
function isContinuation(value: string, label: Label, text: string, before: string, after: Line | undefined): boolean {
  const isWrapped = before.length >= 60;
  if (label === "from" || label === "to" || label === "cc")
    return (
      /[,;]\s*$/.test(value) ||
      /^\s*[<[(]/.test(text) ||
      (/^\s/.test(text) && text.includes("@")) ||
      (isWrapped && text.includes("@")) ||
      value.trim() === ""
    );
  if (label === "subject")
    return (
      (isWrapped || /^\s/.test(text)) &&
      text.length < 80 &&
      (after === undefined || isBlank(after) || labelled(after.text) !== null)
    );
  return value.trim() === "";
}

function headOf(values: ReadonlyMap<Label, string>): Head {
  const from = values.get("from") ?? "";
  const address = addressesOf(from)[0] ?? null;
  return {
    from: address,
    fromName: address?.name || nameIn(from),
    to: addressesOf(values.get("to") ?? ""),
    cc: addressesOf(values.get("cc") ?? ""),
    subject: values.has("subject") ? unstarred(values.get("subject") ?? "") : null,
    dateText: values.has("date") ? unstarred(values.get("date") ?? "") : null,
  };
}

function nameIn(text: string): string {
  return /@/.test(text)
    ? ""
    : unstarred(text)
        .replace(/^["']|["']$/g, "")
        .slice(0, 200);
}

function unstarred(text: string): string {
  return oneLine(text).replace(/^\*+\s*|\s*\*+$/g, "");
}
