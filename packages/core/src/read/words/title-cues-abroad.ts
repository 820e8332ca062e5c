import { left } from "./around.ts";

/** What stands around a title in German, French, Spanish, Portuguese and Dutch, beside the cues that all languages share. */

/** Before it: as which somebody is wanted, taken on, trained or sent. */
export const ABROAD_TARGET_LEFT: readonly RegExp[] = [
  left(
    "(?:interesse (?:an?|am|für)|hätte gerne? (?:die|den)|lust auf|gespräch(?:s|es)? (?:für|zur|zum|um)|(?:probearbeit|probetag|vorstellung|vertrag|zusage|absage|rückmeldung|unterlagen|mappe)\\p{L}*(?: [^.,;!?]{0,20})? (?:als|für|zur|zum)|(?:werden|ausbilden|umschulen|eingesetzt) (?:zum|zur)|(?:von (?:der|dem)|vom) \\p{L}+ (?:zum|zur))",
  ),
  left(
    "(?:embauch(?:é|ée|és|ées)?|présentée?|proposée?|pris(?:e)?|retenue?|engagée?|recrutée?|candidate|postule|postulé|postuler|travailler|commencer|débuter|intervenir|vous accueillir|vous prendre|vous embaucher|vous recruter|te prendre|t'embaucher) (?:chez [^.,;]{2,30} |dans [^.,;]{2,30} |ici )?(?:comme|en tant que|au poste de|pour le poste de)|devenir|(?:contrat(?: \\p{L}+)?|cdi|cdd|entretien|essai|journée d'essai|annonce|offre|fiche|profil|besoin|manque|relance|dossier|place)(?: (?:de|d['’]|pour|comme|du))+|(?:quelqu'un|personne)(?: d'autre)? (?:pour|comme)|(?:il (?:nous|vous|leur) (?:faut|manque)|on (?:cherche|recherche|recrute)|vous (?:cherchez|recherchez|recherchiez|recrutez))",
  ),
  left(
    "(?:entrar|empezar|contratar(?:te|le)?|contratad[oa]|contar (?:contigo|con usted)|trabajar|incorporar(?:te|me|se)|ofrec\\p{L}+|fich\\p{L}+|cubrir|cogerte|cogido|presentad[oa]|seleccionad[oa]|elegid[oa]|admitid[oa])(?: [^.,;!?]{0,25})? (?:como|de|para)|(?:contrato|jornada|turno|prueba|horas|sustitución|baja|suplencia|vacante|bolsa|candidatura|cv|currículum|entrevista)(?: [^.,;!?]{0,18})? (?:de|para|como)|(?:hace falta|hacen falta|falta|faltan|necesit\\p{L}+|precis\\p{L}+|sigue buscando|seguís buscando|quiero ser|me gustaría ser|ser)|(?:para|como) (?:el puesto|la plaza) de",
  ),
  left(
    "(?:começar|entrar|trabalhar|contratar|contratad[oa]|atuar|ingressar|contar (?:com você|contigo|consigo)|admitid[oa]|apresentad[oa]|selecionad[oa]|aprovad[oa]|escolhid[oa])(?: [^.,;!?]{0,20})? (?:como|de|para|pra)|(?:precis(?:ar|ando|amos|am)|a precisar|necessit\\p{L}+|procur(?:ar|amos|ando)|a procurar|a contratar|à procura)(?: de)?|(?:contrato|teste|experiência|anúncio|concurso|entrevista|lugar|posto|substituição)(?: [^.,;!?]{0,18})? (?:de|para|como)|(?:gostaria de ser|quero ser|queria ser|tornar-me)",
  ),
  left(
    "(?:aannemen|aangenomen|beginnen|starten|werken|in dienst|aan de slag|solliciteren|gesolliciteerd|inzetten|meedraaien|in opleiding)(?: [^.,;!?]{0,20})? (?:als|tot)|(?:contract|proefdag|gesprek|sollicitatie|vacature|oproep|advertentie|interesse|brief|plek|plaats|functie|stage|opleiding)(?: [^.,;!?]{0,18})? (?:als|voor|van|tot|naar)|(?:zoekt?|zoeken) (?:jullie|u|de \\p{L}+|het \\p{L}+|ze|wij|we)?(?: nog| misschien| toevallig| weer)*",
  ),
];

