import { bareSubject } from "../read/subject.ts";
import type { Language } from "../read/reading.ts";
import type { TalkingPoint } from "../seeker.ts";
import type { Thread } from "../thread/thread.ts";
import { de } from "./draft/de.ts";
import { en } from "./draft/en.ts";
import { es } from "./draft/es.ts";
import { type DayNames, type Form, formOf, type Occasion, type Words } from "./draft/form.ts";
import { fr } from "./draft/fr.ts";
import { nl } from "./draft/nl.ts";
import { pt } from "./draft/pt.ts";

/** A follow-up ready to send, in the thread's language. */
export interface Draft {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** The same without the seeker's reasons, for where the whole does not fit. */
  readonly short: string;
}

/** Who signs, and with which reasons. */
export interface Signatory {
  readonly name: string;
  readonly points: readonly TalkingPoint[];
}

/** Outlook takes about 2,000 characters of a link, with its own wrapping. */
export const mailtoMostChars = 1600;
const subjectMostChars = 300;
const addressesMostChars = 600;
/** Three are remembered; more are an attachment. */
const pointsMost = 3;
const pointMostChars = 160;

const wordsBy: Readonly<Record<Language, Words>> = { en, de, fr, es, pt, nl };

/** The letter that fits where the thread stands: short, in its language, never sent by the assistant. */
export function draftFor(
  thread: Thread,
  next: { readonly cause: Occasion; readonly step: number },
  seeker: Signatory,
): Draft {
  const words = wordsBy[thread.language];
  const form = formOf(thread, next);
  const others = form === "other";
  const about = words.about(thread.jobs[0]?.title ?? null, thread.company);
  const said = (points: string): string =>
    form === "confirm"
      ? words.confirm(about, dayNames(thread.interviewDay ?? "", thread.language))
      : words.forms[form](about, points);
  const letter = (points: string): string =>
    `${words.greet(others ? null : nameOf(thread))}\n\n${said(points)}\n\n${words.close}\n${firstWord(seeker.name)}`;
  const subject = bareSubject(thread.subject);
  return {
    to: others ? [] : thread.contacts.map((contact) => contact.email).filter((email) => email !== ""),
    subject: others ? subject : `Re: ${subject}`.trim(),
    text: letter(pointsOf(form, words, seeker.points)),
    short: letter(""),
  };
}

/**
 * A letter as a link that opens the mail client, with the assistant on BCC. Where the words don't fit they are left
 * out, never cut: half a letter is sent by mistake.
 */
export function mailtoOf(
  draft: Pick<Draft, "to" | "subject" | "text"> & { readonly short?: string },
  bcc: string,
): string {
  const head = `mailto:${addressesOf(draft.to)}?subject=${encodedTo(draft.subject, subjectMostChars)}&bcc=${encodeURIComponent(bcc)}`;
  const whole = [draft.text, draft.short ?? draft.text]
    .map((text) => `${head}&body=${encodeURIComponent(text.toWellFormed().replaceAll("\n", "\r\n"))}`)
    .find((link) => link.length <= mailtoMostChars);
  return whole ?? head;
}

/** One person is greeted by name, several or none are not. */
function nameOf({ contacts }: Thread): { readonly first: string; readonly full: string } | null {
  const [only, second] = contacts;
  const full = only?.name.trim() ?? "";
  return second || full === "" || full.includes("@") ? null : { first: firstWord(full), full };
}

/** The names only: how they are joined differs between versions of what knows them. */
function dayNames(day: string, language: Language): DayNames {
  const at = new Date(`${day}T00:00:00Z`);
  const nameOfIts = (part: "weekday" | "month"): string =>
    new Intl.DateTimeFormat(language, { [part]: "long", timeZone: "UTC" }).format(at);
  return { weekday: nameOfIts("weekday"), date: at.getUTCDate(), month: nameOfIts("month") };
}

const firstWord = (name: string): string => name.trim().split(/\s+/)[0] ?? "";

function pointsOf(form: Form, words: Words, points: readonly TalkingPoint[]): string {
  const lines = points
    .filter(({ reason }) => reason.trim() !== "")
    .slice(0, pointsMost)
    .map(({ reason, proof }) =>
      `- ${[reason, proof]
        .map((part) => part.trim())
        .filter(Boolean)
        .join(": ")}`
        .slice(0, pointMostChars)
        .toWellFormed(),
    );
  return lines.length === 0 ? "" : `\n\n${form === "ask" ? words.passOn : words.bring}\n${lines.join("\n")}`;
}

function addressesOf(to: readonly string[]): string {
  let joined = "";
  for (const address of to) {
    const next = joined + (joined && ",") + encodeURIComponent(address.toWellFormed()).replaceAll("%40", "@");
    if (next.length > addressesMostChars) break;
    joined = next;
  }
  return joined;
}

/** Encoded, by whole characters, to at most so many. */
function encodedTo(text: string, most: number): string {
  let encoded = "";
  for (const character of text.toWellFormed()) {
    const next = encodeURIComponent(character);
    if (encoded.length + next.length > most) break;
    encoded += next;
  }
  return encoded;
}
