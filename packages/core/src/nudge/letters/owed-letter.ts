import type { Letter } from "../letter.ts";
import type { AboutAdvocate } from "./about-advocate.ts";
import type { AdvocateNews } from "./advocate-news.ts";
import { draftBlocks } from "./draft-to-advocate.ts";

export interface OwedStep {
  readonly kind: "follow-up" | "apply" | "need";
  readonly what: string;
}

/** The advocate did their part, and the next step is the seeker's: said once, two working days later. */
export function owedLetter(owed: OwedStep, about: AboutAdvocate): Letter {
  const line = owedLine(owed, about);
  const news: AdvocateNews =
    owed.kind === "need" ? { kind: "need", what: owed.what } : { kind: "spoke", with: owed.what || null };
  return {
    subject: `Your move for ${about.name}`,
    preview: line,
    blocks: [
      { kind: "text", text: line },
      {
        kind: "text",
        text: "Somebody who speaks for you puts their own name beside yours. Being quick is the best thanks. This is the only reminder about it.",
      },
      ...(owed.kind === "apply" ? [] : draftBlocks(news, about)),
      {
        kind: "small",
        text: "If it is done already, nothing more is needed.",
      },
    ],
  };
}

function owedLine(owed: OwedStep, { name, role }: AboutAdvocate): string {
  const forJob = role ? ` for ${role}` : "";
  switch (owed.kind) {
    case "follow-up":
      return `Two working days ago ${name} spoke with ${owed.what || "the manager"}${role ? ` about ${role}` : ""}, and I have not seen a mail of yours since.`;
    case "apply":
      return `Two working days ago ${name} put you forward${forJob}, and I know of no application of yours yet. A referral without one often leads nowhere.`;
    case "need":
      return `Two working days ago ${name} asked you for something${forJob}${owed.what ? `: ${owed.what}` : ""}. I have not seen a mail of yours since.`;
  }
}
