import type { Job, Language, Read } from "./reading.ts";
import type { Body } from "../mail/body.ts";
import type { Automatic } from "../mail/automatic.ts";
import { findLinks, labelledLinks } from "./link.ts";
import type { Posting } from "./posting.ts";
import { findPostings } from "./posting.ts";
import { nameKey, personName } from "./name.ts";
import type { Reference } from "./reference.ts";
import { findReferences } from "./reference.ts";
import type { Document, Scene } from "./scene.ts";
import { sentencesOf } from "./sentence.ts";
import { bareSubject, subjectParts } from "./subject.ts";
import type { TitleClue } from "./title/clue.ts";
import { UNKNOWN_SCORE, titleClues } from "./title.ts";
import { headOf } from "./title/head.ts";
import { besideSearchWord, wantedBySubject } from "./title/subject-alone.ts";
import { gapNamed } from "./title/gap.ts";
import { pickedWord } from "./title/picked-word.ts";
import { placesNamed } from "./title/place.ts";

/** The jobs a mail is about: titles, postings and numbers from all its messages, settled into one list. */

export interface JobClues {
  readonly titles: readonly PlacedTitle[];
  readonly postings: readonly PlacedPosting[];
  readonly references: readonly PlacedReference[];
  /** "Only the second, please": which of the listed jobs is meant, from 0; -1 the last. */
  readonly picked: number | null;
  /** "The irrigation one, please": a word of the title that is meant. */
  readonly pickedWord: string | null;
  /** Where things are, as the mail says it: "Vaga em Setúbal". */
  readonly places: ReadonlySet<string>;
}
export interface PlacedTitle extends TitleClue {
  readonly document: number;
  readonly place: "subject" | "text" | "slug" | "label";
}
export interface PlacedPosting extends Posting {
  readonly document: number;
}
export interface PlacedReference extends Reference {
  readonly document: number;
}

/** Older messages than these add nothing that newer ones don't say. */
const MAX_DOCUMENTS = 8;
/** Links stand also below a long letter. */
const MAX_LINK_CHARS = 60_000;

export function jobClues(scene: Scene, body: Body, language: Language, automatic: Automatic["kind"]): JobClues {
  const documents = scene.documents.slice(0, MAX_DOCUMENTS);
  const titles: PlacedTitle[] = [];
  const references: PlacedReference[] = [];
  // A server's report and an absence note name people and machines; the job stands in what they answer.
  const silent = automatic === "bounce" || automatic === "auto_reply";
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
  for (const posting of postings) titles.push(...postingTitles(posting, documents, language));
  return {
    titles,
    postings,
    references,
    picked: pickedOf(documents[0]?.text ?? ""),
    pickedWord: pickedWord(documents[0]?.text ?? ""),
    places: placesNamed([scene.subject, ...documents.map(({ text }) => text)]),
  };
}

