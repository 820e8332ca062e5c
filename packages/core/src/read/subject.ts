import { subjectTurnsMost } from "../bounds/read.ts";
import { readSubject } from "../mail/subject.ts";

/** What a subject says when its ornaments are off. */

/** What vacation programs and mail servers put in front of the subject they answer. */
const MACHINE_PREFIX =
  /^\s*(?:automatic reply|automatische antwort|réponse automatique|respuesta automática|resposta automática|automatisch antwoord|auto-?reply|auto reply|autoresponder|out of (?:the )?office(?: reply)?|abwesenheitsnotiz|abwesend|abwesenheit|absence(?: du bureau)?|fuera de la oficina|fora do escritório|afwezig|undeliverable|undelivered|unzustellbar|non remis|no se puede entregar|onbestelbaar|delivery (?:failed|failure)|failure notice|accepted|declined)\s?[:：]\s*/i;

export function bareSubject(subject: string): string {
  let bare = readSubject(subject, true).bare;
  for (let turn = 0; turn < subjectTurnsMost; turn++) {
    const next = readSubject(bare.replace(MACHINE_PREFIX, ""), true).bare;
    if (next === bare) break;
    bare = next;
  }
  return bare;
}

export function hasReplyPrefix(subject: string): boolean {
  return /^\s*(?:\[?(?:fwd?|wg|tr|rv|fw)\s?:\s*)*(?:re|aw|sv|antw|antwort|odp|rif|res|ref)(?:\s?[[(]\d{1,3}[\])])?\s?[:：]/i.test(
    subject,
  );
}

/** "[objcons-l] Vacancy": the mark that a mailing list puts in front. */
export function listTag(subject: string): string | null {
  return /\[([\w.& -]{2,30})\]/.exec(subject)?.[1] ?? null;
}

/** The pieces of a subject that people part with dashes, bars, slashes and colons. */
export function subjectParts(subject: string): readonly string[] {
  const bare = bareSubject(subject).replace(/^\[[^\]]{1,40}\]\s*/, "");
  return bare
    .split(/\s+[-–—|/·•]+\s+|\s*[|–—]\s*|:\s+|\s+[-–—]|[?!]+\s*|\s\/|;\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
