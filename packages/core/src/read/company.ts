import { companyDocumentsMost } from "../bounds/read.ts";
import { isAgency } from "./company/agency.ts";
import type { Group, Placed } from "./company/candidate.ts";
import { fromDomains, fromMailbox, fromPostings } from "./company/from-address.ts";
import { fromAgreement } from "./company/from-agreement.ts";
import { fromCards } from "./company/from-card.ts";
import { fromPassedOn } from "./company/from-passed-on.ts";
import { fromSenders } from "./company/from-sender.ts";
import { fromSignatures } from "./company/from-signature.ts";
import { fromSubject } from "./company/from-subject.ts";
import { fromText, ownNames, textClues } from "./company/from-text.ts";
import { merged } from "./company/merge.ts";
import { poweredBy } from "./company/powered-by.ts";
import { compact } from "./company/compact.ts";
import { sameName } from "./company/same-name.ts";
import { settle } from "./company/settle.ts";
import { hostOf, isMailProvider, isTrackingHost } from "./domain.ts";
import { withoutAddresses } from "./job.ts";
import type { JobClues } from "./job/clues.ts";
import type { Contact, Language, Read } from "./reading.ts";
import type { Scene } from "./scene.ts";
import { unwrapLines } from "./sentence.ts";
import { hasHead } from "./title/head.ts";

export function readCompany(
  scene: Scene,
  contacts: readonly Contact[],
  clues: JobClues,
  titles: readonly string[],
  language: Language,
): Read<string | null> {
  const { groups } = companyGroups(scene, contacts, clues, titles, language);
  return settle(groups, scene, contacts);
}

function companyGroups(
  scene: Scene,
  contacts: readonly Contact[],
  clues: JobClues,
  titles: readonly string[],
  language: Language,
): { groups: readonly Group[]; named: readonly Placed[] } {
  const texts = textsOf(scene);
  const named = textClues(scene, contacts, titles);
  const own = ownNames(scene, named, language);
  const systems = poweredBy(texts);
  const works = titles.filter((title) => hasHead(title, language));
  const groups = merged([
    ...fromText(named, standing(scene, contacts)),
    ...fromCards(scene, titles, language),
    ...fromPostings(clues, texts),
    ...fromAgreement(scene, contacts, named),
    ...fromDomains(scene, contacts, texts),
    ...fromPassedOn(scene, contacts, texts),
    ...fromSignatures(scene, language),
    ...fromSenders(scene, texts),
    ...fromSubject(scene, titles, language, contacts),
    ...fromMailbox(contacts, texts),
  ]).filter(
    (candidate) =>
      (candidate.source === "posting" ||
        candidate.source === "domain" ||
        candidate.source === "signature" ||
        candidate.agrees ||
        !own.some((name) => sameName(name, candidate.name))) &&
      (candidate.agrees === true || !isOneOf(works, candidate.name)) &&
      !isOneOf(systems, candidate.name),
  );
  return { groups, named };
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.some((other) => compact(other) === compact(name));
}

/** Whose address the seeker writes to or hears from. */
function standing(scene: Scene, contacts: readonly Contact[]): "agency" | "private" | "firm" {
  if (isAgency(scene, contacts)) return "agency";
  return contacts.every(({ email }) => isMailProvider(hostOf(email)) || isTrackingHost(hostOf(email)))
    ? "private"
    : "firm";
}

function textsOf(scene: Scene): readonly string[] {
  const documents = scene.documents.slice(0, companyDocumentsMost);
  const subjects = [scene.subject, ...documents.map((document) => document.subject)];
  return [
    ...documents.flatMap((document) => [document.signature, withoutAddresses(unwrapLines(document.text).join("\n"))]),
    ...subjects,
    ...documents.map((document) => document.fromName),
  ].filter((text) => text !== "");
}
