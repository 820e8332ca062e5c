import type { PlacedTitle } from "./clues.ts";
import { findReferences } from "../reference.ts";
import type { Language } from "../reading.ts";
import type { Document } from "../scene.ts";
import { subjectParts } from "../subject.ts";
import { UNKNOWN_SCORE, titleClues } from "../title.ts";
import { gapNamed } from "../title/gap.ts";
import { NAMED_PERSON } from "../title/judge.ts";
import { withoutLead } from "../title/subject-frame.ts";
import { askedByText, besideSearchWord, framedBySubject, wantedBySubject } from "../title/subject-alone.ts";

/** The titles that a subject names. */

/** A subject is a headline: its title counts even without a cue around it. */
export function subjectTitles(subject: string, language: Language): readonly PlacedTitle[] {
  const plain = withoutReferences(subject);
  // "For the attention of the Head of Wardrobe" names the reader, not the job.
  if (FOR_SOMEBODY.test(plain)) return [];
  const parts = subjectParts(plain).map(withoutLead);
  const clues = parts.flatMap((part, i) =>
    titleClues([{ text: part, at: 0, line: -10 - i, alone: true, heading: true }], language),
  );
  const whole = titleClues([{ text: withoutLead(plain), at: 0, line: -1, alone: true, heading: true }], language);
  return [...clues, ...whole]
    .filter(({ title }) => !NAMED_PERSON.test(title))
    .map((clue) => {
      const named = clue.role === "bare" || clue.role === "person";
      return {
        ...clue,
        role: named ? ("bare" as const) : clue.role,
        score: named ? (clue.weak ? 1 : TRAINING.test(clue.title) ? 3 : clue.headline ? 5 : 4) : clue.score,
        document: -1,
        place: "subject" as const,
        evidence: `Subject: ${subject}`,
      };
    });
}

/** "Praktikum / Ausbildung": in which way somebody is taken on; as what, the letter may say. */
const TRAINING =
  /^(?:(?:praktik(?:um|ant(?:in)?)|ausbildung(?:splatz|sstelle)?|lehrstelle|volontariat|werkstudent(?:in)?|stage|alternance|apprentissage|prácticas|becari[oa]|estágio|tirocinio|leerwerkplek|internship|intern|apprentice(?:ship)?|trainee(?:ship)?|placement|work experience)(?:\s?(?:\/|und|or|oder|ou|o|of)\s?)?){1,3}$/i;

/** Only a guess, for where nothing better is found. */
export function unlistedTitles(subject: string, documents: readonly Document[]): readonly PlacedTitle[] {
  const text = documents.map((document) => document.text).join("\n");
  const gap = gapNamed(text);
  const parts = subjectParts(withoutReferences(subject));
  const title =
    besideSearchWord(parts) ??
    framedBySubject(parts) ??
    askedByText(parts, text) ??
    wantedBySubject(subject, text, gap) ??
    gap;
  if (title === null || FOR_SOMEBODY.test(subject)) return [];
  return [
    {
      title,
      score: UNKNOWN_SCORE,
      role: "target",
      line: -1,
      at: 0,
      evidence: `Subject: ${subject}`,
      unknownHead: true,
      headline: true,
      weak: false,
      gone: false,
      document: -1,
      place: "subject",
    },
  ];
}

const FOR_SOMEBODY =
  /^(?:for the attention of|f\.?a\.?o\b|attn\b|attention:|zu händen|z\.\s?hd\.|à l['’]attention|a la atenci[óo]n|ao cuidado|à atenção|t\.\s?a\.\s?v\.|ter attentie)/i;

/** "Req 118-2207 / HR Business Partner", "Ref LL-4471 Litigation Paralegal": the number and its label are off. */
function withoutReferences(subject: string): string {
  return findReferences(subject, "subject")
    .reduce(
      (text, one) => text.replace(new RegExp(`\\(?(?:${escaped(one.evidence)}|${escaped(one.ref)})\\)?`), " "),
      subject,
    )
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:/|–-]+|[\s,;:/|(–-]+$/g, "");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
