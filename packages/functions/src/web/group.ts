import { folded } from "@follow-through/core/mail/clean";
import type { State, Thread } from "@follow-through/core/thread/thread";

/** Threads about one job, your move first, then the quietest. */
export interface JobGroup {
  readonly title: string | null;
  readonly company: string | null;
  readonly threads: readonly Thread[];
}

export const filters = ["open", "yours", "waiting", "snoozed", "closed"] as const;
export type Filter = (typeof filters)[number];

export const isShown = (filter: Filter, state: State): boolean =>
  filter === "open" ? state !== "closed" : state === filter;

/** Your move first, then the quietest. */
export const byUrgency = (a: Thread, b: Thread): number =>
  Number(b.state === "yours") - Number(a.state === "yours") || (a.quietSince < b.quietSince ? -1 : 1);

/** Groups by what the job is called, however it was spelt; the group with the most urgent thread first. */
export function groupByJob(threads: readonly Thread[]): readonly JobGroup[] {
  const groups = Map.groupBy(threads.toSorted(byUrgency), keyOf);
  return [...groups.values()].map((members) => ({
    title: members[0]?.jobs[0]?.title ?? null,
    company: members[0]?.company ?? null,
    threads: members,
  }));
}

/** Each word of the question must begin a word of what the list shows. */
export function found(threads: readonly Thread[], question: string): readonly Thread[] {
  const wanted = folded(question).split(" ").filter(Boolean);
  if (wanted.length === 0) return threads;
  return threads.filter((thread) => {
    const words = ` ${folded(said(thread))}`;
    return wanted.every((word) => words.includes(` ${word}`));
  });
}

const said = (thread: Thread): string =>
  [
    thread.company,
    thread.subject,
    ...thread.jobs.flatMap((job) => [job.title, job.ref]),
    ...thread.contacts.flatMap((contact) => [contact.name, contact.email]),
  ].join(" ");

const keyOf = (thread: Thread): string => {
  const title = thread.jobs[0]?.title;
  // Without a job, people at one company still belong together; without either, each stands alone.
  if (!title && !thread.company) return thread.id;
  return `${folded(title ?? "")}|${folded(thread.company ?? "")}`;
};
