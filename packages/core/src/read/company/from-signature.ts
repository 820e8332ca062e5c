import { companyDocumentsMost } from "../../bounds/read.ts";
import { hostOf, isMailProvider, isTrackingHost, organisationLabel } from "../domain.ts";
import type { Language } from "../reading.ts";
import type { Document, Scene } from "../scene.ts";
import { nameKey, personName } from "../name.ts";
import { headOf } from "../title/head.ts";
import type { Candidate } from "./candidate.ts";
import { withoutLegalForm } from "./same-name.ts";
import { signatureCompanies } from "./signature.ts";
import type { SignatureCompany } from "./signature.ts";

export function fromSignatures(scene: Scene, language: Language): readonly Candidate[] {
  return scene.documents.slice(0, companyDocumentsMost).flatMap((document, number) => {
    if (document.by === "seeker" || document.by === "other") return [];
    if (document.from && /^(?:mailer-daemon|postmaster|microsoftexchange)/i.test(document.from.email)) return [];
    const label =
      document.from && !isMailProvider(hostOf(document.from.email))
        ? organisationLabel(hostOf(document.from.email))
        : null;
    const ats = document.from !== null && isTrackingHost(hostOf(document.from.email));
    const tail = lastLines(document, 3).join("\n");
    const lines = [
      ...signatureCompanies(document.signature, document.fromName, label, language),
      ...signatureCompanies(tail, document.fromName, label, language).filter((one) => one.points >= 6),
      ...belowName(document, label, language),
    ].toSorted((a, b) => b.points - a.points);
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
      points: points >= 9 ? 7 : points >= 4 ? 5 - number * 0.1 : points >= 3 && label === null ? 3.5 : 2.5,
      source: "signature" as const,
      evidence: name,
    }));
  });
}

function lastLines(document: Document, count: number): readonly string[] {
  return document.text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(-count)
    .filter((line) => line.length < 90);
}

/** What stands under the writer's own name, with or without a line of dashes above. */
function belowName(document: Document, label: string | null, language: Language): readonly SignatureCompany[] {
  const lines = [...lastLines(document, 8), ...document.signature.split("\n").filter((line) => line.trim() !== "")];
  const at = lines.findLastIndex((line) => isNameLine(line, document.fromName));
  if (at < 0) return [];
  const below = lines.slice(at + 1, at + 5);
  return signatureCompanies(below.join("\n"), document.fromName, label, language).concat(
    below
      .map((line) => line.replace(/,.*$/, ""))
      .filter(isHouseLine)
      .map((line) => ({ name: line.trim(), points: 3 })),
  );
}

function isNameLine(line: string, name: string): boolean {
  const [key, written] = [nameKey(personName(name)), nameKey(personName(line.replace(/[,|(–].*$/, "")))];
  return (
    written !== "" && key !== "" && (written === key || key.split(" ")[0] === written || written.startsWith(`${key} `))
  );
}

/** Two to six words, most of them large, none a number, a street or what one does. */
function isHouseLine(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    /^\p{Lu}/u.test(words[0] ?? "") &&
    words.filter((word) => /^[\p{Lu}&]/u.test(word)).length * 2 > words.length &&
    !/\d|[@:/!?]|\.$/.test(line) &&
    !words.some((word) => headOf(word, "en") !== null)
  );
}
