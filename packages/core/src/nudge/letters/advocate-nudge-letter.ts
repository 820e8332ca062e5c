import { firstName, roleOf } from "../../advocate/blurb.ts";
import type { Letter } from "../letter.ts";
import { closing, greeting } from "./advocate-frame.ts";
import {
  type AdvocateSection,
  type AdvocateSetting,
  askAbout,
  type Occasion,
  sectionBlocks,
} from "./advocate-section.ts";
import { listOf } from "./list-of.ts";

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

const namesIn = (sections: readonly AdvocateSection[]): string =>
  listOf([...new Set(sections.map(({ view }) => view.seekerName))]);

const jobIn = ({ view }: AdvocateSection): string =>
  [view.title, view.company].filter((part) => part !== null).join(" at ") || "a role";

function occasionOf({ isNew }: AdvocateSection, isOne: boolean): Occasion {
  if (isNew) return isOne ? "first" : "new-of-several";
  return isOne ? "again" : "one-of-several";
}
