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
    /\b(?:poste|candidature|recrutement|recrutez|embauche|entretien|alternance|(?:un|mon|ce|le|de|du|en|votre|vos|offre de) stages?|stages? (?:en|de|d'|chez|à|au|dans|alterne)|stagiaire|offre d'emploi|cdi|cdd|emploi)\b/i,
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
    /\b(?:refer me(?! to (?:who|the right|your accounts|somebody who|someone who))|referral|refer a|introduce (?:me|us)|introduction|good word|vouch|recommend me|put me forward|(?:be )?considered|hiring manager|career|careers|notice period|my notice|looking for work|between jobs|laid off|redundan\w+|(?:first|second|final|next|1st|2nd|3rd) (?:stage|round)|job search|job hunt|looking to move|new role|next role|looking for (?:a|my next|new)|shifts?|cover shifts|day rate|start (?:on )?monday|can start|could start|available to start|interview|trial shift|trial day|stage for a (?:morning|day))\b/i,
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
/** The writer hires, recommends a third person, or is sold to: nothing of it is their own search. */
export const NOT_OWN_SEARCH: readonly RegExp[] = [
  /\b(?:we(?:'re| are)|our|my) (?:recruiting|interviewing|hiring|looking to hire|going to hire|shortlisting|advertising)\b(?!.{0,40}\b(?:manager|team)\b)|\bi(?:'m| am) (?:hiring|interviewing (?:people|candidates|them|him|her)|recruiting (?:a|an|two|three|some|people|for (?:my|our)))\b|\bour (?:\w+ )?(?:open (?:positions|roles)|candidates|shortlist|vacancies|applicants|job ad)\b|\b(?:for|on) my own team\b|\b(?:interview|hiring|selection) panel to chair\b|\bchair(?:ing)? (?:an?|the) (?:interview|selection) panel\b/i,
  /\b(?:don't|do not|never) use (?:outside |external |agency |any )?(?:recruiters|agencies)\b|\b(?:take|remove) me (?:off|from) (?:the |your |this )?(?:sequence|list|mailing|database)\b|\bno (?:agencies|recruiters) please\b/i,
  /\b(?:reference|referee|recommendation) for (?:mr |ms |mrs |dr )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+.{0,200}\b(?:he|she|they|has|who)\b|\b(?:he|she|\p{Lu}\p{Ll}+) (?:worked|has worked|works) (?:for|under|with) (?:me|us) (?:from|for|since|between|as)\b|\bi would (?:hire|employ|take) (?:him|her|them) (?:again|back)\b|\b(?:happy|glad) to (?:act as|be|give|provide) (?:a |his |her |their )?(?:referee|reference) for (?:him|her|them|\p{Lu})/u,
  /\bi'd (?:see|interview|shortlist|reject|appoint|hire|pick|go for) (?:all|both|the|these|them|him|her|only)\b|\b(?:we|i) (?:could|can|should|will|'ll) make (?:the|an|him|her|them) (?:an )?offer\b|\b(?:his|her|their) (?:referee|cv|application|interview) (?:is|was|at|looks)\b|\bthe (?:candidates|applicants|shortlist) (?:for|are|is|we|i)\b/i,
  /\b(?:can i|could i|may i) swap\b|\bswap (?:my|shifts?|with)\b|\bmy (?:rota|annual leave|payslip|timesheet)\b|\b(?:approve|sign off) my (?:leave|holiday|expenses|timesheet)\b/i,
  /\b(?:unser(?:e|en)? (?:bewerber|kandidaten|ausgeschriebene)|wir (?:stellen (?:gerade )?ein|suchen (?:für unser|selbst))|meine[rn]? (?:mitarbeiter|bewerber)\w*|nous recrutons (?:pour|actuellement)|nos candidats|nuestros candidatos|estamos contratando (?:para|a)|nossos candidatos|estamos contratando|onze kandidaten|wij werven)\b/i,
];

/** Only somebody who looks for work for pay writes so of themselves: six languages. */
export const OWN_SEARCH_WORDS: readonly RegExp[] = [
  /\b(?:my|attached|enclosed|the) (?:\w+ )?(?:cv|resume|résumé|resumé|cover letter|covering letter|candidacy|notice period)\b|\b(?:cv|resume|résumé) (?:is |are )?(?:attached|enclosed|below|here)\b/i,
  /\b(?:my application|(?:apply|applied|applying|application) (?:for|to|as|with|through|via|on|online|at)\b|refer me(?! to (?:who|the right|your accounts|somebody who|someone who))|put me forward|introduce me|good word for me|hiring manager|recruiter|are you (?:still )?(?:hiring|recruiting|taking (?:people|anyone) on)|you(?:'re| are| were) (?:hiring|recruiting|looking for)|(?:job|work) (?:search|hunt|opening|posting|advert)|looking for (?:work|a job|a new (?:job|role|position)|my next)|next role|new role|career|laid off|made redundant|redundancy|(?:vacancy|vacancies|opening|openings|advert|posting)\b|(?:the|your|this|that) (?:[\w&/()-]+ ){0,5}(?:role|vacancy|opening|job))\b/i,
  /\b(?:bewerbe|bewerbung|beworben|bewerben|stelle|stellenanzeige|lebenslauf|arbeit suche|vorstellungsgespräch|probearbeit\w*)\b/i,
  /\b(?:ma candidature|mon cv|lettre de motivation|offre d'emploi|postul\w+|le poste|un poste|du poste|au poste|embauch\w+|entretien|recrut\w+|apprentissage|un emploi|du travail)\b/i,
  /\b(?:mi (?:cv|currículum|candidatura)|el puesto|un puesto|del puesto|al puesto|vacante|oferta de (?:trabajo|empleo)|busco trabajo|postul\w+|entrevista|me presento a)\b/i,
  /\b(?:meu (?:cv|currículo)|minha candidatura|a vaga|da vaga|uma vaga|à vaga|processo seletivo|candidat\w+|entrevista|procuro (?:trabalho|emprego))\b/i,
  /\b(?:mijn (?:cv|sollicitatie|brief)|solliciteer|solliciteren|gesolliciteerd|sollicitatie|vacature|de functie|een baan|de baan|sollicitatiegesprek)\b/i,
];

/** Job words in a matter of another kind: a child's, a customer's, an employer's, a stage's. */
export const OTHER_MATTER: readonly RegExp[] = [
  /\b(?:my|our) (?:lad|son|daughter|kid|kids|boy|girl|child|children|pupil|students?)(?:'s)?\b.{0,60}\b(?:trial|position|apply|application|interview|place|role|audition|play)/i,
  /\b(?:her|his|their) (?:start date|salary|contract|old p45|first day|offer letter|notice)\b|\bpayroll for\b|\bput (?:her|him|them) on (?:the payroll|from)\b|\b(?:she|he|they) (?:has|have) accepted\b|\b(?:applicants?|candidates?) (?:are|is) coming\b|\bjob no\.? ?\d/i,
  /\b(?:thank\w* (?:you )?for (?:your|the) (?:cv|application|lovely references|references)\b|(?:we|i)(?:'d| would) like to invite you (?:for|to) an? (?:interview|trial)|could you bring your)/i,
  /\b(?:(?:revised|updated|your|our) (?:quote|quotation|estimate|invoice)|(?:eur|gbp|usd|€|£|\$) ?[\d.,]+ ?(?:\/|per|a) ?(?:word|page|metre|meter|piece|unit|m2)|delivery: |incl\.? fitting|the (?:sink|boiler|roof|extension|fence|patio))\b/i,
  /\b(?:auditions?|the cast|understudy|curtain|on stage|lapel mic|keeper|striker|midfield\w*|defender|under-\d+s|league|tournament)\b/i,
  /\b(?:groep \d|klas \d|juf|ihr kind|unser(?:e|en)? (?:kind|sohn|tochter)|mon fils|ma fille|mi hij[oa]|meu filho|minha filha|mijn (?:zoon|dochter))\b/i,
];

export const OTHER_WORDS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:(?:the|a|your|our|this|council) flat|flatshare|apartment|tenan(?:t|cy)|landlord|lettings|lease|rent(?:al|ed)?|viewings?|bedrooms?|mortgage|estate agent|housemate|flatmate|room to let|wohnung|vermieter|miete|mietvertrag|besichtigung|appartement|loyer|locataire|piso|alquiler|inquilino|apartamento|aluguel|inquilino|huurwoning|huur|verhuurder)\b/i,
    4.5,
  ],
  [
    /\b(?:invoice|purchase order|quote for|quotation|payment due|remittance|refund|subscription|renewal|warranty|delivery slot|tracking number|your order|receipt for|rechnung|angebot über|facture|devis|factura|presupuesto|fatura|orçamento|factuur|offerte|bail commercial|auftragsbestätigung|liefertermin|lieferschein|order confirmation|delivery note|bon de commande|confirmation de commande|confirmación de pedido|albarán|confirmação de encomenda|orderbevestiging|pakbon)\b/i,
    1.6,
  ],
  [
    /\b(?:dentist appointment|doctor's appointment|prescription|blood test|hospital letter|arzttermin|rendez-vous médical|cita médica|consulta médica|tandarts|huisarts)\b/i,
    1.5,
  ],
  [
    /\b(?:admissions?|ucas|personal statement|tuition|scholarship|bursary|visa application|passport|citizenship|planning permission|planning application|grant application|research grant|funding bid|loan application|credit card|insurance (?:claim|quote)|council tax|tax return|school place|nursery place|allotment|membership|raffle|bake sale|pta|agm|treasurer|parents and carers|class reps?|voluntary positions?|parish|choir practice|pta committee|school governor|parish council|volunteer(?:s)? for)\b/i,
    2,
  ],
  [
    /\b(?:wedding|birthday|party|airbnb|hotel booking|(?:concert|train|theatre|match|plane) tickets?|barbecue|bbq|recipe|puppy|kitten|vet bill|car service|boiler|plumber came|sofa|ebay|gumtree|marketplace|craigslist|for sale|selling|dog walker)\b/i,
    1.5,
  ],
  [
    /\b(?:we(?:'re| are)) (?:hiring|recruiting|looking to hire|interviewing candidates|building (?:a|our) team)\b|\b(?:our|my|we have(?: \w+)?) (?:open (?:positions|roles)|candidates|shortlist|vacancies|interview panel|new hire|job ad|applicants)\b/i,
    2.5,
  ],
  [
    /\b(?:webinar|newsletter|unsubscribe|special offer|discount code|sale ends|limited time|free trial|demo of|our (?:platform|solution|software|services|product)|sourcing fills|lead generation|seo services|partnership opportunit\w+|take me off|translation services)\b/i,
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
