import { firstName } from "../../advocate/blurb.ts";
import type { CloseReason } from "../../thread/thread.ts";
import type { Block, Letter } from "../letter.ts";
import { mailtoOf } from "../draft.ts";

/** Who and what a letter to the seeker about their advocate is about. */
export interface AboutAdvocate {
  readonly name: string;
  readonly email: string;
  readonly seekerName: string;
  /** For a subject: "Senior Data Engineer at Acme"; null in general. */
  readonly job: string | null;
  /** For a sentence: "the Senior Data Engineer role at Acme". */
  readonly role: string | null;
  readonly pageUrl: string;
  readonly trackAddress: string;
}

export type AdvocateNews =
  | { readonly kind: "yes"; readonly onlyThisJob: boolean; readonly pointsMissing: boolean }
  | { readonly kind: "cannot" }
  | { readonly kind: "unreachable" }
  | { readonly kind: "spoke"; readonly with: string | null }
  /** What is done already is not asked for again. */
  | { readonly kind: "portal"; readonly spoken: boolean; readonly applied: boolean }
  | { readonly kind: "no-news" }
  | { readonly kind: "need"; readonly what: string }
  | { readonly kind: "stepped-back" }
  | { readonly kind: "edited-points" }
  | { readonly kind: "wrote" };

/** What is known of the posting: its own words where they stand in a mail of the thread, and its address. */
export interface PostingBeside {
  readonly words: string | null;
  readonly url: string | null;
}

/** What the advocate said, and their words whole, as text. */
export function advocateSaidLetter(
  news: AdvocateNews,
  words: string,
  about: AboutAdvocate,
  posting: PostingBeside | null,
): Letter {
  const lines = newsLines(news, about);
  return {
    subject: `${about.name}: ${headline(news)}`,
    preview: lines[0] ?? "",
    blocks: [
      ...lines.map((text): Block => ({ kind: "text", text })),
      ...postingBlocks(posting),
      ...(words ? [{ kind: "text", text: `${firstName(about.name)}’s words:` } as const] : []),
      ...(words ? [{ kind: "quote", text: words } as const] : []),
      ...draftBlocks(news, about),
      ...answerBlocks(news, about),
      { kind: "link", label: "Your advocates", url: about.pageUrl },
    ],
  };
}

/** Where no answer is drafted: the way to them, for an answer to this mail would reach only us. */
function answerBlocks(news: AdvocateNews, { name, email, job, trackAddress }: AboutAdvocate): readonly Block[] {
  if (news.kind !== "wrote" || email === "") return [];
  const first = firstName(name);
  const url = mailtoOf({ to: [email], subject: job ?? "Your message", text: `Hi ${first},\n\n` }, trackAddress);
  return [
    { kind: "text", text: `An answer to this mail reaches only me, not ${first}.` },
    { kind: "link", label: `Write to ${first}`, url },
  ];
}

function postingBlocks(posting: PostingBeside | null): readonly Block[] {
  if (!posting) return [];
  const link = posting.url ? [{ kind: "link", label: "The posting", url: posting.url } as const] : [];
  if (posting.words !== null)
    return [
      { kind: "text", text: "What the posting asks for, in its own words as they stand in this thread:" },
      { kind: "quote", text: posting.words },
      ...link,
    ];
  const text = posting.url
    ? "I have only the posting’s address, not its words:"
    : "I don’t know the posting. If you have its link, answer with a line such as: job: https://acme.example/jobs/7";
  return [{ kind: "text", text }, ...link];
}

function headline(news: AdvocateNews): string {
  switch (news.kind) {
    case "yes":
      return news.onlyThisJob ? "yes, for this one job" : "yes, gladly";
    case "cannot":
      return "not at the moment";
    case "unreachable":
      return "my mail did not arrive";
    case "spoke":
      return news.with ? `spoke with ${news.with}` : "spoke with the manager";
    case "portal":
      return "put you into the portal";
    case "no-news":
      return "no news yet";
    case "need":
      return "needs something from you";
    case "stepped-back":
      return "has stepped back";
    case "edited-points":
      return "changed the reasons";
    case "wrote":
      return "a message for you";
  }
}

