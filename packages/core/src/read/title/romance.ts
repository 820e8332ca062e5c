import type { Language } from "../reading.ts";
import { HEADS } from "../words/title-heads.ts";
import { BARRIERS, EDGE_WORDS } from "../words/title-words.ts";
import { ITALIAN_LINKS } from "../words/title-italian.ts";
import type { Token } from "./token.ts";

/** How far a French, Spanish, Portuguese or Italian title goes: its head first, then what it is of. */

export const ROMANCE: ReadonlySet<Language> = new Set(["fr", "es", "pt"]);
const ROMANCE_HEADS = [HEADS.fr, HEADS.es, HEADS.pt];
const MAX_WORDS_RIGHT = 7;

export const ROMANCE_LINKS = new Set(
  ["de du des d' del da do das dos la las los le les l' y et e &".split(" "), ITALIAN_LINKS].flat(),
);

/** Past and future endings of Spanish and Portuguese verbs: what follows a title is the sentence's verb. */
const ROMANCE_VERB = /(?:ou|aram|eram|iram|aron|ieron|ió|tó|ró|có|dó|ará|erá|irá|aremos|amos)$/;

/** What a post does or what becomes of it: "le poste de chef d'atelier disparaît". */
const VERB_NOW =
  /^(?:dispara[iî]t|reste|devient|existe|requiert|demande|commence|débute|correspond|intéresse|m'intéresse|attire|m'attire|semble|paraît|comprend|consiste|figure|apparaît|prévoit|permet|implique|nécessite|exige|revient|change|passe|passent|part|quitte|arrive|manque|peut|doit|sera|serait|fait|sigue|parece|exige|requiere|empieza|incluye|pide|consiste|desaparece|queda|quedó|tiene|tenía|necesita|puede|debe|interesa|encaja|implica|vuelve|cambia|corresponde|continua|requer|começa|inclui|pede|fica|ficou|tem|tinha|desapareceu|precisa|pode|deve|interessa|implica|volta|muda|rimane|resta|richiede|comincia|inizia|comprende|scompare|serve|interessa|diventa|può|deve|ha|aveva)$/;

export function romanceLeft(tokens: readonly Token[], i: number, from: number): number {
  const before = tokens[i - 1];
  if (!before || i - 1 < from) return i;
  const grade =
    /^(?:pessoa|senior|junior|sr|jr|sub|vice|aide|assistant|assistante|premier|première|second|seconde|primer|primera|segundo|segunda|primeiro|primeira|futur|product|data|account|key)$/.test(
      before.low,
    );
  return grade ? i - 1 : i;
}

/** "développeur Java", "jefe de obra", "analista de suporte pleno", "chargée de mission éducation": until a word that can't belong. */
export function romanceRight(tokens: readonly Token[], i: number): number {
  let edge = i;
  let plain = 0;
  for (let j = i + 1; j <= i + MAX_WORDS_RIGHT + 2; j++) {
    const token = tokens[j];
    if (!token) break;
    const elided = /^d'\p{L}/u.test(token.low) || /^l'\p{L}/u.test(token.low);
    if (elided) edge = j;
    else if (ROMANCE_LINKS.has(token.low)) {
      const next = tokens[j + 1];
      if (
        isEmployer(tokens, j) ||
        !linksOn(token.low, next, tokens[j + 2], j, i, edge) ||
        (next?.cap && !next.caps && !tokens[i]?.cap && !SCHOOL_SUBJECT.test(next.low))
      )
        break;
    } else if (tokens[i]?.cap === false && token.cap && j === i + 2 && SCHOOL_SUBJECT.test(token.low) && edge === i) {
      edge = j;
    } else if (/^(?:em|en)$/.test(token.low) && j === i + 1 && ROMANCE_FIELD.test(tokens[j + 1]?.low ?? "")) {
      edge = ++j;
      plain = 1;
    } else if (
      token.word &&
      !BARRIERS.has(token.low) &&
      !EDGE_WORDS.has(token.low) &&
      !/^\d{2,}$/.test(token.text) &&
      !isRomanceOpening(token.low) &&
      !BESIDE.test(token.low) &&
      !ROMANCE_VERB.test(token.low) &&
      !VERB_NOW.test(token.low)
    ) {
      // "jefa de obra torre Alberdi": where, by its own name.
      if (token.cap && !token.caps && PLACE_NOUN.test(tokens[j - 1]?.low ?? "") && j > i + 1) {
        edge = j - 2;
        break;
      }
      if (edge === j - 1) plain++;
      else plain = 1;
      if (plain > 3) break;
      edge = j;
    } else break;
  }
  return edge;
}

/** "profesora de Lengua": the subjects of a school are written large. */
const SCHOOL_SUBJECT =
  /^(?:lengua|literatura|matemáticas?|inglés|inglês|francés|francês|alemán|alemão|español|português|historia|história|geografía|geografia|física|química|biología|biologia|música|educación|educação|filosofía|filosofia|tecnología|latín|griego|economía|dibujo|plástica|français|anglais|allemand|espagnol|mathématiques|maths|histoire|histoire-géographie|svt|eps|philosophie|lettres|technologie|musique|italiano|matematica|inglese|lettere|scienze|storia)$/;

