import type { Matter } from "./other-matter.ts";

/**
 * What is applied for, and who gives: the frame of the sentence tells it, not the trade. An application's object that is no
 * post, and "we … you the job" from the seeker's own hand.
 */

const APPLIES =
  "(?:appl(?:y|ying|ied|ications?)|submi(?:t|tting|ssion)|entr(?:y|ies)|enter(?:ing)?|bewerb\\w*|beworben|einreich\\w*|einreichung|antrag|candidature|candidat\\w*|postul\\w*|dossier|inscri\\w+|participa\\w+|solicit\\w+|present\\w+|meld|aanmeld\\w*|aanvraag|sollicit\\w*|inzending)";
const PRIZE =
  "(?:prizes?|awards?|grants?|residenc(?:y|ies)|scholarships?|bursar(?:y|ies)|contest|funding|subsid(?:y|ies)|allotments?|pitch(?:es)?|\\w*preis(?:es)?|\\w*stipendium\\w*|\\w*forder(?:ung|preis|topf|programm)\\w*|\\w*wettbewerb\\w*|(?:le |au |du )?prix|bourses?|residence|subvention|appel a projets|premios?|becas?|residencia|certamen|subvencion\\w*|edita(?:l|is)|bolsas? de (?:estudo|criaçao)|premio|residencia|\\w*prijs\\w*|\\w*beurs|subsidie\\w*)";

export const APPLIED_FOR: readonly Matter[] = [
  {
    about: "a prize, a grant, a residency applied for",
    either: true,
    weight: 12,
    stands: true,
    words: new RegExp(
      `\\b${APPLIES}\\b[^.!?\\u00b6]{0,80}\\b(?:for|to|um|fur|pour|au|aux|a|al|para|voor|op|de|del|da|do|naar|im|am|zum|beim|aan|in)\\b(?: [\\w'&-]+){0,4}? ${PRIZE}\\b(?! (?:writer|writing|manager|officer|coordinator|administrator|adviser|advisor|team|role|position|lead|consultant|accountant))|\\b(?:your|the|our) (?:entry|submission)\\b.{0,80}\\b(?:category|jury|finalists?|shortlisted|contest|award|prize)\\b|\\b(?:dear|liebe|sehr geehrte|beste|estimad\\w+|cher\\w*|caro\\w?) (?:members of the )?(?:jury|juror\\w*|selection jury|geachte jury)\\b`,
      "i",
    ),
  },
  {
    about: "the writer gives the job",
    either: false,
    weight: 9,
    stands: true,
    words:
      /\b(?:we|i)(?:'d| would|'re|'ll| will)?(?: both| all)? (?:really )?(?:like|love|be happy|be delighted|delighted|happy|pleased|want) to (?:offer|give) you (?:the|a|this) (?:\w+ ){0,2}(?:job|position|post|place|role|work)\b|\b(?:wir|ich) (?:wurden?|mochten?|wollen) (?:ihnen|dir) (?:\w+ ){0,3}(?:die stelle|den job|die arbeit|den platz)\b.{0,20}\b(?:geben|anbieten|anvertrauen)|\b(?:vous|te) (?:confier|proposer|offrir|donner) (?:le|la|ce) (?:poste|place|garde|travail)\b|\b(?:ofrecerte|ofrecerle|darte|darle) (?:el|la) (?:puesto|trabajo|plaza)\b|\b(?:oferecer-lhe|lhe oferecer|te oferecer|oferecer-te|dar-lhe) (?:a vaga|o lugar|o trabalho)\b|\b(?:je|jou|u) (?:graag )?(?:de baan|het werk|de plek) (?:\w+ )?(?:aanbieden|geven)\b|\bwe(?:'ll| will|'d| would)? pay(?: you)? (?:£|€|\$)?(?:\d+|eight|nine|ten|eleven|twelve|fifteen|twenty)\b|\b(?:send|forward) (?:the |all |any )?(?:resumes|cvs|applications|applicants|candidates) (?:to me|to us|straight to|directly to)\b|\bapplications? for my (?:old )?(?:job|role|post|position)\b/i,
  },
  {
    about: "the seeker sits on the other side of the table",
    either: true,
    weight: 9,
    stands: true,
    words:
      /\b(?:sit(?:ting)? on|agree\w* to (?:sit on|join|chair)|join(?:ing)?) (?:the|our|an?) (?:\w+ )?(?:interview |selection |appointment )?panel\b|\b(?:candidate|interview) packs?\b|\byou'll (?:do|ask|take|lead on|cover) questions? \d|\b(?:has|have) (?:named|given|listed|nominated|put down) you(?:r name)? as (?:an? |his |her |their )?(?:referee|reference)\b|\b(?:named|nominated|angegeben|genannt) you as (?:a )?referee\b|\bsie als referenz (?:angegeben|genannt)\b|\bvous a (?:cite|indique|donne)e? comme reference\b|\b(?:le|te) ha (?:indicado|puesto|dado) como referencia\b|\b(?:indicou|deu)(?:-[oa])? (?:o seu nome )?como referencia\b|\bheeft (?:u|je|jou) als referent(?:ie)? (?:opgegeven|genoemd)\b|\b(?:hand|pass|give|slip) my (?:cv|resume) (?:in|on|to|over)\b.{0,40}\b(?:owe you|your (?:work|place|boss|hospital|office|manager))\b|\b(?:at|for) your (?:work|place|hospital|office|firm|shop)\b.{0,80}\b(?:hand|pass|give|put) (?:my|me)\b/i,
  },
  {
    about: "minutes and offices of a committee",
    either: true,
    weight: 14,
    stands: true,
    words:
      /\bminutes (?:of|from) (?:\w+'?s? ){0,4}(?:are |is )?(?:attached|enclosed|below)\b|\bminutes (?:are )?attached\b|\bhon(?:orary)?\.? (?:sec|secretary|treasurer)\b|\b(?:protokoll|compte rendu|acta|ata|notulen) (?:der|vom|de|del|da|van) (?:\w+ ){0,4}(?:anbei|ci-joint|adjunt[oa]|em anexo|bijgevoegd)\b/i,
  },
  {
    about: "jobs that are pieces of work",
    either: true,
    weight: 6,
    stands: true,
    words:
      /\b(?:work order|job) (?:no\.? ?)?#?\d{3,}(?:'s)? (?:is|was|has been|are|will be) (?:\w+ )?(?:finished|complete[d]?|done|closed|ready|delayed|on hold|signed off|closed out)\b|\b(?:accept|accepted|acceptance of) (?:your|the|our) (?:offer|price|bid) (?:of|at) (?:£|€|\$|eur|gbp|usd)? ?\d|\bvendors? (?:have|has) accepted\b|\b(?:goal (?:defence|attack|shooter|keeper)|wing (?:attack|defence)|kick-?off|netball|five-a-side|away game|home game)\b/i,
  },
];
