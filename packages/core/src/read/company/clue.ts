import { HIRES_LEFT, HIRES_RIGHT, OWN_LEFT, OWN_RIGHT } from "../words/company-cues.ts";
import type { Sentence } from "../sentence.ts";
import { headOf } from "../title/head.ts";
import { namePhrases } from "./phrase.ts";

/** A company named in running text and what its surroundings say of it. */
export interface CompanyClue {
  readonly name: string;
  readonly role: "hires" | "own" | "named";
  readonly evidence: string;
  readonly at: number;
}

const LEFT_CHARS = 110;
const RIGHT_CHARS = 70;

/** `roleAt` is called with the text right before a name and says whether a wanted title ends there ("Events Producer at"). */
export function companyClues(
  sentences: readonly Sentence[],
  isPerson: (name: string) => boolean,
  titles: readonly string[],
): readonly CompanyClue[] {
  return sentences.flatMap((sentence) =>
    namePhrases(sentence.text).flatMap(({ name, start, end }) => {
      if (isPerson(name) || isTitle(name)) return [];
      const before = sentence.text.slice(Math.max(0, start - LEFT_CHARS), start);
      const after = sentence.text.slice(end, end + RIGHT_CHARS);
      return [
        {
          name,
          role: roleOf(before, after, titles),
          evidence: sentence.text.trim().slice(0, 160),
          at: sentence.at + start,
        },
      ];
    }),
  );
}

function roleOf(before: string, after: string, titles: readonly string[]): CompanyClue["role"] {
  const joined = /\s(?:at|with|for|in|bei|beim|chez|en|na|no|da|do|bij|van|@|von|,|-|–)\s(?:the\s)?$/i.exec(before);
  if (joined) {
    const lead = before.slice(0, joined.index).toLowerCase();
    if (titles.some((title) => lead.endsWith(title.toLowerCase()))) return "hires";
  }
  const own = OWN_RIGHT.some((cue) => cue.test(after));
  if (HIRES_RIGHT.some((cue) => cue.test(after)) && !own) return "hires";
  const hires = HIRES_LEFT.some((cue) => cue.test(before));
  if (
    own ||
    (OWN_LEFT.some((cue) => cue.test(before)) &&
      !(
        hires &&
        /\b(?:apply|applied|applying|application|role|position|opening|vacancy|posting|interest(?:ed)?|join(?:ing)?)\b[^.]{0,40}$/i.test(
          before,
        )
      ))
  )
    return "own";
  return hires ? "hires" : "named";
}

function isTitle(name: string): boolean {
  const words = name.split(" ");
  return words.length <= 6 && headOf(words.at(-1) ?? "", "en") !== null && !/^(?:the )/i.test(name) && !/&/.test(name);
}
