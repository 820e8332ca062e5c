import type { OutcomeWords } from "./outcome-shape.ts";

/** French acts of hiring: what is done, to what, by whom. */

const JOB =
  "(?:poste|place|offre|annonce|recrutement|concours|mission|stage|alternance|procédure|processus|emploi|cdi|cdd|contrat|fiche de poste|vacance|budget|projet de recrutement)s?";
const GONE =
  "(?:pourvue?s?|pris|prise|annulée?s?|suspendue?s?|gelée?s?|supprimée?s?|retirée?s?|fermée?s?|clôturée?s?|clos|close|abandonnée?s?|reportée?s?|attribuée?s?|comblée?s?|interrompue?s?|arrêtée?s?|stoppée?s?|plus (?:d'actualité|ouverte?|à pourvoir|disponible|vacante?|à l'ordre du jour)|caduque?|parti|partie)";
const PAPERS = "(?:cv|candidature|dossier|profil|coordonnées|lettre|nom|papiers|demande|book|documents)";
const HR =
  "(?:rh|drh|recrut\\w*|ressources humaines|personnel|portail|système|logiciel|cooptation|outil|talents?|service|plateforme)";
const BOSS =
  "(?:chef\\w*|patron\\w*|directeur|directrice|direction|responsable|manageu?r\\w*|boss|équipe|gérante?|cheffe|dg|proviseure?|principale?|président\\w*|conduct\\w+|contremaître|madame|monsieur|mme|m\\.|lui|leur)";
const DAY =
  "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|après-demain|semaine prochaine|le \\d{1,2}|\\d{1,2} ?h\\b|matin|midi)";

