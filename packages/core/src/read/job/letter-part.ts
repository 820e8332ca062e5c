import { nameKey, personName } from "../name.ts";
import type { Document } from "../scene.ts";

/** Which part of a message may name the job: not the writer's own closing block, nor a list of other postings below. */

/** A letter's closing block repeats the writer's own title: it is no job. */
export function withoutClosing(document: Document): string {
  return withoutNameBlock(withoutSignOff({ text: beforeOthers(document) }), document.fromName);
}

/** A line that is the writer's name and no more ends a letter, whether a closing stands above or not: below it is their own post. */
function withoutNameBlock(text: string, name: string): string {
  const key = nameKey(personName(name));
  if (!key.includes(" ")) return text;
  const lines = text.split("\n");
  const at = lines.findLastIndex((line) => line.length < 60 && nameKey(personName(line)) === key);
  return at > 0 && at >= lines.length - 12 ? lines.slice(0, at).join("\n") : text;
}

/** Below "similar jobs" or "other roles you may like" stand postings that nobody meant. */
export function beforeOthers(document: Document): string {
  const at = document.by === "contact" ? document.text.search(OTHER_POSTINGS) : -1;
  return at > 0 ? document.text.slice(0, at) : document.text;
}
const OTHER_POSTINGS =
  /\b(?:similar (?:jobs|roles|positions)|(?:other|more|further) (?:roles|jobs|vacancies|positions|openings|opportunities)\b.{0,30}\b(?:like|interest\w*|match|for you|consider|view)|you (?:may|might) also (?:like|be interested)|recommended (?:jobs|for you)|people also viewed|(?:look at|browse|explore|check out|discover) (?:some of )?(?:our |the )?(?:other|more|all|current|open) (?:open |current )?(?:roles|jobs|vacancies|positions|openings)|weitere (?:stellen|jobs)|ähnliche (?:stellen|jobs)|autres offres|offres similaires|otras ofertas|ofertas similares|outras vagas|vagas semelhantes|andere vacatures|vergelijkbare vacatures)\b/i;

function withoutSignOff(document: { readonly text: string }): string {
  const lines = document.text.split("\n");
  const closing = lines.findLastIndex((line) => CLOSING.test(line.trim()));
  if (closing < 0 || closing < lines.length - 9) return document.text;
  return lines.slice(0, closing + 1).join("\n");
}
const CLOSING =
  /^(?:(?:kind|best|warm|many|with|yours|sincerely|regards|respectfully|thanks|thank you|many thanks|cheers|all the best|cordially|faithfully|gratefully|warmly|best wishes|talk soon|mit (?:freundlichen|besten|herzlichen)|viele|freundliche|beste|liebe|herzliche|gruß|grüße|mfg|vg|lg|bien|cordialement|sincères|salutations|respectueusement|bien à vous|un (?:saludo|cordial|abrazo)|saludos|atentamente|reciba|cordialmente|abraço|atenciosamente|com os melhores|cumprimentos|obrigad[oa]|met (?:vriendelijke|hartelijke)|vriendelijke|hartelijke|groet(?:en|jes)?|mvg|im auftrag|i\.\s?a\.)(?:[\s,.!]|$)[^.?]{0,60}|[-–—]{2,3})$/i;
