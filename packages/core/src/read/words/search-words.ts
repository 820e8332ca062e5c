/** Words that say whether a letter is about the search for work, and words of the many other things people apply for and write about. */

export const SEARCH_WORDS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:cv|cvs|resume|résumé|resumé|cover letter|curriculum|currículum|currículo|lebenslauf|bewerbungsunterlagen|lettre de motivation|carta de presentación|carta de apresentação|motivatiebrief)\b/i,
    3,
  ],
  [
    /\b(?:vacanc(?:y|ies)|job opening|opening|job ad(?:vert)?|job posting|posting|requisition|hiring|recruiter|recruiting|recruitment|shortlist\w*|headcount|candidate|candidacy)\b/i,
    3,
  ],
  [
    /\b(?:stelle|stellen|stellenanzeige|bewerbung|bewerbe|beworben|ausschreibung|arbeitgeber|ausbildungsplatz|quereinsteiger|vorstellungsgespräch|probearbeiten|initiativbewerbung|praktikum|kennziffer)\b/i,
    3,
  ],
  [
    /\b(?:poste|candidature|recrutement|recrutez|embauche|entretien|alternance|stage|offre d'emploi|cdi|cdd|emploi)\b/i,
    3,
  ],
  [
    /\b(?:vacante|puesto|candidatura|oferta de (?:trabajo|empleo)|empleo|entrevista|contratación|infojobs|prácticas|currículum)\b/i,
    3,
  ],
  [
    /\b(?:vaga|vagas|candidatura|emprego|entrevista|processo seletivo|estágio|contratação|currículo|recrutamento)\b/i,
    3,
  ],
  [/\b(?:vacature|sollicitatie|solliciteer\w*|functie|baan|stageplek|proefdag|sollicitatiegesprek|meelopen)\b/i, 3],
  [
    /\b(?:the|this|that|your|a|an|any|open|new|another|same|\w+) (?:role|position|job|post|posting|internship|apprenticeship|traineeship|fellowship|placement)s?\b/i,
    2,
  ],
  [/\b(?:apply|applied|applying|application|applicant)\b/i, 1.5],
  [
    /\b(?:refer me|referral|refer a|introduce (?:me|us)|introduction|good word|vouch|recommend me|put me forward|hiring manager|career|careers|notice period|my notice|looking for work|between jobs|laid off|redundan\w+|job search|job hunt|looking to move|new role|next role|looking for (?:a|my next|new)|shifts?|cover shifts|day rate|start (?:on )?monday|can start|could start|available to start|interview|trial shift|trial day|stage for a (?:morning|day))\b/i,
    2,
  ],
  [
    /\b(?:years?|yrs|jahre|ans|años|anos|jaar) (?:of )?(?:experience|exp|in|as|at|on|with|bei|chez|en|erfahrung|d'expérience|de experiencia|de experiência|ervaring)\b/i,
    1,
  ],
  [
    /\b(?:i(?:'ve| have)? (?:been |worked |run |spent |led )|i work|i lead|i run|i manage|i qualified|i graduated|graduate|degree|qualified|certified|my experience|my background|portfolio|cert(?:s|ified|ificate)?)\b/i,
    0.7,
  ],
  [
    /\b(?:how you got|your (?:career|path|move)|pick your brain|informational|fifteen minutes|15 minutes|twenty minutes|20 minutes|half an hour|coffee|your team|your company|on your team|in your team|what it's like|life (?:at|in)|from the inside|working (?:at|for|there))\b/i,
    1,
  ],
  [
    /\b(?:gehalt|salary|wage|per hour|an hour|k gbp|full-time|part-time|vollzeit|teilzeit|temps plein|jornada|clt|fulltime|parttime|remote|hybrid)\b/i,
    0.7,
  ],
  [
    /\b(?:extra pair of hands|need(?:ing)? (?:a|an|another|someone|somebody|staff|people|hands|help)|looking for (?:staff|people|someone|somebody|hands)|are you hiring|you(?:'re| are) hiring|not hiring|any work|some work|any shifts)\b/i,
    2.5,
  ],
];

/** What is not about the search, however many of its words it uses. */
export const OTHER_WORDS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:flat|apartment|tenan(?:t|cy)|landlord|letting|lettings|lease|rent(?:al|ed)?|viewing|deposit|bedroom|mortgage|property|estate agent|housemate|flatmate|room to let|wohnung|vermieter|miete|mietvertrag|besichtigung|appartement|loyer|locataire|bail|piso|alquiler|inquilino|apartamento|aluguel|inquilino|huurwoning|huur|verhuurder)\b/i,
    3,
  ],
  [
    /\b(?:invoice|purchase order|quote for|quotation|payment due|remittance|refund|subscription|renewal|warranty|delivery slot|tracking number|your order|receipt for|rechnung|angebot über|facture|devis|factura|presupuesto|fatura|orçamento|factuur|offerte)\b/i,
    2.5,
  ],
  [
    /\b(?:gp|dentist|appointment|surgery|prescription|clinic|blood test|physio|hospital letter|arzttermin|rendez-vous médical|cita médica|consulta médica|tandarts|huisarts)\b/i,
    1.5,
  ],
  [
    /\b(?:admissions?|ucas|personal statement|tuition|scholarship|bursary|visa application|passport|citizenship|planning permission|planning application|grant application|research grant|funding bid|loan application|credit card|insurance (?:claim|quote)|council tax|tax return|school place|nursery place|allotment|membership|club|raffle|bake sale|pta|treasurer|parish|choir|committee|governor|trustee|volunteer(?:s)? for)\b/i,
    2,
  ],
  [
    /\b(?:wedding|birthday|party|holiday|flights?|airbnb|hotel booking|tickets?|concert|match|football|barbecue|bbq|recipe|puppy|kitten|vet bill|car service|mot|boiler|plumber came|builder|paint the|sofa|ebay|gumtree|marketplace|craigslist|for sale|selling|dog walker)\b/i,
    1.5,
  ],
  [
    /\b(?:i(?:'m| am)|we(?:'re| are)) (?:hiring|recruiting|looking to hire|interviewing candidates|building (?:a|our) team)\b|\b(?:our|my|we have(?: \w+)?) (?:open (?:positions|roles)|candidates|shortlist|vacancies|interview panel|new hire|job ad|applicants)\b/i,
    2.5,
  ],
  [
    /\b(?:webinar|newsletter|unsubscribe|special offer|discount|promo(?:tion)?|sale ends|limited time|free trial|demo of|our (?:platform|solution|software|services|product)|sourcing fills|outsourc\w+|lead generation|seo services|partnership opportunit\w+|take me off|translation services)\b/i,
    2.5,
  ],
  [
    /\b(?:pull request|merge|build (?:is )?(?:broken|failing)|ticket #?\d+|sprint|stand-?up|deploy(?:ment)?|minutes of (?:the )?meeting|agenda for|conference|talk proposal|call for papers|speaker|keynote|meetup|podcast|peer review|manuscript|journal)\b/i,
    1.2,
  ],
  [
    /\b(?:your (?:password|account|parcel|package|statement|bill)|verify your|security alert|sign[- ]in attempt|two-factor|verification code)\b/i,
    3,
  ],
];
