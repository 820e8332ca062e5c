import { companyDocumentsMost, cardLinesMost } from "../../bounds/read.ts";
import { hostOf, isTrackingHost, organisationLabel } from "../domain.ts";
import type { Language } from "../reading.ts";
import type { Document, Scene } from "../scene.ts";
import { hasHead } from "../title/head.ts";
import { LEGAL_FORM } from "../words/company-words.ts";
import { JOB_BOARD } from "../words/hosts.ts";
import type { Candidate } from "./candidate.ts";

/** A receipt or an alert of a board prints the opening as a card: what it is, and on the line below who hires and where. */

export function fromCards(scene: Scene, titles: readonly string[], language: Language): readonly Candidate[] {
  return scene.documents.slice(0, companyDocumentsMost).flatMap((document) => {
    if (document.by === "seeker" || !isSentByBoard(document)) return [];
    const lines = document.text
      .split("\n")
      .slice(0, cardLinesMost)
      .map((line) => line.trim());
    return lines.flatMap((line, i) => {
      const below = lines[i + 1] ?? "";
      if (!isTitleLine(line, titles, language)) return [];
      const name = houseOf(below, language);
      return name === null ? [] : [{ name, points: 7, source: "text" as const, evidence: below }];
    });
  });
}

function isSentByBoard(document: Document): boolean {
  const host = hostOf(document.from?.email ?? "");
  return isTrackingHost(host) || JOB_BOARD.test(organisationLabel(host) ?? "");
}

/** The title and little else; a sentence that names it is none. */
function isTitleLine(line: string, titles: readonly string[], language: Language): boolean {
  if (line === "" || line.length > MAX_TITLE_CHARS || /[.!?:]$/.test(line)) return false;
  const low = line.toLowerCase();
  return (
    titles.some((title) => low.startsWith(title.toLowerCase())) ||
    (hasHead(line, language) && !/\p{Ll}{3} \p{Ll}{3,} \p{Ll}{3}/u.test(line))
  );
}
const MAX_TITLE_CHARS = 80;

/** "Copper Ladle - Tulsa, OK", "Lumley & Frith": the name is what stands before the place. */
function houseOf(line: string, language: Language): string | null {
  const name = (line.split(/\s+[-–—|·•]\s+|\s*[|·•]\s*/)[0] ?? "").trim();
  const words = name.split(/\s+/);
  if (!/^[\p{Lu}\p{N}]/u.test(name) || words.length > 7 || name.length > 60) return null;
  if (/[:@/]|[£€$]|\d{3}/.test(name) || (/[.!?]$/.test(name) && !LEGAL_FORM.test(name))) return null;
  // "Remote, full-time", "Permanent": what it is like; "Team Leader": another title.
  if (CONDITION.test(name) || (hasHead(words.at(-1) ?? "", language) && !LEGAL_FORM.test(name))) return null;
  return words.filter((word) => /^\p{Ll}{4,}/u.test(word)).length > 1 ? null : name;
}
const CONDITION =
  /^(?:remote|hybrid|on-?site|permanent|temporary|contract|full|part|home|applied|posted|salary|location|vollzeit|teilzeit|homeoffice|unbefristet|befristet|télétravail|cdi|cdd|temps|remoto|presencial|jornada|híbrido|tempo|meio|integral|voltijd|deeltijd|thuiswerk|vast|deine|ihre|your|votre|tu|sua|je)(?![\p{L}])/iu;
