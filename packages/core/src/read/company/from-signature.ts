import { companyDocumentsMost as MAX_DOCUMENTS } from "../../bounds/read.ts";
import { hostOf, isMailProvider, isTrackingHost, organisationLabel } from "../domain.ts";
import type { Language } from "../reading.ts";
import type { Scene } from "../scene.ts";
import type { Candidate } from "./candidate.ts";
import { withoutLegalForm } from "./phrase.ts";
import { signatureCompanies } from "./signature.ts";

export function fromSignatures(scene: Scene, language: Language): readonly Candidate[] {
  return scene.documents.slice(0, MAX_DOCUMENTS).flatMap((document, number) => {
    if (document.by === "seeker" || document.by === "other") return [];
    if (document.from && /^(?:mailer-daemon|postmaster|microsoftexchange)/i.test(document.from.email)) return [];
    const label =
      document.from && !isMailProvider(hostOf(document.from.email))
        ? organisationLabel(hostOf(document.from.email))
        : null;
    const ats = document.from !== null && isTrackingHost(hostOf(document.from.email));
    const tail = document.text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .slice(-3)
      .filter((line) => line.length < 90)
      .join("\n");
    const lines = [
      ...signatureCompanies(document.signature, document.fromName, label, language),
      ...signatureCompanies(tail, document.fromName, label, language).filter((one) => one.points >= 6),
    ];
    return lines.slice(0, 2).map(({ name, points }) => ({
      name: withoutLegalForm(
        name
          .replace(
            /^(?:Leitung|Leiterin|Leiter|Inhaber|Inhaberin|Büro|Team|Direction|Dirección|Direção|Directie|Equipo|Équipe)\s+(?=\p{Lu})/u,
            "",
          )
          .replace(/\s*\(.*$/, "")
          // What an applicant-tracking system signs is the firm's own desk; an agency writes from its own host.
          .replace(ats ? /\s(?:Recruiting|Recruitment)$/ : /$^/, ""),
      ),
      points: points >= 9 ? 7 : points >= 4 ? 5 - number * 0.1 : 2.5,
      source: "signature" as const,
      evidence: name,
    }));
  });
}
