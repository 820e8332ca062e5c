import { domainLabels, hostOf, isMailProvider, isSharedLabel, isTrackingHost } from "../domain.ts";
import type { Contact } from "../reading.ts";
import type { Scene } from "../scene.ts";
import { agreedPart, agreement } from "./agree.ts";
import type { Candidate, Placed } from "./candidate.ts";
import { isAgencyHost } from "./agency.ts";

/** A name in the text that the contact's own address stands for: two independent clues, whatever the sentence says of it. */
export function fromAgreement(
  scene: Scene,
  contacts: readonly Contact[],
  named: readonly Placed[],
): readonly Candidate[] {
  const own = new Set(scene.context.seeker.addresses.flatMap(labelsOf));
  return contacts.flatMap((contact) =>
    labelsOf(contact.email)
      .filter((label) => !own.has(label) && !isAgencyHost(label))
      .flatMap((label) => named.flatMap((clue) => agreeing(label, clue, isMailProvider(hostOf(contact.email))))),
  );
}

function agreeing(label: string, clue: Placed, privateMailbox: boolean): readonly Candidate[] {
  const found = agreement(label, clue.name);
  // A lone word that begins a person's own mailbox is mostly a name.
  if (found === null || (privateMailbox && (found === "part" || !clue.name.includes(" ")))) return [];
  return [
    {
      name: agreedPart(label, clue.name),
      points: found === "whole" ? 6 : 5,
      source: privateMailbox ? "mailbox" : "domain",
      written: true,
      agrees: true,
      evidence: clue.evidence,
    },
  ];
}

/** What an address may stand for: its domain's labels, or the local part of a mailbox that anybody can have. */
function labelsOf(email: string): readonly string[] {
  const host = hostOf(email);
  if (isTrackingHost(host)) return [];
  if (isMailProvider(host))
    return [(email.split("@")[0] ?? "").split("+")[0] ?? ""].filter((local) => local.length > 5);
  return domainLabels(host).filter((label) => label.length > 1 && !isSharedLabel(label));
}
