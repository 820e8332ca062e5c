import type { Ports } from "@follow-through/core/flow/port";
import { settleOldThreads, takeOldMail } from "@follow-through/core/flow/old-mail";
import type { Seeker } from "@follow-through/core/seeker";
import { importMailsMost, importHeadBytes, smtpLimits } from "./bounds.ts";
import { bytesOf, mailsIn } from "./mbox.ts";
import type { Slice } from "./mbox.ts";

export interface ImportReport {
  readonly read: number;
  readonly kept: number;
  /** Of those kept, how many had been there before. */
  readonly known: number;
  readonly threads: number;
  readonly closed: number;
  readonly skipped: Readonly<Record<string, number>>;
}

/** All mails of the files into the seeker's threads, the oldest first, whatever order the files have. */
export async function importMail(
  ports: Ports,
  seeker: Seeker,
  files: readonly string[],
  now: string,
): Promise<ImportReport> {
  const slices = await inOrder(files);
  const threadIds = new Set<string>();
  const skipped: Record<string, number> = {};
  let kept = 0;
  let known = 0;
  for (const slice of slices) {
    const outcome = await takeSlice(ports, seeker, slice, now);
    if (outcome.kind === "kept") {
      kept += 1;
      if (outcome.known) known += 1;
      threadIds.add(outcome.threadId);
    } else skipped[outcome.why] = (skipped[outcome.why] ?? 0) + 1;
  }
  const closed = await settleOldThreads(ports, seeker, [...threadIds], now);
  return { read: slices.length, kept, known, threads: threadIds.size, closed, skipped };
}

async function takeSlice(ports: Ports, seeker: Seeker, slice: Slice, now: string) {
  if (slice.end - slice.start > smtpLimits.maxMailBytes) return { kind: "skipped", why: "too-large" } as const;
  return takeOldMail(ports, seeker, await bytesOf(slice, smtpLimits.maxMailBytes), now);
}

/** An answer is known by the mail it answers: so that one must be in first. */
async function inOrder(files: readonly string[]): Promise<readonly Slice[]> {
  const dated: { readonly slice: Slice; readonly at: number }[] = [];
  for (const file of files) {
    for (const slice of await mailsIn(file)) {
      if (dated.length >= importMailsMost) throw new Error(`more than ${importMailsMost} mails`);
      dated.push({ slice, at: dateIn((await bytesOf(slice, importHeadBytes)).toString("latin1")) });
    }
  }
  return dated.toSorted((a, b) => a.at - b.at).map(({ slice }) => slice);
}

/** Unreadable dates come last; what they are worth is decided when the mail is read. */
function dateIn(head: string): number {
  const written = /^date:[ \t]*([^\r\n]{1,100})/im.exec(head)?.[1] ?? "";
  const ms = Date.parse(written.replace(/\([^)]{0,50}\)\s*$/, ""));
  return Number.isNaN(ms) ? Number.MAX_SAFE_INTEGER : ms;
}
