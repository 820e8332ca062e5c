import { firstName } from "../../advocate/blurb.ts";
import type { AboutAdvocate } from "./about-advocate.ts";

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

export function headline(news: AdvocateNews): string {
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

export function newsLines(news: AdvocateNews, about: AboutAdvocate): readonly string[] {
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
