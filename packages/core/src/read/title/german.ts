import { BARRIERS } from "../words/title-words.ts";
import type { Token } from "./token.ts";

/** How far a German or Dutch title goes behind its head. */

const MAX_WORDS_RIGHT = 7;

/** "Ausbildung zum Tischler": what one is trained to be belongs to it. */
const TRAINING = /(?:ausbildung|umschulung|lehre|lehrstelle|ausbildungsplatz|weiterbildung|praktikum)$/;

/** "Mechatroniker Windservice", "Sachbearbeiter Einkauf", "Fachkraft für Lagerlogistik", "Leiterin der Buchhaltung". */
export function germanRight(tokens: readonly Token[], i: number): number {
  let edge = i;
  for (let j = i + 1; j <= i + MAX_WORDS_RIGHT; j++) {
    const token = tokens[j];
    if (!token) break;
    // "Medien- und Informationsdienste": the hyphen waits for the second half.
    if (token.text === "-" && /^(?:und|en|&)$/.test(tokens[j + 1]?.low ?? "") && tokens[j + 2]?.cap) {
      j++;
      continue;
    }
    if (token.word && !token.cap && isDutchField(tokens, j, i)) {
      edge = j;
      continue;
    }
    const joint = /^(?:für|zum|zur|als|im|in|der|des|und|und\/oder|-|&|voor|van|en)$/.test(token.low);
    if (
      token.word &&
      token.cap &&
      !/^\d{4}$/.test(token.text) &&
      !BARRIERS.has(token.low) &&
      !/^(?:Herr|Frau|Sie|Ihre|Ihnen|Wir|Ich)$/.test(token.text)
    )
      edge = j;
    else if (!joint || !joinsGerman(tokens, j, i)) break;
  }
  return beginsRoute(tokens, edge) && edge > i ? edge - 1 : edge;
}

/** "Nachtlinienfahrer Kassel–Venlo": from where to where is no part of it, and half of it none at all. */
function beginsRoute(tokens: readonly Token[], edge: number): boolean {
  const [from, dash, to] = [tokens[edge], tokens[edge + 1], tokens[edge + 2]];
  return /^[–—]$/.test(dash?.text ?? "") && dash?.start === from?.end && dash?.end === to?.start && to?.cap === true;
}

/** "medewerker groenvoorziening", "medewerker openbaar groen", "afdelingschef rijping": Dutch writes the field small behind the head. */
function isDutchField(tokens: readonly Token[], j: number, head: number): boolean {
  const [token, next] = [tokens[j], tokens[j + 1]];
  if (!token || j > head + 2 || !DUTCH_FIELD_HEAD.test(tokens[head]?.low ?? "")) return false;
  if (DUTCH_FIELD.test(token.low)) return !BARRIERS.has(token.low);
  return j === head + 1 && DUTCH_ADJECTIVE.test(token.low) && DUTCH_FIELD.test(next?.low ?? "");
}

const DUTCH_FIELD_HEAD =
  /(?:medewerk(?:er|ster)|chef|hoofd|leider|leidster|coördinator|adviseur|assistent|assistente|docent|docente|leraar|lerares|manager|beheerder|specialist|begeleider|monteur|consulent|secretaris|secretaresse|leerling|stagiaire?|ondersteuner|functionaris|verpleegkundige|verzorgende|helpende|analist|laborant|technicus|operator|planner|ambtenaar|handhaver|vrijwilliger)$/;

const DUTCH_FIELD =
  /(?:.{4,}(?:ing|ie|iek|zorg|dienst|beheer|werk|zaken|handel|bouw|teelt|vervoer|onderwijs|recht)|groen|domein|zaken|zorg|verkoop|inkoop|keuken|bediening|balie|receptie|winkel|magazijn|kas|bar|ict|hr|it|ig|vvt|onderhoud|bakkerij|slagerij|expeditie|wiskunde|engels|duits|frans|nederlands|wonen|jeugd|toezicht|handhaving|erfgoed|archief|natuur|wegen|water|energie|afval|milieu|horeca|housekeeping|schoonmaak|buitendienst|binnendienst|techniek|kwaliteit|productie|transport|logistiek)$/;

const DUTCH_ADJECTIVE =
  /^(?:openbaar|openbare|sociaal|sociale|technische|civiele|algemene|juridische|financiële|facilitaire|interne|externe|medische|publieke|burgerlijke|fysieke|ruimtelijke|elektrische|mechanische|agrarische|ambulante|individuele|huishoudelijke|commerciële)$/;

function joinsGerman(tokens: readonly Token[], j: number, head: number): boolean {
  const [joint, next] = [tokens[j], tokens[j + 1]];
  if (!joint || !next?.word) return false;
  if (/^(?:zum|zur|als)$/.test(joint.low)) return j === head + 1 && next.cap && TRAINING.test(tokens[head]?.low ?? "");
  if (/^(?:für|voor)$/.test(joint.low))
    return j === head + 1 && (next.cap || /^(?:die|den|das|de|het)$/.test(next.low));
  if (/^(?:und|&|en)$/.test(joint.low)) return next.cap && j > head + 1;
  if (/^(?:der|des|van)$/.test(joint.low)) return next.cap && j === head + 1;
  return (
    joint.low === "im" &&
    next.cap &&
    j === head + 1 &&
    /^(?:bereich|vertrieb|einkauf|außendienst|innendienst|anerkennungsjahr|berufspraktikum|dualen|schichtdienst|nachtdienst)/i.test(
      next.text,
    )
  );
}