function pickedOf(text: string): number | null {
  const match = PICKED.exec(text.slice(0, 6_000));
  const word = (match?.[1] ?? match?.[2] ?? "").toLowerCase();
  const at = ["first", "second", "third", "fourth"].indexOf(word === "middle" ? "second" : word);
  return at >= 0 ? at : /^(?:last|latter)$/.test(word) ? -1 : null;
}
const PICKED =
  /(?:\b(?:only|just|so,?|it['’]s|namely) (?:for )?the (first|second|third|fourth|middle|last|latter)(?: (?:one|role|position|job|post))?(?=[,.!?;(]| please| for me| that| interests)|\bthe (first|second|third|fourth|middle|last|latter) (?:(?:one|role|position|job|post) )?only\b)/i;

/** Addresses hold words that nobody wrote, numbers are no part of a title; blanked, so that places stay. */
export function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S{1,2000}|\bwww\.\S+|[^\s@]{1,80}@[^\s@]{1,200}/g, (match) =>
    " ".repeat(match.length),
  );
}

/** A letter's closing block repeats the writer's own title: it is no job. */
function withoutClosing(document: Document): string {
  return withoutNameBlock(withoutSignOff({ text: beforeOthers(document) }), document.fromName);
}

/** A line that is the writer's name and no more ends a letter, whether a closing stands above or not: below it is their own post. */
function withoutNameBlock(text: string, name: string): string {
  const key = nameKey(personName(name));
  if (!key.includes(" ")) return text;
  const lines = text.split("\n");
  const at = lines.findLastIndex((line) => line.length < 60 && nameKey(personName(line)) === key);
  return at > 0 && at >= lines.length - 12 ? lines.slice(0, at).join("\n") : text;
}

/** Below "similar jobs" or "other roles you may like" stand postings that nobody meant. */
export function beforeOthers(document: Document): string {
  const at = document.by === "contact" ? document.text.search(OTHER_POSTINGS) : -1;
  return at > 0 ? document.text.slice(0, at) : document.text;
}
const OTHER_POSTINGS =
  /\b(?:similar (?:jobs|roles|positions)|(?:other|more|further) (?:roles|jobs|vacancies|positions|openings|opportunities)\b.{0,30}\b(?:like|interest\w*|match|for you|consider|view)|you (?:may|might) also (?:like|be interested)|recommended (?:jobs|for you)|people also viewed|(?:look at|browse|explore|check out|discover) (?:some of )?(?:our |the )?(?:other|more|all|current|open) (?:open |current )?(?:roles|jobs|vacancies|positions|openings)|weitere (?:stellen|jobs)|ähnliche (?:stellen|jobs)|autres offres|offres similaires|otras ofertas|ofertas similares|outras vagas|vagas semelhantes|andere vacatures|vergelijkbare vacatures)\b/i;

function withoutSignOff(document: { readonly text: string }): string {
  const lines = document.text.split("\n");
  const closing = lines.findLastIndex((line) => CLOSING.test(line.trim()));
  if (closing < 0 || closing < lines.length - 9) return document.text;
  return lines.slice(0, closing + 1).join("\n");
}
const CLOSING =
  /^(?:(?:kind|best|warm|many|with|yours|sincerely|regards|respectfully|thanks|thank you|many thanks|cheers|all the best|cordially|faithfully|gratefully|warmly|best wishes|talk soon|mit (?:freundlichen|besten|herzlichen)|viele|freundliche|beste|liebe|herzliche|gruß|grüße|mfg|vg|lg|bien|cordialement|sincères|salutations|respectueusement|bien à vous|un (?:saludo|cordial|abrazo)|saludos|atentamente|reciba|cordialmente|abraço|atenciosamente|com os melhores|cumprimentos|obrigad[oa]|met (?:vriendelijke|hartelijke)|vriendelijke|hartelijke|groet(?:en|jes)?|mvg|im auftrag|i\.\s?a\.)(?:[\s,.!]|$)[^.?]{0,60}|[-–—]{2,3})$/i;

/** A subject is a headline: its title counts even without a cue around it. */
function subjectTitles(subject: string, language: Language): readonly PlacedTitle[] {
  const plain = withoutReferences(subject);
  // "For the attention of the Head of Wardrobe" names the reader, not the job.
  if (FOR_SOMEBODY.test(plain)) return [];
  const parts = subjectParts(plain);
  const clues = parts.flatMap((part, i) =>
    titleClues([{ text: part, at: 0, line: -10 - i, alone: true, heading: true }], language),
  );
  const whole = titleClues([{ text: plain, at: 0, line: -1, alone: true, heading: true }], language);
  return [...clues, ...whole].map((clue) => {
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
function unlistedTitles(subject: string, documents: readonly Document[]): readonly PlacedTitle[] {
  const text = documents.map((document) => document.text).join("\n");
  const gap = gapNamed(text);
  const title = besideSearchWord(subjectParts(subject)) ?? wantedBySubject(subject, text, gap) ?? gap;
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

function placedPostings(body: Body, documents: readonly Document[]): readonly PlacedPosting[] {
  const found: PlacedPosting[] = [];
  const add = (posting: Posting, document: number): void => {
    if (!found.some((one) => one.url === posting.url)) found.push({ ...posting, document });
  };
  documents.forEach((document, number) => {
    for (const posting of findPostings(findLinks(beforeOthers(document).slice(0, MAX_LINK_CHARS))))
      add(posting, number);
  });
  for (const posting of findPostings(labelledLinks(body.links))) {
    const number = documents.findIndex((document) => posting.label !== "" && document.text.includes(posting.label));
    const meant = documents[number];
    if (meant && !beforeOthers(meant).includes(posting.label)) continue;
    add(
      { ...posting, at: number < 0 ? -1 : (documents[number]?.text.indexOf(posting.label) ?? -1) },
      Math.max(0, number),
    );
  }
  return found;
}

/** A slug's words, as the mail writes them where it does. */
function postingTitles(
  posting: PlacedPosting,
  documents: readonly Document[],
  language: Language,
): readonly PlacedTitle[] {
  const titles: PlacedTitle[] = [];
  const make = (title: string, score: number, place: PlacedTitle["place"]): PlacedTitle => ({
    title,
    score,
    role: "target",
    line: -2,
    at: posting.at,
    evidence: posting.url.slice(0, 160),
    unknownHead: !hasHead(title, language),
    headline: true,
    weak: false,
    gone: false,
    document: posting.document,
    place,
  });
  if (
    posting.label !== "" &&
    posting.label.length <= 90 &&
    !/^https?:/i.test(posting.label) &&
    hasHead(posting.label, language)
  )
    titles.push(make(withoutPlace(posting.label), 5, "label"));
  if (posting.title) titles.push(make(asTitle(posting.title), posting.title.split(" ").length > 8 ? 1 : 6, "slug"));
  void documents;
  return titles;
}

/** "Sous Chef at The Whimbrel": where it is is no part of what it is. */
function withoutPlace(title: string): string {
  return title.replace(/\s+(?:at|bei|chez|@|bij)\s+\S.*$/i, "").trim() || title;
}

export function hasHead(title: string, language: Language): boolean {
  return title.split(/[\s,()/]+/).some((word) => headOf(word, language) !== null);
}

/** "senior data engineer ii" → "Senior Data Engineer II". */
export function asTitle(slug: string): string {
  return slug
    .replace(
      /\b(jefe|técnico|tecnico|encargado|administrativo|camarero|operario|enfermero|ingeniero|abogado|cocinero|ayudante|coordinador|director|diseñador|desarrollador|gestor|consultor|asesor|conductor|dependiente|monitor|profesor|vendedor|auxiliar|analista|enfermeiro|engenheiro|gerente|vendedor|operador) a\b/g,
      "$1/a",
    )
    .replace(/\b(\p{L}{5,}(?:er|or|ist|ent|ant|ur|eur)) in\b(?! \p{L})/gu, "$1/in")
    .replace(/\b(\p{L}{3,}[cs])ion\b/gu, (word, stem: string) =>
      /\b(?:de|obra|jefe|técnico|del|para|y|en la)\b/.test(slug) ? `${stem}ión` : word,
    )
    .replace(/\b(?:m w d|w m d|m f d|m f x|h f|f h|m v|m v x|gn|all genders)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .split(" ")
    .map((word, i) =>
      /^(?:i{1,3}|iv|vi{0,3}|hr|it|qa|ux|ui|ai|ml|rn|hgv|crm|erp|seo|pr|vp|us|uk|eu|emea|apac|sap|ios|sre|ict)$/.test(
        word,
      )
        ? word.toUpperCase()
        : i > 0 && /^(?:of|and|the|for|in|de|des|du|der|für|und|et|en|la|el|y|do|da|van|voor|to|with)$/.test(word)
          ? word
          : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(" ");
}

export type JobsRead = Read<readonly Job[]>;
