import { firstName } from "../../advocate/blurb.ts";
import type { Letter } from "../letter.ts";
import { closing, greeting } from "./advocate-frame.ts";
import { type AdvocateSection, type AdvocateSetting, sectionBlocks } from "./advocate-section.ts";

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
