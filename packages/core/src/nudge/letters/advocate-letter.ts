import { blurbOf, firstName, roleOf } from "../../advocate/blurb.ts";
import type { Deed } from "../../advocate/advocate.ts";
import type { Change, JobView } from "../../advocate/view.ts";
import { longDay } from "../../calendar.ts";
import type { Block, Button, Letter } from "../letter.ts";
import { listOf } from "./list-of.ts";

/** One job in a mail to an advocate. */
export interface AdvocateSection {
  readonly view: JobView;
  /** They said yes before it was named, and this mail is the first they hear of it. */
  readonly isNew: boolean;
  readonly buttons: readonly Button[];
}

export interface AdvocateSetting {
  readonly name: string;
  readonly pageUrl: string;
  readonly guideUrl: string;
  /** The day on which it is read, there. */
  readonly today: string;
  readonly dayOf: (instant: string) => string;
}

/** After the first yes, once: thanks, and all they need to begin. */
export function thanksLetter(
  seekerName: string,
  sections: readonly AdvocateSection[],
  setting: AdvocateSetting,
): Letter {
  const first = firstName(seekerName);
  const opening = `Thank you. ${first} knows that you said yes, and I know what it is worth.`;
  const given = sections.every(({ view }) => view.points.length > 0)
    ? "Here is what you need"
    : `${first}’s reasons follow: they will stand on your page, and in my next mail. Here are words you can forward`;
  const next =
    sections.length > 0
      ? `${given}; the rest can wait until you have a quiet moment. I ask how it went in about a week, not before.`
      : `As soon as ${first} has a job in mind, I send you the reasons and words you can forward.`;
  return {
    subject: `Thank you for speaking for ${seekerName}`,
    preview: opening,
    blocks: [
      ...greeting(setting),
      { kind: "text", text: `${opening} ${next}` },
      ...sections.flatMap((section) => sectionBlocks(section, setting, "first")),
      ...closing(setting, sections.length),
    ],
  };
}

/** All that is due for one advocate, in one mail. A job that is new to them is never asked about as if it were not. */
export function advocateNudgeLetter(sections: readonly AdvocateSection[], setting: AdvocateSetting): Letter {
  const isOne = sections.length === 1;
  const asked = sections.filter(({ isNew }) => !isNew);
  const { subject, opening } = asked.length > 0 ? asking(asked, sections, setting) : naming(sections);
  return {
    subject,
    preview: opening,
    blocks: [
      ...greeting(setting),
      { kind: "text", text: opening },
      ...sections.flatMap((section) => sectionBlocks(section, setting, occasionOf(section, isOne))),
      ...closing(setting, sections.length),
    ],
  };
}

interface Opening {
  readonly subject: string;
  readonly opening: string;
}

const namesIn = (sections: readonly AdvocateSection[]): string =>
  listOf([...new Set(sections.map(({ view }) => view.seekerName))]);

function asking(
  asked: readonly AdvocateSection[],
  sections: readonly AdvocateSection[],
  setting: AdvocateSetting,
): Opening {
  const names = namesIn(asked);
  const [only, second] = asked;
  const about = only && !second && only.view.company ? ` at ${only.view.company}` : "";
  const isOne = sections.length === 1;
  const told = only && isOne ? only.view.told : null;
  const question = told
    ? askAbout(told, firstName(names), setting)
    : `You said you would speak for ${names}${about}. ${isOne ? "Was there a moment for it?" : "How does it stand?"}`;
  const added = asked.length < sections.length ? " A new job that is named to you stands below, too." : "";
  return {
    subject: `How does it stand? ${names}${about}`,
    opening: `${question} Whatever the answer, one tap tells it.${added}`,
  };
}

/** Nothing in it was told to them before: what it is, and all they need to begin. */
function naming(sections: readonly AdvocateSection[]): Opening {
  const names = namesIn(sections);
  const [only, second] = sections;
  const isOne = only !== undefined && second === undefined;
  const isOnePerson = new Set(sections.map(({ view }) => view.seekerName)).size === 1;
  const names_ = isOnePerson ? "names" : "name";
  const what = isOne ? "a job" : "jobs";
  const which = isOne ? `: ${jobIn(only)}` : "";
  const given = sections.every(({ view }) => view.points.length > 0) ? "The reasons and words" : "Words";
  const needed = `${given} you can forward stand below; the rest can wait until you have a quiet moment. I ask how it went in about a week, not before.`;
  return {
    subject: `${names} ${names_} ${what} to you${which}`,
    opening: `You said yes to speaking for ${names}. Now there ${isOne ? `is a job for it: ${roleOf(only.view)}` : "are jobs for it"}. ${needed}`,
  };
}

const jobIn = ({ view }: AdvocateSection): string =>
  [view.title, view.company].filter((part) => part !== null).join(" at ") || "a role";

function occasionOf({ isNew }: AdvocateSection, isOne: boolean): Occasion {
  if (isNew) return isOne ? "first" : "new-of-several";
  return isOne ? "again" : "one-of-several";
}

