import { firstName } from "../../advocate/blurb.ts";
import type { CloseReason } from "../../thread/thread.ts";
import type { Letter } from "../letter.ts";
import type { AboutAdvocate } from "./about-advocate.ts";
import { draftBlock } from "./draft-to-advocate.ts";

/** The end of a job that somebody spoke for: what came of it, and a thank-you for the seeker to send. */
export function thankAdvocateLetter(reason: CloseReason, hasSpoken: boolean, about: AboutAdvocate): Letter {
  const part = hasSpoken ? "spoke up for you there" : "had agreed to speak for you there";
  const line = `${about.job ?? "The job"} is closed, and ${about.name} ${part}. I send nothing more to ${firstName(about.name)} about it.`;
  return {
    subject: `A thank-you for ${about.name}`,
    preview: line,
    blocks: [
      { kind: "text", text: line },
      draftBlock(
        "They would like to hear from you how it ended. Ready to send, with a true word of your own:",
        thankYou(reason, hasSpoken, about),
        about,
      ),
    ],
  };
}

function thankYou(reason: CloseReason, hasSpoken: boolean, { name, seekerName, role }: AboutAdvocate): string {
  const given = hasSpoken ? "putting your name beside mine" : "being ready to put your name beside mine";
  const close =
    reason === "hired"
      ? `Thank you for ${given}. I would like to do the same for somebody one day.`
      : `Thank you for ${given} all the same. It meant a great deal, and I would gladly return it.`;
  return `Hi ${firstName(name)},\n\n${outcomeOf(reason, hasSpoken, role ?? "the job")}\n\n${close}\n\n${firstName(seekerName)}`;
}

function outcomeOf(reason: CloseReason, hasSpoken: boolean, what: string): string {
  const What = what.charAt(0).toUpperCase() + what.slice(1);
  const outcome: Record<CloseReason, string> = {
    hired: hasSpoken ? `I got it: ${what}. Your word was part of that, and I know it.` : `I got it: ${what}.`,
    rejected: `${What} did not work out; they decided for somebody else.`,
    filled: `${What} has been filled or taken down, so that road is closed.`,
    withdrew: `I have withdrawn from ${what}.`,
    "no-answer": `I have not heard back about ${what}, so I am letting it rest.`,
    "let-go": `I am letting ${what} go and looking at what comes next.`,
    imported: `${What} is settled.`,
    done: `${What} is settled.`,
  };
  return outcome[reason];
}
