import { patternCharsMost } from "../bounds/mail.ts";
import { colourTells } from "./answer-colour.ts";
import { isAnnouncing } from "./answer-announced.ts";
import { folded } from "./clean.ts";
import { isBlank, type Line } from "./line.ts";

/** Answers that somebody typed between the lines of the mail below theirs, where no quote sign tells the two apart. */

export interface Answered {
  readonly answers: readonly (readonly Line[])[];
  readonly rest: readonly Line[];
}

// "[HB] Yes", "HB: yes", "**Helen** - yes", "=> yes".
const TAG = /^[[({<*_/\s]{0,4}(\p{L}[\p{L}.'’ -]{0,30}?)[\])}>*_/:：]{1,4}\s{0,3}[-–—:]?\s{0,3}(?=\S)/u;
// "Tom: you are in on Monday." addresses Tom; "Tel: 0113 …", "Mail: p@x" and "PS: …" name nobody.
const BARE_TAG =
  /^\s{0,9}(?!(?:P?PS|NB|FYI|Ps|Nb|Fyi)\b)(\p{Lu}[\p{L}.'’]{0,20}(?: \p{Lu}[\p{L}.'’]{0,20})?)\s?[:：]\s{1,3}(?!\S{0,60}[@/]|www)\p{L}\S{0,60}\s{1,3}\S/u;
const ARROW = /^(?:[=-]{1,3}>|→|»|>{2,3})\s{0,3}(?=\S)/u;
// A client's default colour makes a whole mail blue, and a firm's card has its colours: answers stand between other words.
const MIN_UNANNOUNCED = 2;
const MIN_BARE = 2;
// Where a program wrapped the answer, its next line goes on.
const WRAPPED_CHARS = 55;

/** Takes the writer's answers out of the message below their own words; null where there are none. */
export function takeAnswers(lines: readonly Line[], own: readonly Line[], writer: string): Answered | null {
  const isAnnounced = own.some(({ text }) => isAnnouncing(text));
  const tags = trustedTags(lines, tagsOf(writer));
  const read = colourTells(lines, isAnnounced) ? lines : lines.map(uncoloured);
  const { answers, rest } = parted(read, beginning(tags, isAnnounced));
  const isSure = isAnnounced || answers.some(([first]) => first?.mark !== "answer");
  return answers.length >= (isSure ? 1 : MIN_UNANNOUNCED) ? { answers, rest } : null;
}

function parted(lines: readonly Line[], begins: (line: Line) => boolean): Answered {
  const answers: Line[][] = [];
  const rest: Line[] = [];
  let open: Line[] | null = null;
  let hasWords = false;
  for (const line of lines) {
    const goesOn: boolean = open !== null && !isBlank(line) && isContinued(open.at(-1), line);
    if (hasWords && !isBlank(line) && begins(line)) {
      open = goesOn && line.mark === "answer" ? open : null;
      if (open === null) answers.push((open = []));
      open.push(line);
    } else if (goesOn) open?.push(line);
    else {
      open = null;
      hasWords ||= !isBlank(line);
      rest.push(line);
    }
  }
  return { answers, rest };
}

function uncoloured(line: Line): Line {
  return line.mark === "answer" ? { ...line, mark: null } : line;
}

function isContinued(last: Line | undefined, line: Line): boolean {
  if (last?.mark === "answer" || line.mark === "answer") return last?.mark === line.mark;
  return (last?.text.length ?? 0) >= WRAPPED_CHARS && !/^\s{0,9}(?:[-*•·]|\d{1,2}[.)])\s/.test(line.text);
}

function beginning(isTagged: (text: string) => boolean, isAnnounced: boolean): (line: Line) => boolean {
  return (line) => {
    const text = line.text.slice(0, patternCharsMost);
    return line.mark === "answer" || (isAnnounced && ARROW.test(text)) || isTagged(text);
  };
}

/**
 * "Helen: we have decided" in a letter to Helen is no answer of hers: without brackets or stars a name is taken where
 * it stands at two lines or more, and nobody else's does.
 */
function trustedTags(lines: readonly Line[], tags: ReadonlySet<string>): (text: string) => boolean {
  const texts = lines.map(({ text }) => text.slice(0, patternCharsMost));
  const isOurs = (name: string | undefined): boolean => tags.has(folded(name ?? "").replaceAll(" ", ""));
  const tagged = (text: string): boolean => isOurs(TAG.exec(text)?.[1]);
  const namesOthers = texts.some((text) => {
    const name = BARE_TAG.exec(text)?.[1];
    return name !== undefined && !isOurs(name);
  });
  // The first line with words greets: no answer can stand above it.
  const bare = texts
    .filter((text) => text.trim() !== "")
    .slice(1)
    .filter((text) => !isDressed(text) && tagged(text));
  const takesBare = !namesOthers && bare.length >= MIN_BARE;
  return (text) => tagged(text) && (takesBare || isDressed(text));
}

/** In brackets or stars. */
function isDressed(text: string): boolean {
  return /^\s{0,4}[[({<*_]/.test(text);
}

/** How somebody called "Helen Barrow" or "Barrow, Helen" marks what is hers: HB, BH, Helen, Helen Barrow. */
function tagsOf(name: string): ReadonlySet<string> {
  const words = folded(name)
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, 6);
  if (words.length === 0) return new Set();
  const initials = words.map((word) => word[0] ?? "");
  return new Set([
    ...words.filter((word) => word.length > 2),
    words.join(""),
    ...(words.length > 1 ? [initials.join(""), initials.toReversed().join("")] : []),
  ]);
}
