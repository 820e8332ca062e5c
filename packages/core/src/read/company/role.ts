import type { Document } from "../scene.ts";
import { headOf } from "../title/head.ts";
import { BUSINESS } from "../words/company-words.ts";
import { TARGET_LEFT } from "../words/title-cues.ts";
import {
  BEFORE_OPENING,
  CLIENT_LEFT,
  HIRES_LEFT,
  HIRES_LEFT_LOOSE,
  HIRES_RIGHT,
  LABEL_LEFT,
  OPENING_RIGHT,
  OWN_LEFT,
  OWN_RIGHT,
  SEEKS_LATER,
  YOURS_LEFT,
  CHOSEN_AFTER,
  REFUSED_AFTER,
  REFUSED_BEFORE,
} from "../words/company-cues.ts";
import { isFirmLike } from "./house.ts";

/** What the words before and after a firm's name say of it. */
export interface Judged {
  readonly role: "hires" | "own" | "named";
  /** Of one that hires: 7 a label, 6 a cue, 3 a cue that also stands before places. Of one only named: how much it looks like a firm. */
  readonly strength: number;
}

/** "You are looking for a driver for Acme Logistics": a firm of two words or more, for whom somebody else looks. */
const SOUGHT_FOR =
  /\b(?:suchen sie|suchst du|you(?:'re| are) (?:looking|recruiting|advertising|hiring)|vous (?:cherchez|recherchez|recrutez)|(?:usted|ustedes) buscan?|busca[mn]|vocês (?:procuram|buscam)|(?:u|jullie) zoek(?:t|en))\b[^.?!]{3,80}\s(?:für|for|pour(?: le compte d[eu])?|para|voor)\s(?:(?:die|das|den|the|la|le|les|el|o|a|de|het)\s)?$/i;

export function roleOf(
  name: string,
  before: string,
  after: string,
  titles: readonly string[],
  by: Document["by"],
): Judged {
  if (LABEL_LEFT.test(before)) return { role: "hires", strength: 7 };
  if (CHOSEN_AFTER.test(after) && (!/^\s?[:–-]/.test(after) || /^[\s\d.)*•–-]*$/.test(before)))
    return { role: "hires", strength: 7.5 };
  if (SUPPOSED.test(before) || isRefused(before, after)) return { role: "own", strength: 0 };
  if (by !== "other" && CLIENT_LEFT[by].test(before)) return { role: "hires", strength: 6.5 };
  const joined =
    /[\s,(](at|with|for|in|bei|beim|chez|en|na|no|da|do|bij|van|@|von|by|of)\s(?:the\s)?$|,\s?$|\s[-–]\s$/i.exec(
      before,
    );
  const lead = joined
    ? before
        .slice(0, joined.index)
        .replace(/\s(?:up|over|down|out|here|there|round)$/i, "")
        .trimEnd()
        .toLowerCase()
    : "";
  const strict = /^(?:at|with|for|bei|beim|chez|bij|@)$/i.test(joined?.[1] ?? "");
  const own = OWN_RIGHT.some((cue) => cue.test(after));
  const mine = own || OWN_LEFT.some((cue) => cue.test(before));
  const title = joined?.[1] ? titles.find((one) => lead.endsWith(one.toLowerCase())) : undefined;
  const wanted =
    /\b(?:interested in|going for|applying for|apply for|applied for|asking about|(?:the|your|an?) (?:card|advert|notice|sign|poster|listing) for)\b[^.]{0,60}$/i.test(
      lead,
    );
  if (
    title &&
    !own &&
    (!mine || wanted || TARGET_LEFT.some((cue) => cue.test(lead.slice(0, lead.length - title.length))))
  )
    return { role: "hires", strength: strict ? 7 : name.includes(" ") ? 3.5 : 2 };
  if (
    !own &&
    !/^.{0,45}\b(?:too|as well|also|ook|auch|aussi|también|também)\b/i.test(after) &&
    isHiring(before, after, titles)
  )
    return { role: "hires", strength: STOPPED.test(after) ? 3.5 : isBesideOpening(name, before, after) ? 5 : 6.5 };
  const hires = HIRES_LEFT.some((cue) => cue.test(before));
  const asked =
    /\b(?:put(?:ting)? me forward|recommend me|refer me|apply|applied|applying|application|role|position|opening|vacancy|posting|interest(?:ed)?|interesse|belangstelling|interés|intérêt|join(?:ing)?|bewerb\w*|stelle|poste|vaga|vacante|vacature)\b[^.]{0,40}$/i.test(
      before,
    );
  if (mine && !(hires && asked))
    return YOURS_LEFT.some((cue) => cue.test(before)) && !own
      ? { role: "hires", strength: 4 }
      : { role: "own", strength: 0 };
  if (hires || (name.includes(" ") && SOUGHT_FOR.test(before))) return { role: "hires", strength: 6.5 };
  if (YOURS_LEFT.some((cue) => cue.test(before))) return { role: "hires", strength: 5 };
  if (HIRES_LEFT_LOOSE.some((cue) => cue.test(before))) return { role: "hires", strength: 3 };
  if (SEEKS_LATER.test(after) && (name.includes(" ") || AT_LEFT.test(before) || IN_LEFT.test(before)))
    return { role: "hires", strength: 4.5 };
  return { role: "named", strength: mentionOf(name, before) };
}

/** How much a name that no cue speaks of looks like a firm: by its words, and by what stands before it. */
function mentionOf(name: string, before: string): number {
  const firm = isFirmLike(name) ? 1.4 : 0;
  const stands = AT_LEFT.test(before) ? 1.2 : IN_LEFT.test(before) ? 0.5 : 0;
  return firm + stands + (name.includes(" ") ? 0.3 : 0);
}

const AT_LEFT = /(?:^|\s)(?:at|with|bei|beim|chez|bij)\s(?:(?:the|der|dem|die|den|das|les?|la|de|het)\s)?$/i;
const IN_LEFT =
  /(?:^|\s)(?:in|for|from|about|to|zu|von|von der|à|en|dans|pour|con|a|na|no|da|do|para|sobre|van|voor)\s(?:(?:the|der|dem|die|den|das|les?|la|el|los|las|de|het|o|a|os|as)\s)?$/i;

/** One of several that the writer declines, or says it is not. */
function isRefused(before: string, after: string): boolean {
  return REFUSED_AFTER.test(after) || REFUSED_BEFORE.test(before);
}

/** The opening that no longer is one is not the one that the mail is about. */
const STOPPED = /^[^.;!?]{0,60}\b(?:on hold|frozen|withdrawn|auf eis|en pause|en pausa|suspens[ao]|in de wacht)\b/i;

/** "the Library Page position", "the Community OT vacancy": the name's last word may be what one works as. */
function isBesideOpening(name: string, before: string, after: string): boolean {
  const last = name.split(" ").at(-1) ?? "";
  if (last === name || BUSINESS.has(last.toLowerCase())) return false;
  const work = /^\p{Lu}{2,4}$/u.test(last) || headOf(last, "en") !== null || SHORT_WORK.test(last);
  return work && BEFORE_OPENING.test(before) && !HIRES_RIGHT.some((cue) => cue.test(after));
}
/** Also plain words, or names: only beside an opening are they work. */
const SHORT_WORK = /^(?:page|cook|porter|clerk|usher|hand|mate|aide|temp|host|runner|lead|floater|sub|relief)$/i;

/** "If your client is Acme, leave me out": named so as to be ruled out, or not known to be the one. */
const SUPPOSED =
  /\b(?:if|unless|in case|falls|wenn|si|au cas où|caso|se|als|indien|handelt es sich (?:dabei )?um)\s(?:(?:it|that|this|your client|the client|they|es|ihr kunde|ihr auftraggeber|votre client|c'est|su cliente|seu cliente|o cliente|uw klant|jullie klant)(?:\s(?:is|are|turns out to be|ist|est|es|é|for)|['’]s)?\s)?(?:(?:die|das|den|der|the|la|le|les|el|o|a|de|het)\s)?$/i;

function isHiring(before: string, after: string, titles: readonly string[]): boolean {
  // "The Philharmonic in Aarlund has an opening": the place does not hire.
  if (/\p{Lu}[\p{L}'’]+\s(?:in|à|en|em)\s$/u.test(before)) return false;
  return (
    HIRES_RIGHT.some((cue) => cue.test(after)) ||
    (BEFORE_OPENING.test(before) && OPENING_RIGHT.some((cue) => cue.test(withoutTitle(after, titles))))
  );
}

/** "the Matsuro Foods buyer position": what is worked as may stand between. */
function withoutTitle(after: string, titles: readonly string[]): string {
  const low = after.toLowerCase();
  const title = titles.find((one) => low.startsWith(` ${one.toLowerCase()} `));
  return title === undefined ? after : after.slice(title.length + 1);
}
