import { patternCharsMost } from "../bounds/mail.ts";
import { folded } from "./clean.ts";
import { isBlank, type Line } from "./line.ts";

/** Answers that somebody typed between the lines of the mail below theirs, where no quote sign tells the two apart. */

export interface Answered {
  readonly answers: readonly (readonly Line[])[];
  readonly rest: readonly Line[];
}

// "[HB] Yes", "HB: yes", "**Helen** - yes", "=> yes".
const TAG = /^[[({<*_/\s]{0,4}(\p{L}[\p{L}.'’ -]{0,30}?)[\])}>*_/:：]{1,4}\s{0,3}[-–—:]?\s{0,3}(?=\S)/u;
const ARROW = /^(?:[=-]{1,3}>|→|»|>{2,3})\s{0,3}(?=\S)/u;
// "Answers in blue below", "siehe unten", "mes réponses en rouge", "respondo entre líneas", "em azul", "zie hieronder".
const ANNOUNCED =
  /(?<![\p{L}])(?:below|in-?line|interspersed|between (?:the|your) (?:lines|questions)|in (?:blue|red|green|purple|orange|bold|capitals|caps|italics)|unten|in (?:rot|blau|grün|fett)|dazwischen|zwischen (?:den|die|deine|ihre)n? (?:zeilen|fragen)|direkt im text|ci-dessous|en (?:rouge|bleu|vert|gras)|dans le (?:texte|corps)|entre les lignes|(?:m[áa]s )?abajo|debajo|en (?:rojo|azul|verde|negrita)|entre l[íi]neas|abaixo|em (?:vermelho|azul|verde|negrito)|no (?:meio|corpo)|hieronder|in (?:rood|blauw|groen)|tussen (?:de|je|uw) (?:regels|vragen))(?![\p{L}])/iu;
// A client's default colour makes a whole mail blue, and a firm's card has its colours: answers stand between other words.
const MIN_UNANNOUNCED = 2;
// Where a program wrapped the answer, its next line goes on.
const WRAPPED_CHARS = 55;

/** Takes the writer's answers out of the message below their own words; null where there are none. */
export function takeAnswers(lines: readonly Line[], own: readonly Line[], writer: string): Answered | null {
  const isAnnounced = own.some((line) => ANNOUNCED.test(line.text.slice(0, patternCharsMost)));
  const begins = beginning(tagsOf(writer), isAnnounced);
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
  return answers.length >= (isAnnounced || answers.some(([first]) => first?.mark !== "answer") ? 1 : MIN_UNANNOUNCED) &&
    (isAnnounced || !endsInCard(lines, answers))
    ? { answers, rest }
    : null;
}

/** All coloured lines stand together at the end: a card and no answers. */
function endsInCard(lines: readonly Line[], answers: readonly (readonly Line[])[]): boolean {
  const [first] = answers[0] ?? [];
  if (first?.mark !== "answer") return false;
  return lines.slice(lines.indexOf(first)).every((line) => isBlank(line) || line.mark === "answer");
}

function isContinued(last: Line | undefined, line: Line): boolean {
  if (last?.mark === "answer" || line.mark === "answer") return last?.mark === line.mark;
  return (last?.text.length ?? 0) >= WRAPPED_CHARS && !/^\s{0,9}(?:[-*•·]|\d{1,2}[.)])\s/.test(line.text);
}

function beginning(tags: ReadonlySet<string>, isAnnounced: boolean): (line: Line) => boolean {
  return (line) => {
    const text = line.text.slice(0, patternCharsMost);
    return (
      line.mark === "answer" ||
      (isAnnounced && ARROW.test(text)) ||
      tags.has(folded(TAG.exec(text)?.[1] ?? "").replaceAll(" ", ""))
    );
  };
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
