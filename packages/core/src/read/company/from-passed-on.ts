import { passedOnPeopleMost } from "../../bounds/read.ts";
import type { Address } from "../../mail/message.ts";
import { hostOf, isMailProvider, isTrackingHost, organisationLabel } from "../domain.ts";
import type { Contact } from "../reading.ts";
import type { Document, Scene } from "../scene.ts";
import { isAgencyHost } from "./agency.ts";
import type { Candidate } from "./candidate.ts";
import { spell } from "./spell.ts";

/**
 * What a friend wrote to somebody of a firm, or had from them, and now shows the seeker: the firm is that somebody's and
 * not the one whose address the friend writes from.
 */
export function fromPassedOn(
  scene: Scene,
  contacts: readonly Contact[],
  texts: readonly string[],
): readonly Candidate[] {
  const seeker = new Set(scene.context.seeker.addresses.map((email) => email.toLowerCase()));
  const friends = new Set(contacts.map(({ email }) => email.toLowerCase()));
  // Where the reading goes by what the third wrote, they are the contact already.
  if (!scene.documents[0].to.some(({ email }) => seeker.has(email.toLowerCase()))) return [];
  const labels = new Set(contacts.map(({ email }) => organisationLabel(hostOf(email))));
  return scene.documents.slice(1, MAX_SHOWN).flatMap((document) => {
    const people = peopleOf(document);
    if (people.some(({ email }) => seeker.has(email.toLowerCase()))) return [];
    if (!people.some(({ email }) => friends.has(email.toLowerCase()))) return [];
    return people
      .filter(({ email }) => isHouseHost(hostOf(email)))
      .flatMap(({ email }) => {
        const label = organisationLabel(hostOf(email));
        if (label === null || labels.has(label) || isAgencyHost(label)) return [];
        const { name, written } = spell(label, texts);
        return [{ name, points: POINTS, source: "domain" as const, written, evidence: email }];
      });
  });
}

/** More than any friend's own address and signature give together. */
const POINTS = 9;
const MAX_SHOWN = 6;

function peopleOf(document: Document): readonly Address[] {
  return [...(document.from === null ? [] : [document.from]), ...document.to].slice(0, passedOnPeopleMost);
}

function isHouseHost(host: string): boolean {
  return host !== "" && !isMailProvider(host) && !isTrackingHost(host);
}
