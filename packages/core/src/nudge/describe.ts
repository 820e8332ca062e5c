import { daysApart, longDay, localDay, shortMoment } from "../calendar.ts";
import { tickMinutes } from "../read/when/tick-minutes.ts";
import type { Thread } from "../thread/thread.ts";
import { isToNobody } from "../thread/open.ts";
import type { Fact } from "./letter.ts";

/** The words for people and jobs that letters and pages share. */

/** "Pat Lee", "Pat Lee and Dana Roe", "Pat Lee and 3 others", or the address where no name is known. */
export function peopleOf(thread: Pick<Thread, "contacts">): string {
  const names = thread.contacts.map((contact) => contact.name || contact.email);
  if (names.length <= 1) return names[0] ?? "them";
  if (names.length === 2) return names.join(" and ");
  return `${names[0] ?? ""} and ${names.length - 1} others`;
}

/** Whom one waits for: the people, or the firm where an office was written to, or "them". */
export function whoOf(thread: Pick<Thread, "contacts" | "company">): string {
  if (!hasPerson(thread) && thread.company) return thread.company;
  return thread.contacts.length > 0 ? peopleOf(thread) : "them";
}

/** Whether anybody stands behind the addresses: jobs@ is an office. */
const hasPerson = ({ contacts }: Pick<Thread, "contacts">): boolean => contacts.length > 0 && !isToNobody(contacts);

/** " about the Data Engineer role at Acme"; "" where nothing is known, and no firm that was just named. */
export function aboutOf(thread: Pick<Thread, "jobs" | "company" | "contacts">): string {
  const job = jobInWords({ ...thread, company: hasPerson(thread) ? thread.company : null });
  return job ? ` about ${job}` : "";
}

/** "Pat Lee · Senior Data Engineer at Acme": a thread as a heading, or by its subject where nothing else is known. */
export function nameOf(thread: Pick<Thread, "contacts" | "jobs" | "company" | "subject">): string {
  const people = thread.contacts.length > 0 ? peopleOf(thread) : null;
  return [people, jobOf(thread)].filter(Boolean).join(" · ") || thread.subject || "a mail without a subject";
}

/** How one says it to a friend: the first name, or "they" where there is none or several. */
export function firstNameOf(thread: Pick<Thread, "contacts">): string | null {
  const [only, second] = thread.contacts;
  const name = only?.name ?? "";
  return second || name === "" ? null : (name.split(/\s+/)[0] ?? null);
}

/** "Senior Data Engineer at Acme", with what is known. */
export function jobOf(thread: Pick<Thread, "jobs" | "company">): string | null {
  const titles = thread.jobs.flatMap((job) => job.title ?? []);
  const title = titles.length > 2 ? `${titles[0] ?? ""} and ${titles.length - 1} more` : titles.join(" and ");
  if (title && thread.company) return `${title} at ${thread.company}`;
  return title || thread.company;
}

/** The same within a sentence: "the Senior Data Engineer role at Acme", "Acme"; null where nothing is known. */
export function jobInWords(thread: Pick<Thread, "jobs" | "company">): string | null {
  const titles = thread.jobs.flatMap((job) => job.title ?? []);
  if (titles.length === 0) return thread.company;
  const roles = titles.length === 1 ? `the ${titles[0] ?? ""} role` : `the ${titles.slice(0, 2).join(" and ")} roles`;
  return thread.company ? `${roles} at ${thread.company}` : roles;
}

/** Who, where and which job, as far as they are known. */
export function factsOf(thread: Thread): readonly Fact[] {
  const rows: (Fact | null)[] = [
    thread.contacts.length > 0
      ? { label: "Person", value: peopleOf(thread), guessed: thread.guessed.includes("contacts") }
      : null,
    thread.company ? { label: "Company", value: thread.company, guessed: thread.guessed.includes("company") } : null,
    ...thread.jobs.map((job) => {
      const value = [job.title, job.ref].filter(Boolean).join(", ") || (job.url ?? "");
      return { label: "Job", value, guessed: thread.guessed.includes("jobs") };
    }),
  ];
  return rows.filter((row) => row !== null);
}

/** The day of an interview that is still to come, the day itself too; null where none is known. */
export function interviewAhead(
  { closed, interviewDay }: Pick<Thread, "closed" | "interviewDay">,
  now: string,
  zone: string,
): string | null {
  return closed === null && interviewDay !== null && interviewDay >= localDay(now, zone) ? interviewDay : null;
}

/** "interview on Friday 13 March" while it is ahead; null otherwise. */
export function interviewWords(thread: Pick<Thread, "closed" | "interviewDay">, now: string, zone: string) {
  const day = interviewAhead(thread, now, zone);
  return day === null ? null : `interview on ${longDay(day, localDay(now, zone))}`;
}

/** Whether there is a day of theirs that the seeker may still have to confirm. */
export const isToConfirm = (thread: Thread, now: string, zone: string): boolean =>
  thread.isInterviewProposed === true && interviewAhead(thread, now, zone) !== null;

/** The day since which it is quiet: of the newest message, or of the interview where that came after it. */
export function quietDayOf({ quietSince, interviewDay }: Thread, now: string, zone: string): string {
  const day = localDay(quietSince, zone);
  return interviewDay !== null && interviewDay > day && interviewDay <= localDay(now, zone) ? interviewDay : day;
}

/** They have talked since the newest message that is known. */
export const isQuietSinceInterview = (thread: Thread, now: string, zone: string): boolean =>
  quietDayOf(thread, now, zone) !== localDay(thread.quietSince, zone);

/** "a week", "9 days", "two weeks": how long it has been silent, as one would say it. */
export function silenceOf(thread: Thread, now: string, zone: string): string {
  const days = daysApart(quietDayOf(thread, now, zone), localDay(now, zone));
  if (days <= 1) return "a day";
  if (days === 7) return "a week";
  if (days === 14) return "two weeks";
  if (days === 21) return "three weeks";
  return days < 60 ? `${days} days` : `${Math.round(days / 30)} months`;
}

export const dayIn = (instant: string, zone: string, now: string): string =>
  longDay(localDay(instant, zone), localDay(now, zone));

/** Behind a moment that was asked for finer than it can be kept. */
export const roundedUp = ` (rounded up, since I look every ${tickMinutes} minutes)`;

export const momentIn = (instant: string, zone: string, now: string): string => shortMoment(instant, zone, now);
