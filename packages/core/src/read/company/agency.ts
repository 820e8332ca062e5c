import { hostOf, isAgencyName, organisationLabel } from "../domain.ts";
import { isRobot } from "../party.ts";
import type { Contact } from "../reading.ts";
import type { Document, Scene } from "../scene.ts";
import { AGENCY_LINE, CLIENT_WORDS } from "../words/hosts.ts";
import { cutApart } from "./cut-apart.ts";

/** Whether somebody stands between the seeker and the firm. */

export function isAgencyHost(label: string): boolean {
  return isAgencyName(label) || isAgencyName(cutApart(label));
}

export function isAgency(scene: Scene, contacts: readonly Contact[]): boolean {
  const byHost = contacts.some((contact) => isAgencyHost(organisationLabel(hostOf(contact.email)) ?? ""));
  const bySignature = scene.documents.some(
    (document) =>
      document.by === "contact" &&
      !isRobot(document.from?.email ?? "") &&
      linesOfSender(document).some(
        (line) => RECRUITER.test(line) || line.split(/[,|–-]/).some((piece) => AGENCY_LINE.test(piece.trim())),
      ),
  );
  return byHost || bySignature || scene.documents.some((document) => CLIENT_WORDS.test(document.text));
}

/** Signature, or the last lines where none was cut. */
function linesOfSender(document: Document): readonly string[] {
  const tail = document.text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(-3)
    .filter((line) => line.length < 90);
  return [...document.signature.split("\n"), ...tail];
}

/** What somebody of an agency writes under their name: "Crewing Consultant", "Senior Personalberaterin", "Consultora de R&S". */
const RECRUITER =
  /\b(?:(?:recruit\p{L}+|crewing|placement|search|staffing|resourcing) consultant|personalberater(?:in)?|personalvermittler(?:in)?|consult(?:or|ora|ant|ante) (?:de|en) (?:r&s|selección|recrutement|recrutamento)|headhunter)\b/iu;
