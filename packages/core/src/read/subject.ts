/** What a subject says when its ornaments are off. */

/** Reply and forward prefixes of mail clients in 25 languages, with counters, full-width colons and `[Fwd: …]`. */
const PREFIX =
  /^\s*(?:\[?(?:re|aw|sv|antw|antwort|vs|odp|r|rif|res|resp|ref|ynt|vá|atb|bls|απ|σχετ|הת|השב|回复|回覆|答复|返信|fw|fwd|wg|tr|rv|i|enc|pd|vb|vl|videresend|redir|i̇lt|ilt|doorst|továbbítás|转发|轉寄|転送|הועבר|automatic reply|automatische antwort|réponse automatique|respuesta automática|resposta automática|automatisch antwoord|autoreply|auto-reply|auto reply|out of office|out of the office|abwesenheitsnotiz|abwesend|absence|undeliverable|unzustellbar|non remis|no se puede entregar|onbestelbaar|undelivered mail returned to sender|delivery status notification \(failure\)|mail delivery failed)(?:\s?[[(]\d{1,3}[\])])?\s?[:：]\s*)/i;
const MAX_PREFIXES = 12;

export function bareSubject(subject: string): string {
  let bare = subject.replace(/\s+/g, " ").trim();
  for (let turn = 0; turn < MAX_PREFIXES; turn++) {
    const wrapped = /^\[\s?(?:fwd?|wg|tr|rv)\s?:\s*(.*)\]$/i.exec(bare)?.[1];
    const next = (wrapped ?? bare).replace(PREFIX, "").trim();
    if (next === bare) break;
    bare = next;
  }
  return bare;
}

export function hasReplyPrefix(subject: string): boolean {
  return /^\s*(?:\[?(?:fwd?|wg|tr|rv|fw)\s?:\s*)*(?:re|aw|sv|antw|antwort|odp|rif|res|ref)(?:\s?[[(]\d{1,3}[\])])?\s?[:：]/i.test(subject);
}

/** "[objcons-l] Vacancy": the mark that a mailing list puts in front. */
export function listTag(subject: string): string | null {
  return /\[([\w.& -]{2,30})\]/.exec(subject)?.[1] ?? null;
}

/** The pieces of a subject that people part with dashes, bars, slashes and colons. */
export function subjectParts(subject: string): readonly string[] {
  const bare = bareSubject(subject).replace(/^\[[^\]]{1,40}\]\s*/, "");
  return bare.split(/\s+[-–—|/·•]+\s+|\s*[|–—]\s*|:\s+|\s+[-–—]|[?!]+\s*|\s\/|;\s/).map((part) => part.trim()).filter((part) => part !== "");
}
