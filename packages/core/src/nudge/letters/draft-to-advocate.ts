import { firstName } from "../../advocate/blurb.ts";
import { mailtoOf } from "../draft.ts";
import type { Block } from "../letter.ts";
import type { AboutAdvocate } from "./about-advocate.ts";
import type { AdvocateNews } from "./advocate-news.ts";

/** What the seeker could answer them; nothing where nothing needs saying. */
export function draftBlocks(news: AdvocateNews, about: AboutAdvocate): readonly Block[] {
  const draft = draftFor(news, about);
  return draft ? [draftBlock(`An answer to ${firstName(about.name)} that you could send:`, draft, about)] : [];
}

export function draftBlock(lead: string, text: string, about: AboutAdvocate): Block {
  const subject = about.job ?? "Thank you";
  const mailto = about.email ? mailtoOf({ to: [about.email], subject, text }, about.trackAddress) : null;
  return { kind: "draft", lead, text, mailto, isNewMail: true };
}

function draftFor(news: AdvocateNews, { name, seekerName }: AboutAdvocate): string | null {
  const letter = (body: string): string => `Hi ${firstName(name)},\n\n${body}\n\n${firstName(seekerName)}`;
  switch (news.kind) {
    case "spoke":
      return letter(
        news.with
          ? `thank you for speaking with ${news.with}. That is more than I could have done alone.\n\nI will write to ${news.with} myself now. Is there anything I should pick up from your conversation?`
          : "thank you for speaking up for me. That is more than I could have done alone.\n\nWhom should I write to myself now, and is there anything I should pick up from your conversation?",
      );
    case "portal":
      if (news.spoken) return letter("thank you for putting me into the portal, too. I know that it takes its time.");
      return letter(
        "thank you for putting me into the portal.\n\nWould you be comfortable speaking with the hiring manager too? I can send you three reasons and a few lines to forward, so that it takes you no more than five minutes.",
      );
    case "need":
      return letter("here is what you asked for:\n\n…\n\nThank you for keeping at it.");
    case "stepped-back":
      return letter("thank you for what you did. I will not forget it, and there is nothing to explain.");
    default:
      return null;
  }
}
