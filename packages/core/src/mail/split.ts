import { nestingMost, quotesMost, styleCharsMost } from "../bounds/mail.ts";
import { attribution } from "./attribution.ts";
import { isBareMarker, isRule, markerOf, type Marker } from "./forward-markers.ts";
import { takeAnswers, type Answered } from "./inline-answers.ts";
import { isBlank, type Line } from "./line.ts";
import { headBlock, type Head, type HeadBlock } from "./quoted-head.ts";

/** A message as the lines of a body tell it: whose it is, its own lines in stretches, and what it quotes. */
export interface Message {
  readonly head: Head | null;
  readonly marker: Marker | null;
  /** How it was introduced: by a block of labelled lines, by "On … wrote:", or by quote signs alone. */
  readonly by: "block" | "attribution" | "signs";
  /** Its own lines; more than one stretch where answers stand between quotes. */
  readonly stretches: readonly (readonly Line[])[];
  readonly quotes: readonly Message[];
}

// A weight of 3 needs no more proof; below a drawn line or a marker less will do.
const SURE_WEIGHT = 3;

interface Opening {
  readonly head: Head | null;
  readonly marker: Marker | null;
  readonly by: Message["by"];
  /** First line of its content. */
  readonly next: number;
  /** True where only quoted lines below belong to it. */
  readonly isInSigns: boolean;
}

/** Splits the lines of one message into its own and those it quotes, and these again. */
export function splitLines(lines: readonly Line[], writer = ""): Message {
  const opening: Opening = { head: null, marker: null, by: "signs", next: 0, isInSigns: false };
  return messageOf(lines, { opening, nesting: 0, mayHaveOwnHead: false, writer });
}

interface Child {
  readonly opening: Opening;
  readonly lines: Line[];
}

interface Place {
  readonly opening: Opening;
  readonly nesting: number;
  readonly mayHaveOwnHead: boolean;
  /** Whose message it is, "" where nothing tells. */
  readonly writer: string;
}

function messageOf(lines: readonly Line[], { opening, nesting, mayHaveOwnHead, writer }: Place): Message {
  let at = 0;
  let own = opening;
  if (mayHaveOwnHead) {
    while (isBlank(lines[at]) && at < lines.length) at++;
    const found = openingAt(lines, at);
    if (found !== null && !(found.isInSigns && found.marker === null && found.head === null)) {
      own = { ...found, marker: opening.marker ?? found.marker };
      at = found.next;
    }
  }
  const base = nesting === 0 ? 0 : baseOf(lines, at);
  const stretches: Line[][] = [[]];
  const children: Child[] = [];
  // The quote to which further quoted lines belong: answers between the lines of one mail interrupt it only.
  let current: Child | null = null;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.depth > base && !isBlank(line)) {
      const end = endOfRun(lines, at, base);
      if (current === null) {
        current = { opening: { head: null, marker: null, by: "signs", next: 0, isInSigns: true }, lines: [] };
        children.push(current);
      }
      for (let i = at; i < end; i++) current.lines.push(lifted(lines, i, base) ?? line);
      if (stretches.at(-1)?.some((each) => !isBlank(each)) === true) stretches.push([]);
      at = end;
      continue;
    }
    const found = isBlank(line) || children.length >= quotesMost ? null : openingAt(lines, at);
    if (found === null) {
      stretches.at(-1)?.push(line);
      at++;
      continue;
    }
    current = { opening: found, lines: [] };
    children.push(current);
    if (stretches.at(-1)?.some((each) => !isBlank(each)) === true) stretches.push([]);
    at = found.next;
    if (found.isInSigns) continue;
    const below = answered(lines.slice(at), stretches.flat(), own.head?.fromName ?? writer);
    stretches.push(...below.answers.map((answer) => [...answer]));
    for (const each of below.rest) current.lines.push(each);
    break;
  }
  const quotes = nesting >= nestingMost ? [] : children.map((child) => childMessage(child, nesting + 1));
  return { head: own.head, marker: own.marker, by: own.by, stretches, quotes };
}

function childMessage({ opening, lines }: Child, nesting: number): Message {
  return messageOf(lines, { opening, nesting, mayHaveOwnHead: opening.head === null, writer: "" });
}