export const OUTCOME_FR: readonly OutcomeWords[] = [
  {
    outcome: "offer",
    patterns: [
      /\bc'est (?:un )?(?:grand )?oui\b/,
      /\b(?:vous commencez|tu commences|vous démarrez|tu démarres) (?:le|lundi|mardi|mercredi|jeudi|vendredi|en|dès)\b/,
      /\b(?:vous|t') ?(?:avoir|accueillir|compter|intégrer)\b.{0,25}\b(?:parmi nous|avec nous|chez nous|dans (?:l'|notre )équipe|à bord)\b/,
      /\b(?:le|votre|ton) contrat (?:est prêt|vous attend|t'attend|est à signer)\b/,
      /\bcontrat à signer\b/,
      /\b(?:voulons|souhaitons) (?:vraiment )?(?:travailler )?avec (?:vous|toi)/,
      /\bon (?:vous|te) prend\b/,
      /\b(?:le plaisir|heureu(?:x|se)s?|ravi(?:e|s|es)?|souhait\w+|avons décidé)\b.{0,50}\b(?:vous (?:proposer|offrir|confier)|t'offrir|te proposer)\b.{0,30}\b(?:poste|place|cdi|cdd|contrat|emploi)/,
      /\b(?:vous êtes (?:pris|prise|retenue?|embauchée?)|tu es (?:pris|prise|embauchée?)|le poste est (?:à vous|à toi|pour vous)|promesse d'embauche|votre candidature (?:a été|est) (?:acceptée|retenue)(?! pour))/,
      /\b(?:confirm\w+|annonc\w+|valid\w+|plaisir|heureu\w+|ravi\w*)\b.{0,60}\b(?:votre|ton|ta) (?:embauche|recrutement|engagement|nomination|prise de (?:poste|fonction)s?|titularisation)\b/,
      /\b(?:décidé|souhait\w+|choisi|plaisir|aimerions|voulons|voudrions)\b.{0,30}\b(?:de )?(?:vous|te|t') ?(?:confier|embaucher|recruter|engager|prendre|intégrer|nommer|offrir|proposer un)\b/,
      /\b(?:vous|tu) (?:êtes|es) (?:pris|prise|embauchée?|engagée?|recrutée?|des nôtres|retenue? pour le poste)\b/,
      /\b(?:quand|à partir de quand|dès quand|à quelle date) (?:pouvez-vous|peux-tu|pourriez-vous|pourrais-tu|est-ce que (?:vous pouvez|tu peux)|tu peux|vous pouvez)(?: \w+){0,2} (?:commencer|démarrer|débuter|nous rejoindre|prendre)\b/,
      /\bbienvenue (?:dans|à bord|chez|parmi|au sein)\b/,
      /\b(?:ci-joint|ci-jointe?|joint|pièce jointe|trouver\w*|envoie|adress\w+|signer|signature)\b.{0,50}\b(?:contrat(?: de travail)?|promesse d'embauche|lettre d'engagement)\b|\bcontrat (?:de travail )?.{0,30}\b(?:signer|signature|ci-joint|pièce jointe|part|prêt)\b/,
      /\b(?:on|nous) (?:te|vous|t') ?(?:prend|prenons|embauche|embauchons|engage|engageons|recrute|recrutons|veut|voulons)\b/,
      /\b(?:poste|place|job|boulot) est (?:à|pour) (?:vous|toi)\b|\bnotre choix s'est porté sur (?:vous|toi|votre)\b|\b(?:retenu|choisi|sélectionné) votre candidature\b/,
    ],
  },
  {
    outcome: "interview",
    patterns: [
      /\b(?:(?:vous|te|t') ?(?:inviter|invite|invitons|recevoir|rencontrer|convier|convions|proposer? (?:un|de (?:nous|vous|te)))|nous rencontrer|vous rencontrer|te rencontrer|te voir|vous voir|échanger avec vous|passer (?:nous |me )?voir|essai)\b.{0,60}\b(?:entretien|rencontr\w+|rendez-vous|lundi|mardi|mercredi|jeudi|vendredi|demain|semaine|\d{1,2} ?h|le \d{1,2}|visio|essai)/,
      /\b(?:entretien|rendez-vous|rdv)\b.{0,40}\b(?:le \d|lundi|mardi|mercredi|jeudi|vendredi|à \d{1,2} ?h|fixé|prévu|proposé|confirm\w+)|(?:êtes-vous|seriez-vous|es-tu|serais-tu) (?:disponible|libre|dispo)|(?:disponibilités|dispos?) (?:pour|cette|la semaine)|je vous propose de nous rencontrer/,
      new RegExp(
        `\\b(?:pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|tu peux|vous pouvez|venez|viens|passez|passe)\\b.{0,50}\\b${DAY}`,
      ),
      new RegExp(`\\b${DAY}\\b.{0,30}\\b(?:ça|cela) (?:te|vous) (?:va|irait|convient|conviendrait|dit)\\b`),
      /\b(?:vous (?:recevra|recevrons|recevront|rencontrera|attend|attendons)|te (?:recevra|recevoir|verra|recevrai))\b/,
      /\b(?:aimerions|souhait\w+|voudrions|aimerais|voudrais|désir\w+|serions ravis|propose)\b.{0,30}\b(?:faire (?:votre|ta) connaissance|(?:vous|te) (?:rencontrer|recevoir|voir|entendre)|échanger|un (?:entretien|échange|rendez-vous|essai|appel))\b/,
      /\bconvoqu\w+\b.{0,40}\b(?:entretien|audition|épreuve|oral|le \d)/,
      /\b(?:quelles? (?:sont|seraient)|merci de (?:nous|me) (?:indiquer|communiquer|donner)|donnez-(?:nous|moi)|donne-moi)\b.{0,30}\b(?:vos|tes) (?:disponibilités|dispos?|créneaux)/,
      /\b(?:retenue?s?|sélectionnée?s?|présélectionnée?s?) pour (?:un|une|l'|la|le|passer)\b.{0,20}\b(?:entretien|étape|audition|oral|essai|suite|phase|tour)/,
      /\b(?:faire|viens faire|venez faire) un (?:essai|bout d'essai|test|stage d'essai)\b|\b(?:journée|matinée|soirée) d'essai\b/,
    ],
  },
  {
    outcome: "rejected",
    patterns: [
      /\b(?:préféré|pris|retenu|choisi|gardé|embauché|opté pour|recruté) (?:pour )?(?:quelqu'un|une? (?:autre )?(?:personne|candidat\w*|gars|fille|femme|homme|collègue|ancien\w*|dame|profil))\b/,
      /\bne (?:donne|donnons|donnerai|retiens|retenons) (?:donc |malheureusement )?pas\b/,
      /\b(?:vers|pour|avec|de|à) d'autres (?:profils|candidats|candidatures|candidates)\b|\b(?:autre|un autre) (?:profil|candidat)\b|\b(?:quelqu'un (?:d'autre|qui)|une autre personne)\b.{0,40}\b(?:choisi|retenu|pris|recruté|expérience|déjà)/,
      /\b(?:n'(?:a|avons|ont|est|ai|êtes|avez|avez) (?:malheureusement )?pas (?:été )?(?:retenu\w*|donn\w+ suite|sélectionn\w+|souhait\w+)|ne (?:donnerons|pouvons|pourrons|peut|correspond|souhaitons|vous)(?: \w+){0,2} pas(?: \w+){0,3}? ?(?:suite|retenir|donner|répondre|favorable|profil|aller|poursuivre|attentes)|ne (?:pas )?donner suite|pas donner (?:une )?suite|suite (?:favorable|défavorable|négative)|(?:choisi|retenu|préféré|opté pour|porté (?:notre|leur) choix sur|choix s'est porté sur|recruté|pris) (?:pour )?(?:un autre|une autre|quelqu'un d'autre|un candidat|une candidate|un profil|une personne|d'autres)|candidature n'a pas|réponse (?:est )?négative|défavorable)/,
      /\b(?:retenir|retenu|choisi|choisir|préféré|privilégi\w+|opté|recruté|sélectionn\w+|pris)\b.{0,20}\b(?:un|une|des|quelqu'un|autre) (?:autres? )?(?:profil|candidat\w*|personne|candidature|d'autre)s?\b(?! (?:comme|tel))/,
      /\b(?:regret|désolé\w*|malheureusement|hélas|navré\w*|pas en mesure)\b.{0,60}\b(?:suite favorable|ne pouvoir|pas (?:vous|te|retenir|donner|retenu)|décliner|ce sera non|sera non|un refus|négative)\b/,
      /\b(?:ce sera|c'est|ça sera) (?:un )?non\b|\bne (?:pas |peux |pouvons )?(?:donner|donnerons) (?:une )?suite\b/,
      /\b(?:vous|t'|te) ?(?:a|avons|ont|as)? ?classée? (?:en )?(?:deuxième|second\w*|troisième|2e)\b|\b(?:arriv\w+|termin\w+|classée?) (?:en )?(?:deuxième|second\w*|troisième)\b/,
      /\b(?:profil|parcours|candidature|expérience)\b.{0,30}\b(?:ne (?:correspond\w*|cadre|colle|répond\w*)|n'est pas (?:tout à fait )?(?:adapté|en adéquation|celui))\b/,
      /\b(?:choix|préférence|décision)\b.{0,20}\b(?:s'est portée? sur|est (?:allée?|tombée?) (?:à|sur|vers)) (?:un|une|quelqu'un|d'autres)\b/,
      /\b(?:a pris|ont pris|avons pris|pris|choisi|retenu|embauché|recruté) quelqu'un d'autre\b|\bne sera pas (?:toi|vous)\b/,
    ],
  },
  {
    outcome: "closed",
    patterns: [
      /\b(?:plus|pas) de (?:poste|place|budget|recrutement)s?\b(?! (?:de|d'|à|en|pour l'instant que)\b)/,
      /\b(?:budget|crédits?|financement|subvention|fonds|poste|enveloppe)\b.{0,40}\b(?:coupée?s?|supprimée?s?|retirée?s?|gelée?s?|sucrée?s?|rabotée?s?)\b|\b(?:coupé|supprimé|retiré|gelé|sucré) (?:le|les|notre|nos|son|sa) (?:budget|crédits?|financement|subvention|fonds|poste)\b/,
      /\ble poste ne (?:se fera|verra|sera) (?:donc |finalement )?pas\b/,
      /\b(?:offre|annonce)\b.{0,60}\b(?:retirée|suspendue)\b/,
      /\b(?:poste|emploi|projet)\b.{0,40}\b(?:n'existe plus|a disparu|tombe à l'eau|est tombé à l'eau|n'est plus)\b/,
      /\b(?:poste|offre|recrutement\w*|annonce|embauche\w*|cdi|cdd|vacation|alternance|projet|postes)\b.{0,60}\b(?:(?:a |est |sont |ont |déjà |été |finalement |désormais )*(?:pourvue?s?|gelée?s?|annulée?s?|suspendue?s?|supprimée?s?|clos|close|fermée?s?|retirée?s?|abandonnée?s?|reportée?s?|en (?:pause|suspens|attente)|stoppée?s?|bloquée?s?)|plus (?:d'actualité|à pourvoir|disponible|ouvert))/,
      /\b(?:gel des (?:embauches|recrutements)|gelé (?:tous )?les|pourvu en interne|(?:plus|pas) d'embauche|plus de budget|ne recrut(?:ons|e) plus|tout (?:est|a été) (?:gelé|stoppé|suspendu))\b/,
      /\b(?:arrêt\w+|suspend\w*|annul\w+|gel\w+|abandonn\w+|interromp\w+|stopp\w+|clôtur\w+|mett\w+ fin)\b.{0,20}\b(?:le|la|les|au|ce|cette|tout|toute|tous les) (?:recrutement|recherche|procédure|processus|poste|embauche)s?\b/,
      /\bposte\b.{0,40}\b(?:disparaît|saute|passe à la trappe|ne sera (?:pas|plus) (?:remplacé|pourvu|renouvelé))|\bne pas (?:le |la |l'|\w+ )?(?:remplacer|pourvoir|renouveler)\b|\bpas remplac\w+\b/,
      new RegExp(
        `\\b${JOB}\\b.{0,60}\\b(?:est|a été|ont été|sont|vient d'être|viennent d'être|était|n'est|n'était|fut)(?: (?:déjà|finalement|hélas|malheureusement|désormais|maintenant|donc|depuis|bien|été)){0,3} ${GONE}(?! (?:en charge|en compte))`,
      ),
      /\b(?:embauches|recrutements|budgets?) (?:sont|est|ont été|a été) (?:\w+ )?(?:gelée?s|suspendue?s|bloquée?s|arrêtée?s|stoppée?s|gelé|coupé)\b|\bgel (?:des|du) (?:embauche|recrutement)s?\b/,
      /\b(?:avons|a|ai|ont|on a|vient de|venons de) (?:déjà |enfin |finalement )?(?:trouvé|embauché|recruté|signé|trouver|embaucher) (?:quelqu'un|notre|la perle|la bonne personne|un|une)\b(?!.{0,20}\b(?:d'autre|autre|expérience|profil)\b)/,
      /\b(?:ne recrut\w+|n'embauch\w+|ne cherch\w+) (?:plus|pas (?:cette|en ce))\b|\bn'(?:existe|est) plus (?:à pourvoir|d'actualité|ouvert|disponible)?/,
      /\b(?:a|ont) (?:déjà )?(?:accepté|signé|dit oui)(?: (?:hier|ce|lundi|mardi|mercredi|jeudi|vendredi|la semaine|le)\b|$)/,
    ],
  },
  {
    outcome: "advocated",
    patterns: [
      /\b(?:lui|leur) (?:ai|a) dit que\b.{0,120}\b(?:tu|t'|te|toi|vous)\b/,
      /\b(?:je (?:lui|leur) ai|j'en ai) (?:\w+ )?(?:raconté|parlé|dit|expliqué|vanté|conseillé|glissé)\b.{0,90}\b(?:tu|toi|ton|ta|tes|t'|vous|votre|vos)\b|\b(?:souligné|noté|entouré|retenu|coché) (?:ton|votre) nom\b/,
      /\b(?:j'ai|je viens|j'en ai|on a)\b.{0,40}\b(?:parl[ée]\w*|touch[ée]\w* un mot|glissé un mot|recommand\w+|appuy\w+|dit (?:du bien|que (?:vous|tu))|vanté|soutenu|chaudement)\b.{0,60}\b(?:de (?:vous|toi|votre|ta|ton)|à|auprès|avec|vous|toi|profil|candidature|responsable|manager|directeur|directrice|chef)/,
      new RegExp(
        `\\b(?:parlé|touché un mot|glissé un mot|dit|vanté|raconté|expliqué|soufflé|recommand\\w+|plaid\\w+|défendu|insisté|appuyé|soutenu)\\b.{0,60}\\b(?:à|au|auprès|devant|avec|chez)\\b.{0,20}\\b${BOSS}`,
      ),
      /\b(?:lui|leur) (?:ai|a|avons) (?:tout de suite |bien )?(?:dit|expliqué|raconté|répété|assuré|garanti|vanté|parlé)\b.{0,90}\b(?:tu|toi|ton|ta|tes|te|t'|vous|votre|vos)\b/,
      /\b(?:plaidé|défendu) (?:votre|ta|ton) (?:cause|candidature|dossier|profil|cas)\b|\b(?:vanté|chanté) (?:tes|vos) (?:mérites|louanges|qualités)\b|\bme suis portée? garante?\b/,
      /\b(?:vous|t'|te) ?(?:ai|a|avons) (?:\w+ )?(?:chaudement|vivement|chaleureusement|personnellement) recommand\w+/,
    ],
  },
  {
    outcome: "referred",
    patterns: [
      /^(?:\p{L}+[ ,]+){0,4}(?:transmis|transféré|envoyé|déposé|remis|passé|donné|glissé|fait suivre)\b.{0,30}\b(?:à|au|aux|chez|sur)\b.{0,50}\b(?:rh|recrut\w*|cv|dossier|portail|drh|personnel|candidature)\b/u,
      /\b(?:ton|votre) (?:cv|dossier|profil|nom|candidature)\b.{0,25}\b(?:est|a été) (?:dans|chez|transmis|déposé|entre les mains|sur le bureau|parti)/,
      /\b(?:j'ai|je viens de|on a|a été|ont été|est|c'est|nous avons|ai)\b.{0,30}\b(?:transmi\w+|transfér\w+|fait suivre|déposé\w*|envoyé\w*|remi\w+|donné\w*|passé\w*|saisi\w*|entré\w*|inscrit\w*|coopt\w+|mis\b|intégr\w+)\b.{0,50}\b(?:cv|candidature|dossier|profil|coordonnées|cooptation|rh\b|recruteu\w+|portail|système|drh|nom)/,
      new RegExp(
        `\\b(?:transmi\\w+|envoy\\w+|donn\\w+|déposé\\w*|remis\\w*|passé\\w*|fait suivre|fait passer|fait parvenir|mis|entré\\w*|saisi\\w*|charg\\w+|glissé)\\b.{0,20}\\b(?:ton|votre|ta|le|vos) (?:\\w+ )?${PAPERS}\\b.{0,60}\\b(?:à|au|aux|dans|chez|sur|via)\\b.{0,30}\\b${HR}`,
      ),
      new RegExp(
        `\\b(?:ton|votre|ta|le)? ?${PAPERS}\\b(?: \\w+){0,2} (?:envoyée?s?|transmise?s?|déposée?s?|remise?s?|partie?s?|passée?s?|donnée?s?)\\b.{0,20}\\b(?:à|au|aux|chez|dans)\\b`,
      ),
      /\b(?:recommand\w+|coopt\w+|inscrite?|proposée?)\b.{0,30}\b(?:via|par|sur|dans) (?:le|la|l'|notre) ?(?:portail|programme|plateforme|outil|intranet|site|système|dispositif|cooptation)/,
    ],
  },
];
