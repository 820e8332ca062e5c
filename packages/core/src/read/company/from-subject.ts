import { nameKey, personName } from "../name.ts";
import type { Contact, Language } from "../reading.ts";
import type { Scene } from "../scene.ts";
import { bareSubject, subjectParts } from "../subject.ts";
import { BUSINESS, NO_COMPANY } from "../words/company-words.ts";
import type { Candidate } from "./candidate.ts";

/** "Halyard Bank - Site Reliability Engineer (Req 7730)", "Solvane / backend in the metering team". */
export function fromSubject(
  scene: Scene,
  titles: readonly string[],
  language: Language,
  contacts: readonly Contact[],
): readonly Candidate[] {
  void language;
  const subject = bareSubject(scene.subject);
  const parts = subjectParts(subject);
  const people = contacts.map((contact) => nameKey(contact.name));
  const everyone = new Set(
    [scene.context.seeker.name, scene.fromName, ...people, ...scene.to.map((one) => one.name)].flatMap((name) =>
      nameKey(name).split(" "),
    ),
  );
  if (parts.length < 2) return [];
  return parts.flatMap((part) => {
    const words = part.split(" ");
    const titled = titles.some((title) => part.toLowerCase().includes(title.toLowerCase()));
    if (
      titled ||
      words.length > 5 ||
      !words.every((word) => /^(?:\p{Lu}|&|and|of|de|the)/u.test(word)) ||
      /\d{3,}/.test(part) ||
      NO_COMPANY.has(words[0]?.toLowerCase() ?? "") ||
      people.includes(nameKey(part)) ||
      (words.length === 1 && everyone.has(nameKey(part)))
    )
      return [];
    if (
      nameKey(part) === nameKey(scene.context.seeker.name) ||
      (personName(part) === "" && !BUSINESS.has(words.at(-1)?.toLowerCase() ?? ""))
    )
      return [];
    return [
      {
        name: part,
        points: BUSINESS.has(words.at(-1)?.toLowerCase() ?? "") ? 5 : 3,
        source: "subject" as const,
        evidence: `Subject: ${scene.subject}`,
      },
    ];
  });
}
