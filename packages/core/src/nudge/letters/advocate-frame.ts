import { firstName } from "../../advocate/blurb.ts";
import type { Block } from "../letter.ts";
import type { AdvocateSetting } from "./advocate-section.ts";

/** How each mail to an advocate begins and ends. */
export const greeting = ({ name }: AdvocateSetting): readonly Block[] => [
  { kind: "text", text: name ? `Hello ${firstName(name)},` : "Hello," },
];

export function closing(setting: AdvocateSetting, jobs: number): readonly Block[] {
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

function closingLine(jobs: number): string {
  const answers = "spoke with NAME · put into the portal · no news · need … · step back";
  if (jobs > 1) return "This mail is about more than one job, so the buttons say best which one you mean.";
  return jobs === 1
    ? `Or answer this mail with one line: ${answers}. Whatever else you write reaches them word for word.`
    : "Until then nothing needs doing. Whatever you write in answer to this mail reaches them word for word.";
}