const greeting = ({ name }: AdvocateSetting): readonly Block[] => [
  { kind: "text", text: name ? `Hello ${firstName(name)},` : "Hello," },
];

/** What they told is taken up, and never asked for as if they had not told it. */
function askAbout(deed: Deed, first: string, setting: AdvocateSetting): string {
  const did = deedLine(deed, first, setting);
  switch (deed.kind) {
    case "spoke":
      return `${did} Has anything come of it?`;
    case "portal":
      return `${did} Was there a moment to speak with the hiring manager?`;
    case "need":
      return `${did} Do you have it, and was there a moment to speak with the hiring manager?`;
    case "no-news":
      return `${did} Has anything moved since?`;
  }
}

function deedLine({ kind, what, at }: Deed, first: string, { dayOf }: AdvocateSetting): string {
  switch (kind) {
    case "spoke":
      return `You spoke with ${what || "the manager"} on ${dayOf(at)}.`;
    case "portal":
      return `You put ${first} into the portal on ${dayOf(at)}.`;
    case "need":
      return `You asked ${first} for ${what ? `“${what}”` : "something"} on ${dayOf(at)}.`;
    case "no-news":
      return `You had no news on ${dayOf(at)}.`;
  }
}

type Occasion = "first" | "again" | "one-of-several" | "new-of-several";

function sectionBlocks(section: AdvocateSection, setting: AdvocateSetting, occasion: Occasion): readonly Block[] {
  const { view, buttons } = section;
  const first = firstName(view.seekerName);
  const news = occasionNews(occasion, view, setting);
  const asked = occasion === "one-of-several" && view.told ? askAbout(view.told, first, setting) : "";
  const reasons = view.points.length > 0 ? `, with ${first}’s reasons` : "";
  return [
    { kind: "heading", text: [view.seekerName, view.title, view.company].filter(Boolean).join(" · ") },
    ...[asked, news].filter((text) => text !== "").map((text) => ({ kind: "text", text }) as const),
    { kind: "buttons", buttons },
    {
      kind: "draft",
      lead: `Words you can forward as they are${reasons}:`,
      text: blurbOf(view),
      mailto: null,
      isNewMail: true,
    },
  ];
}

function occasionNews(occasion: Occasion, view: JobView, setting: AdvocateSetting): string {
  if (occasion === "first") return "";
  if (occasion === "new-of-several")
    return `New: ${firstName(view.seekerName)} names this job to you. You said yes to speaking for ${firstName(view.seekerName)}.`;
  return newsLine(view, setting);
}

/** After something of theirs that the question takes up, no news needs no line. */
function newsLine(view: JobView, setting: AdvocateSetting): string {
  const changes = view.changes.map((change) => changeLine(change, firstName(view.seekerName), setting));
  if (view.isToldSince) return changes.length > 0 ? `Since then: ${changes.join(" ")}` : "";
  return `Since I last wrote: ${changes.length > 0 ? changes.join(" ") : "nothing new that I know of."}`;
}

function changeLine(change: Change, first: string, setting: AdvocateSetting): string {
  const { dayOf, today } = setting;
  switch (change.kind) {
    case "wrote":
      return `${first} followed up on ${dayOf(change.at)}.`;
    case "answered":
      return `They wrote to ${first} on ${dayOf(change.at)}.`;
    case "acknowledged":
      return `The application was confirmed on ${dayOf(change.at)}.`;
    case "did":
      return deedLine(change.deed, first, setting);
    case "interview":
      return `An interview is set for ${longDay(change.day, today)}.`;
  }
}

function closingLine(jobs: number): string {
  const answers = "spoke with NAME · put into the portal · no news · need … · step back";
  if (jobs > 1) return "This mail is about more than one job, so the buttons say best which one you mean.";
  return jobs === 1
    ? `Or answer this mail with one line: ${answers}. Whatever else you write reaches them word for word.`
    : "Until then nothing needs doing. Whatever you write in answer to this mail reaches them word for word.";
}

function closing(setting: AdvocateSetting, jobs: number): readonly Block[] {
  return [
    {
      kind: "text",
      text: closingLine(jobs),
    },
    {
      kind: "link",
      label: "Your own page: all you speak for, the reasons to edit, and how to stop",
      url: setting.pageUrl,
    },
    { kind: "link", label: "How to speak for somebody, on one page", url: setting.guideUrl },
  ];
}

/** A new link to their own page, asked for there. */
export function pageLinkLetter(name: string, pageUrl: string): Letter {
  const opening =
    "Here is a new link to your page. It works for 30 days, and for whoever has it, so keep it to yourself.";
  return {
    subject: "Your page as an advocate",
    preview: opening,
    blocks: [
      { kind: "text", text: name ? `Hello ${firstName(name)},` : "Hello," },
      { kind: "text", text: opening },
      { kind: "buttons", buttons: [{ label: "Open my page", url: pageUrl }] },
      { kind: "small", text: "If you did not ask for it, nothing has happened and nothing needs doing." },
    ],
  };
}
