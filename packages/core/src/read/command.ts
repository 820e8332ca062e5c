import type { WorkWeek } from "../calendar.ts";
import { after, type CommandLine, commandLine, keyOf, longestLine, trimmed } from "./command/line.ts";
import { type LineRead, readLines, withoutPleasantries } from "./command/lines.ts";
import { looksMeant } from "./command/misspelt.ts";
import { readValue, type Value } from "./command/value.ts";
import type { Language } from "./reading.ts";
import { readDay, readWhen } from "./when.ts";
import { fold } from "./when/phrase.ts";
import * as words from "./words/command.ts";

/** What a seeker may tell the assistant in an answer, one a line. */
export type Command =
  | { [Kind in words.PlainCommand]: { readonly kind: Kind } }[words.PlainCommand]
  | { readonly kind: "snooze"; readonly until: string; readonly rounded: boolean }
  | { readonly kind: "close"; readonly reason: words.ClosingReason }
  /** Everything rests; null: until they resume it. */
  | { readonly kind: "pause"; readonly untilDay: string | null }
  | { readonly kind: "interview"; readonly day: string | null }
  | Value;

/** A command that is known, with something in it that is not: "snooze until they call". */
export interface Unclear {
  readonly command: "snooze" | "pause" | "interview" | words.Label;
  readonly written: string;
  readonly nearest: readonly string[];
  /** It is a time, and over. */
  readonly isPast?: true;
}

export interface SeekerCommands {
  readonly commands: readonly Command[];
  /** Known commands that can't be carried out as written. */
  readonly unclear: readonly Unclear[];
  /** Lines that look meant as a command and are none: "snoze friday". */
  readonly unknown: readonly string[];
  /** The words that are no command; "" where around commands stand only a greeting, thanks and a name. */
  readonly rest: string;
}

/**
 * The commands among a seeker's new words. A line is a command only as a whole: the command's words alone, or with an
 * argument of their known shape. "Done with the interview, it went well" closes nothing. `language` is the mail's.
 */
export function readSeekerCommands(text: string, now: string, week: WorkWeek, language: Language): SeekerCommands {
  const { found, rest } = readLines(text, (line) => readLine(line, { now, week, language }));
  const reads = found.map(({ read }) => read);
  return {
    commands: reads.flatMap(({ commands }) => commands),
    unclear: reads.flatMap(({ unclear }) => (unclear ? [unclear] : [])),
    unknown: found.filter(({ read }) => read.commands.length === 0 && !read.unclear).map(({ line }) => line),
    rest: found.length > 0 ? withoutPleasantries(rest) : rest,
  };
}

interface Context {
  readonly now: string;
  readonly week: WorkWeek;
  readonly language: Language;
}

type Read = LineRead<Command, Unclear>;

const holding = (...commands: readonly Command[]): Read => ({ commands, unclear: null, rest: "" });
const unreadable = (
  command: Unclear["command"],
  written: string,
  nearest: readonly string[] = [],
  isPast = false,
): Read => ({
  commands: [],
  unclear: { command, written: written.slice(0, longestLine), nearest, ...(isPast && { isPast }) },
  rest: "",
});

function readLine(line: CommandLine, context: Context): Read | null {
  const labelled = readLabelled(line);
  if (labelled) return labelled;
  if (line.written.length > longestLine) return null;
  const whole = readOne(line, context);
  const read = whole && !whole.unclear ? whole : (readSeveral(line, context) ?? whole);
  if (read) return read;
  return looksMeant(line, (text) => isTimeOrNear(text, context)) ? { commands: [], unclear: null, rest: "" } : null;
}

/** Of fewer letters than this much is near. */
const shortestNear = 5;

/** "friday", and "fryday" as well: near to a time as a whole, not only in one word of several. */
function isTimeOrNear(text: string, { now, week, language }: Context): boolean {
  const when = readWhen(text, now, week, language);
  if (when.kind !== "unclear") return true;
  return text.length >= shortestNear && isShort(text) && when.nearest.length > 0;
}

function readLabelled({ written }: CommandLine): Read | null {
  const match = /^(\p{L}[\p{L} ]{1,20}?)\s{0,2}[:=](.*)$/u.exec(written);
  const label = keyOf(words.labels, fold(match?.[1] ?? ""));
  if (label === null) return null;
  const value = readValue(label, match?.[2] ?? "");
  return value ? holding(value) : unreadable(label, match?.[2] ?? "");
}

