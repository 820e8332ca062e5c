/** How people promise to answer, and how they say that they are away; spans of time. Six languages. */

export const PROMISE =
  /\b(?:(?:we|i|they|she|he|the panel|hr|the team|you)(?:'ll| will| should| expect to| hope to| plan to| aim to| are going to|'re going to)? (?:\w+ ){0,3}?(?:decid(?:e|ing)|get back|be in touch|let you know|hear|contact|come back|respond|reply|write|call|confirm|have (?:an? )?(?:answer|decision|news|update)|know more|make (?:a|our|the) decision|send)|decision (?:by|on|will)|(?:in touch|back to you|an answer|a decision|let you know|hear from (?:us|me))\b|wir (?:melden|entscheiden|geben|rufen|kommen)|melde(?:n)? (?:mich|uns)|bescheid|rückmeldung|entscheidung|(?:nous (?:reviendrons|revenons|décid\w+|vous (?:tiendrons|donnerons|répondrons|recontact\w+)|ferons un retour)|ferons un retour|reviendr\w+ vers|réponse (?:avant|d'ici|sous))|(?:le|te|les|os) (?:diremos|diré|contestaremos|avisaremos|avisaré|llamaremos|responderemos)|(?:decidiremos|respuesta (?:antes|en|el))|(?:retorn\w+|respond\w+|avisa\w+|decid\w+|entraremos em contato|daremos (?:um )?(?:retorno|resposta)|dou (?:um )?retorno|te falo|te aviso)|(?:laten (?:we|wij)?|hoor(?:t)? (?:je|u)|(?:je|u) hoort|komen (?:we|wij)? (?:erop )?terug|nemen (?:we|wij)? contact|beslissen|besluit(?:en)?|laat ik|bericht))/i;

export const BACK =
  /\b(?:until|till|through|back|return(?:ing|s)?|from|as of|leave|away|out of|reading messages|not reading|wieder|bis|ab|zurück|jusqu'au|jusqu'à|retour|à partir du|hasta|vuelvo|regreso|volveré|de vuelta|a partir del?|até|volto|regressarei|retorno|a partir de|tot|terug|vanaf|weer)\b/i;

export const SPANS: readonly { readonly pattern: RegExp; readonly days: number }[] = [
  {
    pattern: /\b(?:within|in|over|inside|during|after|no later than)(?: the)?(?: next)? (?:a )?(fortnight)\b/i,
    days: 1,
  },
  {
    pattern:
      /\b(?:within|in|over|inside|after|another)(?: about| around| roughly)?(?: the)?(?: next| coming)? (\w+(?: of)?) (?:working |business )?weeks?\b/i,
    days: 7,
  },
  {
    pattern:
      /\b(?:within|in|over|inside|after|another)(?: about| around| roughly)?(?: the)?(?: next| coming)? (\w+(?: of)?) (?:working |business )?days?\b/i,
    days: 1,
  },
  { pattern: /\b(?:in|innerhalb(?: von)?|binnen|in etwa|in ca\.?)(?: den nächsten)? (\w+) wochen?\b/i, days: 7 },
  {
    pattern: /\b(?:in|innerhalb(?: von)?|binnen|in etwa|in ca\.?)(?: den nächsten)? (\w+) (?:werk|arbeits)?tagen?\b/i,
    days: 1,
  },
  { pattern: /\b(?:sous|dans|d'ici|sous environ)(?: les)? (\w+) semaines?\b/i, days: 7 },
  { pattern: /\b(?:sous|dans|d'ici)(?: les)? (\w+) jours?\b/i, days: 1 },
  { pattern: /\b(?:en|dentro de|en unas?|en un plazo de)(?: las próximas)? (\w+) semanas?\b/i, days: 7 },
  { pattern: /\b(?:en|dentro de|en unos?|em|dentro de|em até|nos próximos) (\w+) d[ií]as?\b/i, days: 1 },
  { pattern: /\b(?:em|dentro de|em até|daqui a|nas próximas) (\w+) semanas?\b/i, days: 7 },
  { pattern: /\b(?:binnen|over|in)(?: de komende)? (\w+) weken?\b/i, days: 7 },
  { pattern: /\b(?:binnen|over|in)(?: de komende)? (\w+) (?:werk)?dagen?\b/i, days: 1 },
];

export const WEEKDAYS =
  /\b(?:(?:mon|tues?|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda(?:-feira)?|terça(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\b/i;
