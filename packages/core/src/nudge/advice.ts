import { firstName } from "../advocate/blurb.ts";
import { isRefused } from "../advocate/consent.ts";
import type { Seeker } from "../seeker.ts";
import type { Contact, Outcome } from "../read/reading.ts";
import type { Rung, Thread } from "../thread/thread.ts";

/**
 * Words for the step from where a thread stands towards somebody who speaks for the seeker; null where there is none to
 * suggest. It may stand in the seeker's own conversation, so it says nothing that they would not say to the contact.
 */
export function adviceFor(thread: Thread, seeker: Seeker, step = 1): { readonly text: string } | null {
  if (thread.closed || thread.plain || thread.toNobody) return null;
  // Somebody was asked already; after a no it is for another conversation.
  if (thread.advocate && !isRefused(thread.advocate.consent)) return null;
  const [contact] = thread.contacts;
  // The general words are said once; the open ask after a referral is worth a second mention.
  const say = contact && (step === 1 || thread.rung === "referred") ? words[thread.rung] : undefined;
  // The draft that asks for it stands above: its words are not said twice.
  const isAskedAbove = step === 1 && thread.stage === "outreach";
  return contact && say ? { text: say(contact, thread.company, seeker, isAskedAbove) } : null;
}

/** The one line that names them. */
const advocateLine = ({ name, email }: Contact): string => `advocate: ${name ? `${name} <${email}>` : email}`;

/** An answer reads as a referral or more: whom to ask, in the one line that names them. Null where nothing is proposed. */
export function proposalFor(thread: Thread, outcome: Outcome | null): string | null {
  const [contact] = thread.contacts;
  if (!contact || thread.closed || thread.advocate) return null;
  const line = advocateLine(contact);
  const name = contact.name ? firstName(contact.name) : "They";
  switch (outcome) {
    case "referred":
      return `${name} put your name forward. The real ask is still open: whether ${contact.name ? name : "they"} would speak with the hiring manager. For a short invitation, which you see before it goes, answer with: ${line}`;
    case "advocated":
      return `${name} seems to speak for you. If ${contact.name ? name : "they"} would like your reasons and a reminder now and then, answer with this line; you see the invitation before it goes: ${line}`;
    default:
      return null;
  }
}

type Say = (contact: Contact, company: string | null, seeker: Seeker, isAskedAbove: boolean) => string;

/** How to bring it up before anybody has promised anything: a question about how it is done there. */
const network: Say = (_, company) =>
  `Once you are talking, a good question is how people really get hired${company ? ` at ${company}` : " there"}: “Who decides about this role, and how do they like to hear of somebody?” If it goes well: “Would you be comfortable speaking with the hiring manager about me? I can send you three reasons and a few lines, so that it costs you five minutes.”`;

/** A referral is there; the real ask is open. */
const realAsk: Say = (contact, _, seeker, isAskedAbove) => {
  const points =
    seeker.points.length > 0
      ? "Your reasons and a text to forward are ready."
      : "Three reasons with something that shows each would make it easy; you can write them down in the settings.";
  const words = isAskedAbove
    ? ""
    : "A referral puts the name into the portal; what moves it is somebody who says why. The words for it: “Thank you for referring me. Would you be comfortable speaking with the hiring manager? I can send you three reasons and a few lines to forward.” ";
  const whenYes = contact.name ? `${firstName(contact.name)} says` : "they say";
  return `${words}${points} If ${whenYes} yes, answer with this line, and you see a short invitation before it goes: ${advocateLine(contact)}`;
};

const words: Partial<Readonly<Record<Rung, Say>>> = {
  lead: network,
  contacted: network,
  talked: network,
  referred: realAsk,
};
