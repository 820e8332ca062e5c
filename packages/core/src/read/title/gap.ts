import { titleTextCharsMost } from "../../bounds/read.ts";
/** "Bei Ihnen fehlt jemand in der Arbeitsvorbereitung", "you want someone for milking": work for which somebody is missing. */
export function gapNamed(text: string): string | null {
  for (const gap of GAPS) {
    const word = gap.exec(text.slice(0, titleTextCharsMost).replaceAll("\n", " "))?.[1];
    if (word && !NO_WORK.test(word)) return word;
  }
  return null;
}

const GAPS: readonly RegExp[] = [
  /(?<![\p{L}])(?:want|wants|need|needs|needing|find|looking for|look for|short of|after) (?:some(?:one|body)|people|hands|a hand) (?:for|on) (?:the |your |their )?(\p{L}[\p{L}'’-]{3,20}(?: \p{L}[\p{L}'’-]{3,20})?)(?= (?:at|in|from|since|on|because|until|and|now)(?![\p{L}])|[,.;!?])/iu,
  /(?<![\p{L}])(?:in der|im|für die|für den|für das|fürs) (\p{Lu}[\p{L}-]{4,30})(?: [^\s.,;!?]{1,12})? (?:jemand(?:en)?|leute|verstärkung)(?![\p{L}])/u,
  /(?<![\p{L}])(?:jemand(?:en)?|leute|verstärkung)(?: [^\s.,;!?]{1,12})? (?:in der|im|für die|für den|für das|fürs) (\p{Lu}[\p{L}-]{4,30})(?= (?:such|brauch|fehl|gesucht|benötig)|[,.;!?])/u,
  /(?<![\p{L}])(?:mensen|iemand|personeel|handen)(?: zoeken| zoekt| nodig)?(?: hebben)? (?:voor|in) (?:de|het) (\p{L}{4,24})(?= zoe| nodig|[,.;!?])/iu,
  /(?<![\p{L}])zoeken [^.;!?]{0,30}\bwel voor (?:de|het) (\p{L}{4,24})(?![\p{L}])/iu,
  /(?<![\p{L}])(?:cherche[zr]?|cherchent|recrute[zr]?|besoin de|manque) (?:de )?(?:quelqu['’]un|monde|gens|bras) (?:pour|en|à|au) (?:la |le |l['’])?(\p{L}{4,24})(?=[,.;!?]| (?:depuis|cet|chez|dès))/iu,
  /(?<![\p{L}])(?:busc\p{L}{1,3}|necesit\p{L}{1,3}|falta|procur\p{L}{1,3}|precis\p{L}{1,3}(?: de)?) (?:a )?(?:alguien|gente|alguém|pessoal|pessoas) (?:para|pra|en|na|no) (?:la |el |las |los |o |a )?(\p{L}{4,24})(?=[,.;!?]| (?:desde|este|esta))/iu,
];

/** What else "someone for …" and "jemanden im …" may hold: times, towns, the search itself. */
const NO_WORK =
  /^(?:jobs?|role|position|work|this|that|these|those|what|whom|good|long|sure|real|advice|help|monat|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|herbst|sommer|winter|frühling|frühjahr|unternehmen|firma|haus|team|moment|zukunft|stelle|zeit|arbeit|betrieb|nähe|stadt|emploi|poste|travail|trabajo|puesto|empresa|equipo|trabalho|vaga|equipe|werk|baan|functie|team|zomer|winter|toekomst)(?![\p{L}])/iu;