/** The message below ends where it quotes another: only between its own lines did the writer answer. */
function answered(lines: readonly Line[], own: readonly Line[], writer: string): Answered {
  const end = lines.findIndex((line, i) => !isBlank(line) && openingAt(lines, i) !== null);
  const cut = end < 0 ? lines.length : end;
  const found = takeAnswers(lines.slice(0, cut), own, writer);
  return found === null
    ? { answers: [], rest: lines }
    : { answers: found.answers, rest: [...found.rest, ...lines.slice(cut)] };
}

/** The least depth of the lines from `at` on: what stands at it is this message's own. */
function baseOf(lines: readonly Line[], at: number): number {
  let base = Number.POSITIVE_INFINITY;
  for (let i = at; i < lines.length; i++) {
    const line = lines[i];
    if (line !== undefined && !isBlank(line) && line.depth < base) base = line.depth;
  }
  return Number.isFinite(base) ? base : 0;
}

function endOfRun(lines: readonly Line[], at: number, base: number): number {
  let end = at;
  for (let i = at; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.depth > base || isWrappedLink(lines, i, base)) end = i + 1;
    else if (!isBlank(line)) break;
  }
  return end;
}

/** A link that fell out of the quote goes back to the depth of the line above, or the quote would have no depth of its own. */
function lifted(lines: readonly Line[], i: number, base: number): Line | undefined {
  const line = lines[i];
  return line !== undefined && isWrappedLink(lines, i, base)
    ? { ...line, depth: lines[i - 1]?.depth ?? line.depth }
    : line;
}

/** A long address that the client's wrapping pushed out of the quote: quoted lines stand right above and below it. */
function isWrappedLink(lines: readonly Line[], i: number, base: number): boolean {
  const line = lines[i];
  return (
    line !== undefined &&
    line.depth <= base &&
    isDeeper(lines[i - 1], base) &&
    isDeeper(lines[i + 1], base) &&
    /^<?https?:\/\/\S+$/.test(line.text.slice(0, styleCharsMost))
  );
}

function isDeeper(line: Line | undefined, base: number): boolean {
  return line !== undefined && line.depth > base;
}

/** What introduces another message at this line: a forward marker, a labelled head, or "On … wrote:". */
function openingAt(lines: readonly Line[], at: number): Opening | null {
  const line = lines[at];
  if (line === undefined) return null;
  const marker = markerOf(line.text);
  if (marker !== null) return afterMarker(lines, at, marker);
  if (isRule(line.text)) {
    const next = nextFilled(lines, at + 1, 3);
    const block = headBlock(lines, next);
    return block !== null && block.weight >= 1 ? ofBlock(block, null) : null;
  }
  const block = headBlock(lines, at);
  if (block !== null && block.weight >= SURE_WEIGHT) return ofBlock(block, null);
  const said = attribution(lines, at);
  if (said === null) return null;
  const next = nextFilled(lines, said.next, 4);
  const isQuoted = (lines[next]?.depth ?? 0) > line.depth;
  if (said.needsQuote && !isQuoted) return null;
  return { head: said.head, marker: null, by: "attribution", next: said.next, isInSigns: isQuoted };
}

function afterMarker(lines: readonly Line[], at: number, marker: Marker): Opening | null {
  const next = nextFilled(lines, at + 1, 4);
  const depth = lines[at]?.depth ?? 0;
  const block = headBlock(lines, next);
  // Apple Mail quotes what it forwards, its head included: the head is read with the quoted lines.
  const isInSigns = (lines[next]?.depth ?? 0) > depth;
  if (isInSigns) return { head: null, marker, by: "block", next: at + 1, isInSigns };
  if (block !== null) return ofBlock(block, marker);
  const said = attribution(lines, next);
  if (said !== null) {
    const isQuoted = (lines[nextFilled(lines, said.next, 4)]?.depth ?? 0) > depth;
    return { head: said.head, marker, by: "attribution", next: said.next, isInSigns: isQuoted };
  }
  // "Forwarded message:" as a person's heading.
  if (isBareMarker(lines[at]?.text ?? "")) return null;
  return { head: null, marker, by: "block", next: at + 1, isInSigns: false };
}

function ofBlock(block: HeadBlock, marker: Marker | null): Opening {
  return { head: block.head, marker, by: "block", next: block.next, isInSigns: false };
}

/** The next line with something on it, at most `reach` lines on. */
function nextFilled(lines: readonly Line[], at: number, reach: number): number {
  let i = at;
  while (i < lines.length && i < at + reach && isBlank(lines[i])) i++;
  return i;
}