function readOne(line: CommandLine, context: Context): Read | null {
  const plain = keyOf(words.plainCommands, line.folded);
  if (plain !== null) return holding({ kind: plain });
  return (
    readReply(line.folded) ??
    readClose(line.folded) ??
    readPause(line.folded, context) ??
    readSnooze(line.folded, context) ??
    readInterview(line.folded, context)
  );
}

/** "They replied to me yesterday": when it was changes nothing. */
function readReply(line: string): Read | null {
  let left = after(line, words.plainCommands.replied);
  for (let i = 0; left !== null && left !== "" && i < 3; i++) left = after(left, words.timesPast);
  return left === "" ? holding({ kind: "replied" }) : null;
}

function readClose(line: string): Read | null {
  const reason = after(line, words.closeWords);
  if (reason === "") return holding({ kind: "close", reason: "done" });
  const said = (reason ?? line).replace(/^[\s,;:(–-]+|[\s)]+$/g, "").replace(/^(?:because|since|as) /, "");
  const known = keyOf(words.closeReasons, said);
  return known === null ? null : holding({ kind: "close", reason: known });
}

function readPause(line: string, context: Context): Read | null {
  const until = after(line, words.pauseWords);
  if (until === null) return null;
  if (until === "") return holding({ kind: "pause", untilDay: null });
  const day = readDay(until, context.now, context.week, context.language);
  if (day.kind === "day") return holding({ kind: "pause", untilDay: day.day });
  // "Pause between the songs" is none; "pause until she calls" is.
  const isMeant =
    isShort(until) && (day.nearest.length > 0 || /^(?:until|till|til|bis|jusqu|hasta|ate|tot) /.test(until));
  return isMeant ? unreadable("pause", until, day.nearest) : null;
}

function readSnooze(line: string, context: Context): Read | null {
  const until = after(line, words.snoozeWords);
  if (until === null) return null;
  const when = readWhen(until, context.now, context.week, context.language);
  if (when.kind === "at") return holding({ kind: "snooze", until: when.at, rounded: when.rounded });
  const nearest = when.kind === "unclear" ? when.nearest : [];
  const isPast = when.kind === "unclear" && when.isPast === true;
  // "Wait for me in the lobby" is no attempt at a command, "snooze until they call" is.
  const isMeant = until === "" || line.startsWith("snooz") || ((isPast || nearest.length > 0) && isShort(until));
  return isMeant ? unreadable("snooze", until, nearest, isPast) : null;
}

function readInterview(line: string, context: Context): Read | null {
  const on = after(line, words.interviewWords);
  if (on === null) return null;
  if (on === "") return holding({ kind: "interview", day: null });
  const day = readDay(on, context.now, context.week, context.language);
  if (day.kind === "day") return holding({ kind: "interview", day: day.day });
  return /^(?:on|am|le|el|em|op) \S+$/.test(on) || (day.nearest.length > 0 && isShort(on))
    ? unreadable("interview", on, day.nearest)
    : null;
}

const isShort = (text: string): boolean => text.split(" ").length <= 4;

/**
 * "They replied, interview on Friday": each part a command, or words that tell more of a reply. After the end of a
 * sentence other news may be followed by words too: "Offer! They want an answer by Monday."
 */
function readSeveral(line: CommandLine, context: Context): Read | null {
  for (const match of [...line.written.matchAll(/[,;.:!…]|\s[–—-]\s|\sand\s/g)].slice(0, 3)) {
    const head = readOne(commandLine(line.written.slice(0, match.index)), context);
    const after = line.written.slice(match.index);
    const tail = trimmed(after.slice(match[0].length), /[\s.!…]/, /\s/);
    if (!head || head.unclear || tail === "") continue;
    const next = readOne(commandLine(tail), context);
    if (next && !next.unclear) return holding(...head.commands, ...next.commands);
    const mayTellMore = /^[.!…]{1,5}\s/.test(after) ? isNews : isReply;
    if (match[0] !== " and " && head.commands.every(mayTellMore)) return { ...head, rest: tail };
  }
  return null;
}

const isReply = ({ kind }: Command): boolean => kind === "replied";

/** "Stop. That was …" and "Done. I wrote to her" may say something else than to stop or to close; these can't. */
function isNews(command: Command): boolean {
  switch (command.kind) {
    case "replied":
    case "wrote":
    case "referred":
    case "offer":
    case "hired":
    case "snooze":
      return true;
    case "interview":
      return command.day !== null;
    case "close":
      return command.reason !== "done";
    default:
      return false;
  }
}
