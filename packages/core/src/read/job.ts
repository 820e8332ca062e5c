import { jobDocumentsMost } from "../bounds/read.ts";
import type { Automatic } from "../mail/automatic.ts";
import type { Body } from "../mail/body.ts";
import type { JobClues, PlacedReference, PlacedTitle } from "./job/clues.ts";
import { choicesIn } from "./job/choice.ts";
import { correspondentsOf, isCorrespondent } from "./job/correspondent.ts";
import { withoutClosing } from "./job/letter-part.ts";
import { placedPostings, postingTitles } from "./job/posting-title.ts";
import { subjectTitles, unlistedTitles } from "./job/subject-title.ts";
import { languageOf } from "./language.ts";
import type { Language } from "./reading.ts";
import { findReferences } from "./reference.ts";
import type { Scene } from "./scene.ts";
import { sentencesOf } from "./sentence.ts";
import { bareSubject } from "./subject.ts";
import { titleClues } from "./title.ts";
import { pickedPlace } from "./title/picked-place.ts";
import { pickedWord } from "./title/picked-word.ts";
import { placesNamed } from "./title/place.ts";

/** The jobs a mail is about: titles, postings and numbers from all its messages, settled into one list. */

export function jobClues(scene: Scene, body: Body, spoken: Language, automatic: Automatic["kind"]): JobClues {
  const documents = scene.documents.slice(0, jobDocumentsMost);
  const titles: PlacedTitle[] = [];
  const references: PlacedReference[] = [];
  // A server's report and an absence note name people and machines; the job stands in what they answer.
  const silent = automatic === "bounce" || automatic === "auto_reply";
  // A server speaks its own language, and what it returns the writer's.
  const returned = silent ? documents.find((document) => document.role === "history") : undefined;
  const language = returned ? languageOf(`${returned.subject}\n${returned.text}`) : spoken;
  documents.forEach((document, number) => {
    if (silent && number === 0) return;
    for (const clue of titleClues(sentencesOf(withoutAddresses(withoutClosing(document))), language))
      titles.push({ ...clue, document: number, place: "text" });
    for (const reference of findReferences(document.text, "text")) references.push({ ...reference, document: number });
  });
  const subjects = [
    ...new Set(
      [scene.subject, ...documents.map((document) => document.subject)]
        .map(bareSubject)
        .filter((subject) => subject !== ""),
    ),
  ];
  for (const subject of subjects.slice(0, 3)) {
    titles.push(...subjectTitles(subject, language));
    for (const reference of findReferences(subject, "subject")) references.push({ ...reference, document: -1 });
  }
  titles.push(...unlistedTitles(subjects[0] ?? "", documents));
  const postings = placedPostings(body, documents);
  for (const posting of postings) titles.push(...postingTitles(posting, language));
  const correspondents = correspondentsOf(scene);
  return {
    titles: titles.filter((clue) => !isCorrespondent(clue.title, clue.evidence, correspondents)),
    postings,
    references,
    picked: pickedPlace(documents[0]?.text ?? ""),
    pickedWord: pickedWord(documents[0]?.text ?? ""),
    choices: choicesIn(scene),
    places: placesNamed([scene.subject, ...documents.map(({ text }) => text)]),
  };
}

/** Addresses hold words that nobody wrote, numbers are no part of a title; blanked, so that places stay. */
export function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S{1,2000}|\bwww\.\S+|[^\s@]{1,80}@[^\s@]{1,200}/g, (match) =>
    " ".repeat(match.length),
  );
}