function newsLines(news: AdvocateNews, about: AboutAdvocate): readonly string[] {
  const { name, role } = about;
  const first = firstName(name);
  const forJob = role ? ` for ${role}` : "";
  switch (news.kind) {
    case "yes":
      return [
        news.onlyThisJob
          ? `${name} will speak for you, for this one job: ${role ?? "the one you asked about"}.`
          : `${name} will speak for you${role ? ` about ${role}` : ""}.`,
        news.pointsMissing
          ? `${first} needs your words for it: three reasons why you are right for this, each with something that shows it. I ask for them only this once. The nearer they come to what the posting asks for, the better. Write them down here: ${about.pageUrl}`
          : `${first} has your reasons and a text to forward. Your part: apply if you have not, and be quick with what ${first} asks for.`,
      ];
    case "cannot":
      return [
        `${name} can’t at the moment.`,
        "That says nothing about you or your chances; people are busy, and some companies don’t allow it. Somebody else at the same place may have the time.",
      ];
    case "unreachable":
      return [
        `My mail to ${name} <${about.email}> did not arrive: the address does not take mail. Nothing more is sent there.`,
      ];
    case "spoke":
      return [
        `${name} spoke with ${news.with ?? "the hiring manager"}${role ? ` about ${role}` : ""}.`,
        news.with
          ? `This is the moment to follow up: a few lines to ${news.with} within two working days, and a word of thanks to ${first}.`
          : `This is the moment to follow up: ask ${first} whom you should write to, and say thank you.`,
      ];
    case "portal":
      return [`${name} put you into the portal${forJob}. That is a referral.`, afterPortal(news, first)];
    case "no-news":
      return [`${name} has no news yet${forJob}. Nothing to do for you.`];
    case "need":
      return [
        news.what
          ? `${name} needs something from you${forJob}: ${news.what}`
          : `${name} needs something from you${forJob}.`,
        `The sooner it comes, the easier it is for ${first}.`,
      ];
    case "stepped-back":
      return [
        `${name} has stepped back${role ? ` from speaking for you about ${role}` : ""}. Nothing more is sent to ${first}.`,
        "No reason is asked for, and none is needed. A short thank-you for what was done keeps the door open.",
      ];
    case "edited-points":
      return [
        `${name} changed the reasons${forJob} so that they can say them in their own words. You see them here: ${about.pageUrl}`,
      ];
    case "wrote":
      return [`${name} wrote to you${role ? ` about ${role}` : ""}.`];
  }
}

function afterPortal({ spoken, applied }: Extract<AdvocateNews, { kind: "portal" }>, first: string): string {
  const apply = "If you have not applied yourself, do it now, so that the two are found together.";
  const ask = `The real ask is still open: whether ${first} would speak with the hiring manager.`;
  if (spoken && applied) return "You have applied, and the manager has heard of you. For now nothing is left to ask.";
  if (spoken) return `The manager has heard of you already. ${apply}`;
  return applied
    ? `You have applied as well, so the two are found together. ${ask}`
    : `${apply} And the real ask is still open: whether ${first} would speak with the hiring manager.`;
}

function draftBlocks(news: AdvocateNews, about: AboutAdvocate): readonly Block[] {
  const draft = draftFor(news, about);
  return draft ? [draftBlock(`An answer to ${firstName(about.name)} that you could send:`, draft, about)] : [];
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

function draftBlock(lead: string, text: string, about: AboutAdvocate): Block {
  const subject = about.job ?? "Thank you";
  const mailto = about.email ? mailtoOf({ to: [about.email], subject, text }, about.trackAddress) : null;
  return { kind: "draft", lead, text, mailto, isNewMail: true };
}

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
  const what = role ?? "the job";
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
  const given = hasSpoken ? "putting your name beside mine" : "being ready to put your name beside mine";
  const close =
    reason === "hired"
      ? `Thank you for ${given}. I would like to do the same for somebody one day.`
      : `Thank you for ${given} all the same. It meant a great deal, and I would gladly return it.`;
  return `Hi ${firstName(name)},\n\n${outcome[reason]}\n\n${close}\n\n${firstName(seekerName)}`;
}