/** "Técnica em Enfermagem", "ingénieur en mécanique": a field by its ending, where a town has none. */
const ROMANCE_FIELD =
  /.{2}(?:ção|ções|mento|agem|ística|ática|ografia|ología|ologia|ción|miento|logie|tique|nique|tion|ement|ería|erie|age|aje|agem|ure|ise)$/;

const PLACE_NOUN =
  /^(?:torre|calle|planta|zona|obra|proyecto|sede|tienda|hotel|residencia|colegio|línea|ruta|tour|rue|usine|site|quartier|résidence|chantier|projet|ligne|loja|linha|rota|projeto|unidade|bairro|cantiere|negozio)$/;

/** "del ayuntamiento", "de la mairie", "do hospital": whose worker it is, not what kind. */
function isEmployer(tokens: readonly Token[], j: number): boolean {
  const [link, next, last] = [tokens[j], tokens[j + 1], tokens[j + 2]];
  if (!link || !next) return false;
  const bare =
    /^(?:el|la|las|los|le|les|l'|o|a|os|as)$/.test(link.low) && !/^(?:de|d')$/.test(tokens[j - 1]?.low ?? "");
  if (bare && link.low !== "l'") return true;
  const noun = /^(?:la|el|l'|su|tu|votre|vos|vuestro|vuestra|sua|seu|vossa|vosso)$/.test(next.low) ? last : next;
  const definite = noun === last || /^(?:del|du|da|do|dos|das|des)$/.test(link.low);
  return definite && EMPLOYER.test(noun?.low ?? "");
}

const EMPLOYER =
  /^(?:ayuntamiento|hospital|colegio|escuela|instituto|hotel|empresa|residencia|tienda|restaurante|fábrica|universidad|museo|centro|clínica|mairie|hôpital|école|collège|lycée|entreprise|société|magasin|maison|usine|clinique|université|musée|ville|commune|département|région|câmara|prefeitura|escola|loja|fábrica|universidade|museu|clínica|junta|lar|casa|cooperativa|coopérative|almazara|bodega|finca|fundación|fundação|fondation|obra social|red|vosso|nosso|nuestro)$/;

/** What a letter says behind a title: when, how it was advertised, how the writer is. */
const BESIDE =
  /^(?:presso|vist[oa]|lett[oa]|letto|trovat[oa]|vorrei|vorremmo|potrei|sono|sarei|che|nel|nella|nello|dal|dalla|sul|sulla|per|ed|ho|è|pubblicat[oa]|apert[oa]|liber[oa]|dove|quando|ma|ancora|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|demain|mañana|amanhã|publicad[oa]|anunciad[oa]|divulgad[oa]|publiée?|parue?|diffusée?|ouverte?|affichée?|disponible|disponível|libre|livre|vacante?|cubiert[oa]|preenchid[oa]|pourvue?|remplaçant|ayant|étant|travaillant|cherchant|trabajando|siendo|trabalhando|sendo|actuellement|actualmente|atualmente|desde|depuis|durante|pendant|hasta|jusqu'au|até|cuando|quando|quand|lorsque|donde|où|onde|tant|tout|toute|todo|toda|todos|aí|ahí|allí|acá|cá|lá|buen[oa]s|bom|boa|bonjour|bonsoir|hola|olá|diplômée?|titulad[oa]|formad[oa]|urgente|urgent|avant|antes|après|después|depois|puis|ensuite|luego|pero|sino|mas|porém|tous|encore|aún|todavía|ainda|bien|muy|muito|très|gracias|merci|obrigad[oa]|comme|chez|ici|aquí|aqui|est-il|est-elle|sont-ils|serait-il)$/;

/** "Auxiliar Administrativo y Técnico Contable": a second title, written as large as the first. */
function isOther(next: Token, after: Token | undefined): boolean {
  return next.cap && after?.cap === true && ROMANCE_HEADS.some((heads) => heads.has(next.low));
}

function linksOn(
  link: string,
  next: Token | undefined,
  after: Token | undefined,
  j: number,
  head: number,
  edge: number,
): boolean {
  if (!next?.word) return false;
  if (/^(?:y|et|e|&)$/.test(link))
    return (
      edge > head &&
      !isOther(next, after) &&
      !BARRIERS.has(next.low) &&
      j - head < 5 &&
      !/^(?:un|una|une|um|uma|el|la|le|les|los|las|o|a|os|as|ses|ces|mes|tes|nos|vos|leurs?|son|sa|mon|ma|ton|ta|cette|cet|ce|je|tu|il|elle|on|nous|vous|su|sus|mi|mis|tu|tus|yo|eu|seu|sua|seus|suas|meu|minha|esse|essa|este|esta|i|gli|un['’]|mio|mia|suo|sua)$/.test(
        next.low,
      )
    );
  if (/^(?:à|au|aux|en|em)$/.test(link)) return j === head + 1 ? false : false;
  return !BARRIERS.has(next.low) || ROMANCE_LINKS.has(next.low);
}

function isRomanceOpening(low: string): boolean {
  return /^(?:poste|postes|emploi|offre|annonce|puesto|vacante|oferta|plaza|vaga|vagas|empresa|société|equipo|équipe|equipe|ya|hoje|turno|tiempo|temps)$/.test(
    low,
  );
}
