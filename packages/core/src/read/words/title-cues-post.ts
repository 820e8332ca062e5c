import { left } from "./around.ts";

/** Before a title: what only a post has (its hours, pay, contract), taking somebody on as it, and the mood of what is not yet. */
export const OF_A_POST: readonly RegExp[] = [
  // A sentence that begins with it: "Für den Nachtfahrer fehlen mir noch zwei Module."
  /^\s*(?:for (?:the |your )|für (?:die |den |das )|pour (?:le |la |l['’])|para (?:el |la |o |a )|voor (?:de |het )?|per (?:il |la |l['’]))$/iu,
  left(
    "(?:hours|shifts?|pay|salary|wages?|rate|grade|start(?:ing)? date|rota|uniform|induction|contract|interviews?|trial(?: shift| day)?|applications?|closing date|deadline|shortlist|budget|headcount|approval|funding|go-ahead|backfill|cover|someone|somebody|person|replacement|successor|maternity cover|arbeitszeiten?|gehalt|vergütung|vertrag|nachfolge(?:r|rin)?|vertretung|horaires|salaire|contrat|remplaçante?|horario|sueldo|salario|contrato|sustitut[oa]|horário|salário|substitut[oa]|uren|loon|salaris|contract|vervanging|vervanger) (?:for|of|as|für|als|de|del|du|para|da|do|voor|van)",
  ),
  left(
    "(?:take|took|taking|have|want|need|see|consider|employ|hire|use|try|picture|appoint|start|bring|keep|place|register) (?:me|you|myself)(?: on| in| down| up| forward)? as|(?:mich|dich|mir|dir|sie) (?:\\p{L}+ )?als|(?:me|te|vous) (?:prendre|prenez|prends|embaucher|embauchez|voir|recruter) comme|(?:cog|contrat|tom|quer|acept|admit|llev)\\p{L}*(?:me|te|le|nos)? (?:de|como)|(?:mij|me|je|u) (?:als|aan als)",
  ),
  // "Toujours partant pour la régie", "available as a relief cook": who is ready for it.
  left(
    "(?:available|free|game|on board|ready|open|partante?|dispo(?:nibles?)?|motivée?|prête?|tentée?|volontaire|verfügbar|bereit|dabei|einsetzbar|disponíve(?:l|is)|pronta|pronto|lista|listo|beschikbaar|inzetbaar) (?:for|as|als|für|pour|comme|para|como|voor)",
  ),
  // "le départ en retraite de votre clerc": who goes leaves a post.
  left(
    "(?:départ|retraite|congé(?: maternité)?|retirement|departure|maternity leave|weggang|ausscheiden|ruhestand|elternzeit|jubilación|marcha|baja|saída|reforma|aposentadoria|vertrek|pensioen|pensionering) (?:[^.,;!?]{0,14} )?(?:de|d['’]|of|von|van|da|do|del|des|du)",
  ),
  // "entered you in our programme for the planner", "not made the list for deckhand"
  left("(?:programme|program|scheme|pool|portal|waiting list|reserve list|list|system) for"),
  left(
    "(?:we (?:would|['’]d) (?:like|love) you to have|we['’]?(?: a|)re (?:pleased|happy|delighted|glad) to (?:offer|give) you)",
  ),
];

/** Whom a letter is for. */
export const ADDRESSEE = left(
  "(?:for the attention of|f\\.?a\\.?o\\.?|att(?:n|ention)[.:]?|c/o|care of|dear|(?:write|wrote|written|writing|letter|letters|sent|send|sending|mail|mailed|addressed|address) to|zu händen(?: von)?|z\\.\\s?hd\\.(?: von)?|à l['’]attention d[eu]|a la atenci[óo]n de|ao cuidado d[eoa]|à atenção d[eoa]|t\\.\\s?a\\.\\s?v\\.|ter attentie van|sehr geehrte[rn]?|madame|monsieur|estimad[oa]|beste|geachte|report(?:s|ing)? to|line managed by|managed by|berichtet an|reporte à|reporta a)",
);
