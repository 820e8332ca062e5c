import { companyDocumentsMost } from "../../bounds/read.ts";
import { isAgencyName } from "../domain.ts";
import { nameKey, personName } from "../name.ts";
import type { Contact, Language } from "../reading.ts";
import type { Document, Scene } from "../scene.ts";
import { sentencesOf } from "../sentence.ts";
import { bareSubject } from "../subject.ts";
import { BUSINESS, DEPARTMENT } from "../words/company-words.ts";
import type { Candidate, Placed } from "./candidate.ts";
import { companyClues } from "./clue.ts";
import type { CompanyClue } from "./clue.ts";
import { isFirmLike } from "./house.ts";
import { sameName, withoutLegalForm } from "./same-name.ts";
import { smallNames } from "./small-name.ts";
import { signatureCompanies } from "./signature.ts";

/** What the letter says of firms: who hires, and which are the writer's own. */

export function textClues(
  scene: Scene,
  contacts: readonly Contact[],
  titles: readonly string[],
): readonly (CompanyClue & { readonly document: number; readonly by: Document["by"] })[] {
  const people = [
    scene.context.seeker.name,
    scene.fromName,
    ...contacts.map((contact) => contact.name),
    ...scene.documents.map((document) => document.fromName),
  ]
    .map((name) => nameKey(personName(name)))
    .filter((key) => key !== "");
  const words = new Set(people.flatMap((key) => key.split(" ")).filter((word) => word.length > 2));
  const isPerson = (name: string): boolean =>
    nameKey(name)
      .split(" ")
      .every((word) => words.has(word));
  const cluesOf = (document: Document): readonly CompanyClue[] => {
    const sentences = sentencesOf(document.text);
    const large = companyClues(sentences, isPerson, titles, document.by);
    return document.by === "seeker" ? [...large, ...smallNames(sentences, isPerson)] : large;
  };
  const heading = bareSubject(scene.subject);
  const subject = companyClues(sentencesOf(heading), isPerson, titles, scene.by)
    .filter(
      (clue) =>
        (clue.at === 0 && SEEKS.test(heading.slice(clue.name.length))) ||
        /\b(?:at|by|from|with|to|about|bei|zu|zur|chez|bij|à|sur|sobre|over)\s(?:the\s)?$/i.test(
          heading.slice(0, clue.at),
        ),
    )
    .map((clue) => ({ ...clue, document: 0, by: scene.by }));
  const texts = scene.documents
    .slice(0, companyDocumentsMost)
    .flatMap((document, number) => cluesOf(document).map((clue) => ({ ...clue, document: number, by: document.by })));
  return [...subject, ...texts];
}

/** What the text says of itself. Where no firm's own address speaks, one that is only named may be meant, if it isn't the writer's. */
export function fromText(named: readonly Placed[], between: "agency" | "private" | "firm"): readonly Candidate[] {
  return named.flatMap((clue) => {
    const name = inFull(clue.name, named);
    const points = pointsOf({ ...clue, name }, between, named);
    if (points === null || (isAgencyName(clue.name) && between === "agency")) return [];
    return [
      {
        name,
        points: points - Math.min(2, clue.document) * 0.5,
        source: "text" as const,
        evidence: clue.evidence,
      },
    ];
  });
}

function pointsOf(clue: Placed, between: "agency" | "private" | "firm", named: readonly Placed[]): number | null {
  if (clue.role === "own") return null;
  if (clue.role === "hires") {
    if (between === "agency") return clue.strength + (clue.strength === 5 ? 1.5 : 0);
    return (
      clue.strength -
      (clue.by === "seeker" ? 0 : 1.5) -
      (between === "firm" && clue.strength < 7.5 ? besideAddress(clue.name) : 0)
    );
  }
  if (between === "agency") {
    const again = named.filter((other) => sameName(other.name, clue.name)).length > 1 ? 0.8 : 0;
    const points = looksLikeFirm(clue.name) ? 3.2 : clue.name.includes(" ") ? 1 + clue.strength : 0;
    return points > 0 && points + again >= LEAST_CLIENT ? points + again : null;
  }
  return between === "private" && clue.strength >= LEAST_MENTION ? clue.strength : null;
}

/** Beside a firm's own address another name must look like a firm: else it is mostly a town, a site, a department or a person. */
function besideAddress(name: string): number {
  if (DEPARTMENT.test(name)) return 4;
  if (isFirmLike(name)) return 0;
  return name.includes(" ") ? 1 : 3;
}

/** A firm's word in its name, or a plain "at". */
const LEAST_MENTION = 1.4;
const LEAST_CLIENT = 1.8;

/** "The Brass has an opening" after "Brass Lantern" was named: the name as it stood in full, where only one begins so. */
function inFull(name: string, named: readonly Placed[]): string {
  if (name.includes(" ")) return name;
  const longer = new Set(named.map((clue) => clue.name).filter((other) => other.startsWith(`${name} `)));
  return longer.size === 1 ? ([...longer][0] ?? name) : name;
}

function looksLikeFirm(name: string): boolean {
  const words = name.toLowerCase().split(" ");
  // "Group FC", "Health VP": a post.
  if (/\s\p{Lu}{2,4}$/u.test(name) && !BUSINESS.has(words.at(-1) ?? "")) return false;
  return words.length >= 2 && (BUSINESS.has(words.at(-1) ?? "") || BUSINESS.has(words[0] ?? "") || /&/.test(name));
}

/** The seeker's own firms: their signature, their domain, and what the letter says of itself. */
export function ownNames(scene: Scene, named: readonly Placed[], language: Language): readonly string[] {
  const signatures = scene.documents
    .filter((document) => document.by === "seeker")
    .flatMap((document) =>
      signatureCompanies(document.signature, scene.context.seeker.name, null, language)
        .filter((one) => one.points >= 2)
        .map((one) => withoutLegalForm(one.name)),
    );
  const said = named.filter((clue) => clue.role === "own" && clue.by === "seeker").map((clue) => clue.name);
  const hired = named.filter((clue) => clue.role === "hires" && clue.strength >= 5).map((clue) => clue.name);
  return [...signatures, ...said.filter((name) => !hired.some((other) => sameName(other, name)))];
}

/** "Atelier du Quai cherche quelqu'un ?" */
const SEEKS =
  /^\s(?:cherche|recherche|recrute|embauche|sucht|suchen|stellt ein|busca|buscan|contrata|procura|zoekt|zoeken|(?:is|are) (?:hiring|looking for|recruiting|taking on)|hiring|needs?)\b/i;
