import type { Next, Thread } from "../../thread/thread.ts";
import { isAtLeast, isSeekersMove } from "../../thread/standing.ts";
import { interviewAhead, isToConfirm } from "../describe.ts";
import type { Block } from "../letter.ts";
import { isConfirmedAlone } from "./nudge-opening.ts";
import type { Setting } from "./nudge-setting.ts";

/** What the seeker could do now, with the words to do it. */
export function doing(thread: Thread, next: Next, setting: Setting): readonly Block[] {
  const draft = (lead: string) => draftBlock(lead, thread, setting);
  switch (next.cause) {
    case "silence":
      return [draft(leadFor(thread, next.step))];
    case "thank-you":
      return [draft("One you could send:")];
    case "promise-passed":
      return [draft("A way to ask:")];
    case "posting-gone":
      return [draft("A way to ask how it stands:")];
    case "your-move":
      return yourMoveDraft(thread, setting, "One you could send:");
    case "second-person":
      return secondPerson(thread, setting);
    case "gone-quiet":
      return goneQuiet(thread, setting);
    case "order":
      return orderDraft(thread, setting);
  }
}

const secondPerson = (thread: Thread, setting: Setting): readonly Block[] => [
  {
    kind: "text",
    text: `It could be the manager of the team, somebody who does the same work, a recruiter of ${thread.company ?? "the company"}, or a friend of a friend. Put me into BCC again; I keep both threads under the same job.`,
  },
  { ...draftBlock("A first line to somebody else there:", thread, setting), isNewMail: true },
];

const goneQuiet = (thread: Thread, setting: Setting): readonly Block[] => [
  {
    kind: "text",
    text: "You did your part. What works better now than a third note is another person at the same place, or somebody who would speak for you there. Letting go is a decision too; it makes room for the next one.",
  },
  ...(thread.contacts.length > 0
    ? [draftBlock("If you like to end it well, a thank-you that leaves the door open:", thread, setting)]
    : []),
  { kind: "text", text: "I will not bring this up again, unless you write to them again or start it again." },
];

/** Before an interview there is nothing to ask, and at most its day to confirm. */
export function orderDraft(thread: Thread, setting: Setting): readonly Block[] {
  if (isSeekersMove(thread)) return yourMoveDraft(thread, setting, "If you have not confirmed the day yet:");
  if (interviewAhead(thread, setting.now, setting.zone) !== null) return [];
  return [draftBlock("In case it is time to write:", thread, setting)];
}

function yourMoveDraft(thread: Thread, setting: Setting, confirmLead: string): readonly Block[] {
  if (thread.undeliveredTo) return [];
  const lead = isToConfirm(thread, setting.now, setting.zone) ? confirmLead : yourLead(thread);
  return [{ ...draftBlock(lead, thread, setting), isAnswer: thread.lastReceivedAt !== null }];
}

/** The rung's next ask, said before the words that ask it. */
function leadFor({ stage, rung }: Thread, step: number): string {
  if (stage === "application") return step > 1 ? "One more line, easy to answer:" : "It is fair to ask how it stands:";
  if (step > 1) return "A second note that is easy to answer:";
  if (stage === "interview") return "A way to ask without pressing:";
  if (rung === "talked") return "You have talked, so the next ask is somebody in the team:";
  if (rung === "referred")
    return "You are referred; what counts more is a word with the hiring manager. A way to ask for it:";
  return "A follow-up you could send, as an answer to your own mail:";
}

function yourLead({ rung }: Thread): string {
  if (isAtLeast(rung, "offer")) return "If you need a little time:";
  if (rung === "referred")
    return "You are referred: your name is in. What counts more is somebody who speaks with the hiring manager, and this asks for it:";
  return "A beginning, if it helps:";
}

function draftBlock(lead: string, thread: Thread, setting: Setting): Extract<Block, { kind: "draft" }> {
  const isNewMail = isConfirmedAlone(thread) && thread.contacts.length === 0;
  const { text } = setting.draft;
  return { kind: "draft", lead, text, mailto: setting.mailto, language: thread.language, isNewMail };
}
