import { BUSINESS, NO_COMPANY } from "../words/company-words.ts";
import { isHouse } from "./house.ts";

/** Names in running text: capitalised words with the small words that names hold inside. */
export interface NamePhrase {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** "Savanta Cement Graduate Trainee Programme": what the house offers. */
const PROGRAMME =
  /^(\S+(?:\s\S+){0,3}?)\s(?:Graduate|Trainee|Management|Summer|Apprentice(?:ship)?|Intern(?:ship)?)\s(?:\p{Lu}\S*\s){0,2}(?:Programme|Program|Scheme|Internship|Apprenticeship|Traineeship)$/u;

const SYSTEM = /^(?:ashby|lever|reed|monster|seek|greenhouse|avature|taleo|trac|monday|may|june|april|august)$/i;

/** "Bij de Waterwerf zoeken ze": large only where the sentence begins. */
const OPENING_PREPOSITION =
  /^(?:At|For|With|From|Bei|Beim|Für|Von|Vom|Zu|Zum|Zur|Chez|Pour|Dans|En|À|Au|Para|Com|Con|Na|No|Bij|Voor|Van)\s(?:(?:the|die|der|das|den|dem|la|le|les|el|los|las|o|a|de|het)\s)?(?=\p{Lu})/u;

/** Off with sentence openers, possessives and full stops. */
export function tidyPhrase(raw: string, start: number): NamePhrase | null {
  let name = raw;
  let at = start;
  // "Quill & Co. This mailbox": a sentence begins within.
  name = name.replace(
    /\s(?:This|That|We|You|They|It|There|Our|Your|My|Is|Are|Has|Have|If|When|Please|Thanks?|I['’](?:m|d|ve|ll)|Wir|Sie|Nous|Vous|Estamos|Nós|Wij)(?:\s.*)?$/,
    "",
  );
  name = name.replace(PROGRAMME, "$1");
  const preposition = OPENING_PREPOSITION.exec(name);
  if (preposition) {
    at += preposition[0].length;
    name = name.slice(preposition[0].length);
  }
  for (let turn = 0; turn < 4; turn++) {
    const first = /^(\S+)\s+/.exec(name);
    if (first && /^(?:it|they|we|you|i|he|she|that|there|who|what|here|let)['’]\p{L}+$/iu.test(first[1] ?? "")) {
      at += first[0].length;
      name = name.slice(first[0].length);
      continue;
    }
    if (
      !first ||
      (isHouse(first[1] ?? "") && name.length > first[0].length) ||
      // "Ashby Capital": no system's name stands before one word that is no name.
      (SYSTEM.test(first[1] ?? "") && BUSINESS.has(name.slice(first[0].length).toLowerCase())) ||
      !NO_COMPANY.has(
        (first[1] ?? "")
          .toLowerCase()
          .replace(/[,.’']+$/, "")
          .replace("’", "'"),
      ) ||
      (/^(?:the|la|le|les|los|das|die|der|het|o|a|the)$/i.test(first[1] ?? "") && name !== raw)
    )
      break;
    if (/^the$/i.test(first[1] ?? "") && /^The\s\p{Lu}\p{L}+/u.test(name) && !/^(?:The)\s(?:I|We)\b/.test(name)) {
      break;
    }
    at += first[0].length;
    name = name.slice(first[0].length);
  }
  name = name
    .replace(/\s(?:&|and|of|the|for|de|y|e|et|und|en|I)$/, "")
    .replace(/(?<=\p{L}) à \p{Lu}.*$/u, "")
    .replace(/['’]s?$/, (tail) => (/^(?:St|Saint)\.?\s\S+$/.test(name) ? tail : ""))
    .replace(/[.,&+-]+$/, (tail) => (/(?:inc|ltd|co|corp|st)\.$/i.test(name) ? tail : ""));
  if (/^\p{Ll}/u.test(name)) return null;
  if (name === "" || NO_COMPANY.has(name.toLowerCase().replace("’", "'")) || /^\d+$/.test(name)) return null;
  return { name, start: at, end: at + name.length };
}
