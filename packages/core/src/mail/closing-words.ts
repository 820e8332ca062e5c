// How letters end, by language. Collected from style guides of each language (Duden, Académie, RAE, Priberam, Onze Taal)
// and from what people type in mail. A closing line begins with one of these and has little else.

export const CLOSINGS: Readonly<Record<string, string>> = {
  en: `best|all the best|best regards|best wishes|kind regards|kindest regards|kindest|warm regards|warmest regards|warm greetings|greetings|many greetings|friendly greetings|best greetings|kind greetings|greetings from|warmly|warmest|regards|
    many regards|sincerely|sincerely yours|yours sincerely|yours faithfully|yours truly|yours|yours ever|respectfully|respectfully yours|
    respectfully submitted|cordially|cheers|thanks|thanks again|thanks so much|thanks a lot|thanks very much|thanks in advance|thanks and regards|thank you|
    thank you so much|thank you very much|thank you again|thank you in advance|thank you and|thank you for|thanks for|many thanks|
    much appreciated|gratefully|with gratitude|with thanks|with best wishes|with kind regards|with warm wishes|with warm regards|
    with best regards|with all good wishes|with regards|with respect|all good wishes|warm wishes|take care|talk soon|speak soon|see you soon|
    in haste|best,|rgds|kr|br|brgds|tia|ta|love|hugs|xo|xx|very best|my best|fondly|have a great day|have a good day|have a good one|
    have a lovely weekend|have a great weekend|looking forward|looking forward to|hope to hear from you|sent with thanks|peace|ciao|onwards|faithfully`,
  de: `mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|freundliche grüße|freundliche grüsse|
    freundlichen gruß|mit besten grüßen|mit besten grüssen|beste grüße|beste grüsse|besten gruß|viele grüße|viele grüsse|vielen dank|
    vielen dank und|herzliche grüße|herzliche grüsse|herzlichen gruß|herzlichst|mit herzlichen grüßen|liebe grüße|liebe grüsse|lieben gruß|
    schöne grüße|schöne grüsse|sonnige grüße|grüße|grüsse|gruß|gruss|lg|vg|mfg|bg|beste grüsse aus|hochachtungsvoll|danke|danke dir|danke ihnen|
    danke und|danke im voraus|mit dank|dankend|mit kollegialen grüßen|schönen gruß|schöne grüße aus|gruß aus|grüße aus|bis bald|bis dann|i. a.|i.a.|im auftrag`,
  fr: `cordialement|bien cordialement|très cordialement|sincères salutations|meilleures salutations|salutations|salutations distinguées|
    sincèrement|bien à vous|bien à toi|bien sincèrement|respectueusement|amicalement|amitiés|bises|bisous|à bientôt|à très bientôt|merci|merci beaucoup|
    merci d'avance|merci et|merci encore|avec mes remerciements|cdt|cdlt|bonne journée|belle journée|bonne soirée|je vous prie d'agréer|
    veuillez agréer|veuillez recevoir|je vous prie de croire|je vous prie de recevoir|dans l'attente de|en vous remerciant|
    recevez|bien respectueusement|à vous lire|au plaisir`,
  es: `saludos|saludos cordiales|un saludo|un cordial saludo|cordiales saludos|un abrazo|abrazos|atentamente|muy atentamente|cordialmente|
    reciba un cordial saludo|reciban un cordial saludo|recibe un cordial saludo|recibe un saludo|reciba un saludo|gracias|muchas gracias|mil gracias|gracias de antemano|
    gracias por|gracias y|quedo a|quedo atento|quedo atenta|un fuerte abrazo|besos|hasta pronto|afectuosamente|respetuosamente|sinceramente|
    sin otro particular|a la espera de|feliz día|buen día|que tenga`,
  pt: `atenciosamente|att|att.|at.te|cordialmente|abraço|abraços|um abraço|grande abraço|forte abraço|cumprimentos|com os melhores cumprimentos|
    melhores cumprimentos|os melhores cumprimentos|com os meus cumprimentos|cordiais cumprimentos|saudações|obrigado|obrigada|muito obrigado|muito obrigada|
    obrigado desde já|obrigada desde já|desde já agradeço|grato|grata|gratos|obrigado pela|obrigada pela|obrigado e|beijos|beijinhos|bjs|até breve|até logo|
    respeitosamente|sinceramente|com estima|fico à disposição|fico no aguardo|aguardo|com apreço`,
  nl: `met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|met hartelijke groet|hartelijke groet|
    hartelijke groeten|met groet|groet|groeten|groetjes|met beste groet|beste groeten|beste groet|mvg|m.v.g.|gr|gr.|hoogachtend|met de meeste hoogachting|alvast bedankt|
    bedankt|bedankt en|dank je wel|dank u wel|dankjewel|liefs|tot snel|tot ziens|tot gauw|met dank|veel dank|met hartelijke groeten|warme groet|fijne dag`,
};