/** Behind it: in German and Dutch the verb of the hiring stands last. */
export const ABROAD_TARGET_RIGHT: readonly RegExp[] = [
  /^(?:\s(?!(?:und|en|oder|of|aber|maar|sucht|zoekt|braucht)\s)[^\s.,;:!?]{1,24}){0,5}?\s(?:suchen|suchten|gesucht|gebraucht|benötigt|brauchen|einstellen|eingestellt|nehmen|übernehmen|besetzen|bewerben|ausgeschrieben|zoeken|zochten|gezocht|aannemen|nodig hebben|solliciteren|ontbreekt|fehlt)(?![\p{L}])/iu,
  /^[^.,;:!?\n]{0,25}?\s(?:(?:ist|wäre|sei|noch|ja)\s)*(?:noch (?:frei|offen|zu haben|vakant|aktuell)|zu vergeben|est-il (?:toujours|encore)|est (?:toujours|encore) (?:vacant|ouvert|libre|à pourvoir|disponible)|(?:sigue|está) (?:libre|vacante|abiert[oa])|(?:ainda|continua) (?:está )?(?:abert[oa]|disponível|livre|em aberto)|nog (?:vrij|open|vacant|beschikbaar)|is (?:nog )?vacant)(?![\p{L}])/iu,
];

/** Before it: what the writer is, was or did before, in the order of a life told. */
export const ABROAD_OWN_LEFT: readonly RegExp[] = [
  left(
    "(?:gelernte[rn]?|gelernt (?:habe? ich|bin ich)|ausgebildet (?:bin ich )?(?:als|zur|zum)|geprüfte[rn]?|staatlich anerkannte[rn]?|ausgebildete[rn]?|(?:zuletzt|davor|danach|vorher|zuvor|anschließend|später|seitdem|seit (?:\\d{4}|\\p{L}+)|jetzt|früher|nebenbei)(?: (?:war ich|bin ich|habe ich|als|\\p{L}+ (?:jahre?n?|monate?n?)|\\d+ (?:jahre?n?|monate?n?)|lange|auch|in [^.,;]{2,20}))*|(?:jahre?n?|monate?n?) (?:lang )?(?:als )?|beruf(?: bin ich)?|nach (?:\\p{L}+|\\d+) jahren als|arbeite(?:te)?(?: ich)?(?: [^.,;!?]{0,25})? als)",
  ),
  left(
    "(?:(?:j['’]ai été|j['’]étais|je fus|ayant été|après avoir été|je travaille|j['’]ai travaillé|j['’]exerce|j['’]ai exercé)(?: [^.,;!?]{0,25})?(?: comme| en tant que| au poste de)?|(?:puis|ensuite|auparavant|avant cela|depuis (?:\\d{4}|\\p{L}+ (?:ans|mois))|actuellement|aujourd['’]hui|de formation|diplômée?(?: comme)?|ancienne?|ex)|(?:ans|mois|saisons) (?:comme|en tant que|de))",
  ),
  left(
    "(?:(?:fui|he sido|era|trabajo|trabajé|trabajaba|llevo [^.,;!?]{2,20}|estuve [^.,;!?]{0,20}|ejerzo|ejercí)(?: [^.,;!?]{0,20})?(?: de| como)?|(?:antes|luego|después|anteriormente|actualmente|ahora|desde (?:\\d{4}|hace [^.,;!?]{2,14})|de profesión|ex|antigu[oa])(?: (?:fui|era|como|de|soy|estuve de))?|(?:años|meses|temporadas) (?:de|como))",
  ),
  left(
    "(?:(?:fui|já fui|era|trabalho|trabalhei|trabalhava|atuo|atuei|exerço|exerci)(?: [^.,;!?]{0,20})?(?: de| como)?|(?:antes|depois|anteriormente|atualmente|agora|hoje|desde (?:\\d{4}|há [^.,;!?]{2,14})|de profissão|ex|antig[oa])(?: (?:fui|era|como|sou))?|(?:anos|meses) (?:de|como))",
  ),
  left(
    "(?:(?:ik (?:werk|werkte|was|ben)|werkzaam|gewerkt)(?: [^.,;!?]{0,25})?(?: als)?|(?:daarvoor|daarna|eerst|hiervoor|voorheen|sinds (?:\\d{4}|\\p{L}+)|momenteel|tegenwoordig|van beroep|ooit)(?: (?:was ik|ben ik|werkte ik|als))*|(?:jaar|maanden|seizoenen) (?:lang )?(?:als))",
  ),
];
