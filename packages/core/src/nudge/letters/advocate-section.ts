import type { Deed } from "../../advocate/advocate.ts";
import { blurbOf, firstName } from "../../advocate/blurb.ts";
import type { Change, JobView } from "../../advocate/view.ts";
import { longDay } from "../../calendar.ts";
import type { Block, Button } from "../letter.ts";

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

export type Occasion = "first" | "again" | "one-of-several" | "new-of-several";

/** One job: whose it is, what is asked or new, the buttons, and words to forward. */
export function sectionBlocks(
  section: AdvocateSection,
  setting: AdvocateSetting,
  occasion: Occasion,
): readonly Block[] {
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

/** What they told is taken up, and never asked for as if they had not told it. */
export function askAbout(deed: Deed, first: string, setting: AdvocateSetting): string {
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
