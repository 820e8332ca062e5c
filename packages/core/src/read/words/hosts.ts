/** Who stands behind a domain: mail providers, agencies, applicant-tracking systems. Lists are by registrable domain. */

/** Mailboxes that anybody can have: from the free-mail lists of disposable-email-domains and freemail, reduced to those in wide use. */
export const MAIL_PROVIDERS: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com google.com outlook.com hotmail.com live.com msn.com passport.com outlook.de outlook.fr outlook.es outlook.pt outlook.ie outlook.jp outlook.sg outlook.co.uk outlook.com.br outlook.com.au hotmail.de hotmail.fr hotmail.es hotmail.it hotmail.nl hotmail.be hotmail.co.uk hotmail.com.br hotmail.ca
  live.de live.fr live.nl live.be live.co.uk live.ca live.ie live.com.au live.com.pt live.com.mx yahoo.com ymail.com rocketmail.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.ca yahoo.com.br yahoo.com.mx yahoo.com.ar yahoo.com.au yahoo.co.in yahoo.in yahoo.ie yahoo.com.sg yahoo.co.jp aol.com aol.de aol.co.uk aim.com icloud.com me.com mac.com
  proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tutamail.com tuta.io tuta.com keemail.me fastmail.com fastmail.fm fastmail.co.uk fastmail.net hey.com zoho.com zohomail.com zohomail.eu gmx.de gmx.net gmx.at gmx.ch gmx.com gmx.fr gmx.es gmx.us gmx.co.uk web.de freenet.de t-online.de magenta.de arcor.de vodafone.de online.de 1und1.de email.de mail.de posteo.de posteo.net posteo.eu mailbox.org
  bluewin.ch hispeed.ch sunrise.ch swissonline.ch aon.at chello.at inode.at orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr numericable.fr club-internet.fr aliceadsl.fr cegetel.net voila.fr skynet.be telenet.be proximus.be scarlet.be pandora.be voo.be terra.es telefonica.net ono.com movistar.es ya.com correo.com terra.com.br uol.com.br bol.com.br ig.com.br globo.com globomail.com r7.com oi.com.br
  sapo.pt clix.pt netcabo.pt iol.pt mail.telepac.pt prodigy.net.mx ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl home.nl xs4all.nl upcmail.nl casema.nl quicknet.nl tele2.nl zeelandnet.nl solcon.nl btinternet.com btopenworld.com bt.com talktalk.net sky.com virginmedia.com ntlworld.com blueyonder.co.uk tiscali.co.uk plus.net o2.co.uk eircom.net comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net
  optonline.net optimum.net frontier.com frontiernet.net windstream.net centurylink.net q.com juno.com netzero.net roadrunner.com rr.com twc.com suddenlink.net mindspring.com embarqmail.com rogers.com shaw.ca telus.net sympatico.ca bell.net videotron.ca cogeco.ca bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au internode.on.net xtra.co.nz slingshot.co.nz mail.com email.com usa.com myself.com consultant.com europe.com post.com
  yandex.com yandex.ru mail.ru bk.ru list.ru inbox.ru rambler.ru seznam.cz centrum.cz email.cz wp.pl onet.pl o2.pl interia.pl poczta.fm libero.it virgilio.it tin.it alice.it tiscali.it fastwebnet.it qq.com 163.com 126.com sina.com foxmail.com naver.com daum.net hanmail.net rediffmail.com inbox.lv hushmail.com lavabit.com runbox.com disroot.org riseup.net cock.li mailfence.com startmail.com ctemplar.com duck.com mozmail.com
  privaterelay.appleid.com pobox.com inbox.com gawab.com lycos.com excite.com bigfoot.com freemail.hu citromail.hu abv.bg ukr.net i.ua telia.com online.no start.no mail.dk jubii.dk suomi24.fi luukku.com kolumbus.fi walla.com walla.co.il`.split(
    /\s+/,
  ),
);

/** Applicant-tracking systems and their mail hosts: what comes from there is automatic, and their domain is no company. */
export const TRACKING_HOSTS: ReadonlySet<string> = new Set(
  `naukri.com occ.com.mx computrabajo.com jobstreet.com bayt.com pracuj.pl buk.cl bumeran.com jobindex.dk irishjobs.ie seek.co.nz trademe.co.nz
  greenhouse.io greenhouse-mail.io lever.co hire.lever.co ashbyhq.com myworkday.com myworkdayjobs.com workday.com smartrecruiters.com icims.com workable.com workablemail.com jobvite.com breezy.hr breezy-mail.com bamboohr.com rippling.com pinpointhq.com recruitee.com recruiteemail.com teamtailor.com teamtailor-mail.com personio.de personio.com applytojob.com jazzhr.com jazz.co
  avature.net eightfold.ai taleo.net successfactors.com successfactors.eu sapsf.com sapsf.eu oraclecloud.com ultipro.com ukg.com paylocity.com dover.com dover.io gupy.io gupy.com.br linkedin.com indeed.com indeedemail.com wellfound.com angel.co ycombinator.com workatastartup.com governmentjobs.com neogov.com usajobs.gov jobs.ac.uk jobs.nhs.uk trac.jobs trac.systems ziprecruiter.com glassdoor.com monster.com stepstone.de stepstone.com xing.com seek.com.au reed.co.uk totaljobs.com
  cv-library.co.uk infojobs.net infojobs.com.br catho.com.br vagas.com.br welcomekit.co welcometothejungle.com hellowork.com apec.fr softgarden.io softgarden.de join.com jobylon.com varbi.com comeet.com comeet.co freshteam.com zohorecruit.com peopleadmin.com pageuppeople.com hireology.com careerplug.com homerun.co factorialhr.com bullhorn.com bullhornmail.com csod.com dayforcehcm.com ceridian.com adp.com paycomonline.net paychex.com clearcompany.com jobscore.com catsone.com
  hirevue.com hirevue-app.com codility.com hackerrank.com karat.io modernhire.com sparkhire.com calendly.com goodtime.io gem.com mynewterm.com tes.com eploy.net networxrecruitment.com hireserve.com tribepad.com oleeo.com wcn.co.uk tal.net jobtrain.co.uk vacancy-filler.co.uk appvault.com isolvedhire.com applicantpro.com hrmdirect.com silkroad.com kenexa.com brassring.com selectminds.com phenompeople.com phenom.com beamery.com hiredscore.com concludis.de rexx-systems.com umantis.com haufe.com d-vinci.de prescreen.io talentsoft.com talentsoft.net digitalrecruiters.com flatchr.io taleez.com
  jobaffinity.fr cegid.com bizneohr.com epreselec.com kenjo.io viterbit.com otys.nl carerix.com afas.nl connexys.nl ubeeo.nl solides.jobs solides.com.br kenoby.com abler.com.br recrut.ai jobconvo.com enlizt.me compleo.com.br inhire.app quickin.io paradox.ai paradox-mail.com`.split(
    /\s+/,
  ),
);

/** Words in an agency's domain or name. A word of its own, or the end of a longer one. */
export const AGENCY_WORDS =
  /(?:recruit(?:ing|ment|ers?)?|staffing|headhunt(?:ers?|ing)?|talent(?:o|os|s|partners?|solutions?|acquisition)?|personnel|manpower|resourcing|executivesearch|execsearch|exec|executive|search(?:partners?|group|consultants?)?|temps?|jobs?agency|placements?|personal(?:beratung|vermittlung|dienstleistung|service)?|zeitarbeit|intérim|interim|recrutement|selección|seleccion|rrhh|recursoshumanos|rh|trabajotemporal|ett|recrutamento|uitzend(?:bureau)?|detachering|werving|consulting?rh|hrsolutions|people(?:partners|search)|careers?partners?)$/i;

/** The end of a job board's name: what it shows is other firms' openings. */
export const JOB_BOARD =
  /(?:vacatures?|vacatur|vacancies|jobs?|jobboard|jobboerse|stellen(?:markt|anzeigen|boerse|börse)?|emplois?|empleos?|vagas|gazette|classifieds)$|^(?:ict|it|my|e)?jobs?(?:[-_.]|$)|(?:^|-)(?:stellen|emploi|empleo|vagas|vacatures?|jobs?)-/i;

/** What a recruiter of an agency says of the company they hire for. */
export const CLIENT_WORDS =
  /\b(?:my|our|your|the|their) clients?\b|\bone of your(?: [\p{L}-]+)? clients\b|\bon behalf of\b|\bput(?:ting)? (?:me|you|him|her) forward\b|\b(?:cv|résumé|resume|profile) (?:is|has gone|went|is now) (?:over |across |now )?(?:with|to)\b|\brepresent(?:ing)? me\b|\balready represented\b|\bon the (?:long|short)list with\b|\bunser(?:e[mn]?)? (?:kunde|mandant|auftraggeber)\w*|\bnotre client\b|\bvotre client\b|\bnuestro cliente\b|\bsu cliente\b|\bnosso cliente\b|\bcliente de vocês\b|\bonze (?:klant|opdrachtgever)\b|\bjullie (?:klant|opdrachtgever)\b/iu;

/** A recruiter of their client: the house they write from is not the one that hires. */
export const OWN_CLIENT =
  /\b(?:my|our|one of our) clients?\b|\bunser(?:e[mn]?)? (?:kunde|mandant|auftraggeber)\w*|\bnotre client\b|\bnuestro cliente\b|\bnosso cliente\b|\bonze (?:klant|opdrachtgever)\b/i;

/** Local parts that no person reads. */
export const ROBOT_LOCAL =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|noreply[-_.\w+]*|no-?responder|nao-?responda|n[aã]oresponda|ne-?pas-?repondre|nepasrepondre|nicht-?antworten|keine-?antwort|niet-?beantwoorden|geen-?antwoord|mailer-daemon|postmaster|bounces?|bounce[-+_.].*|notifications?|notify|alerts?|auto(?:mailer|reply|responder|mated)?|robot|daemon|system|mailbot|workday|unsubscribe|newsletter|.*\+autoreply|.*[-_.]no-?reply|messages-noreply|jobalerts?[-\w]*|jobs-listings|inmail-hit-reply|invitations)$/i;

/** Local parts that several people read: a place to write to, without a person's name. */
export const SHARED_LOCAL =
  /^(?:info|hello|hallo|hola|ola|bonjour|hi|contact|contacto|contato|kontakt|mail|office|buero|büro|admin|administration|secretariat|sekretariat|secretaria|reception|rezeption|recepcion|empfang|enquir(?:y|ies)|inquir(?:y|ies)|hr|hrteam|humanresources|people|peopleteam|talent|rh|drh|rrhh|seleccion|selecao|selection|geral|leitung|dispo(?:sition)?|praxis|supervision(?:[._-]\w{1,20})?|verwaltung|atendimento|front-?desk|personal|personalabteilung|personnel|recruit(?:ing|ment|er)?|recrutement|recrutamento|reclutamiento|careers?|karriere|carriere|jobs?|job|bewerbung(?:en)?|apply|application[s]?|cv|empleo|emprego|vagas|vacatures?|sollicitaties?|werk|hiring|join|joinus|work|team|staff|agence|agency|accueil|direction|gerencia|gerente|dirección|service|support|sales|shop|store|kitchen|bar|events|bookings|planning|estate|accounts|finance|board|committee|pta|head|principal|manager|owner|chef)$/i;

/** The agency's line in a signature: "Coppergate Talent", "Midland Technical Recruitment"; a firm's own department is none. */
export const AGENCY_LINE =
  /^(?!(?:Head|Director|Senior|Junior|Lead|Manager|Talent|HR|People|Group|Global|Corporate|Internal|VP|Chief|Team|Assistant|Assistante|Sachgebiet|Abteilung)\b)\p{Lu}[\p{L}&'’.-]*(?:\s(?:&|and|und|\p{Lu}[\p{L}&'’.-]*)){0,3}\s(?:Recruit(?:ment|ing|ers)|Staffing|Search|Talent|Resourcing|Personnel|Headhunters|Personalberatung|Personalvermittlung|Personaldienstleistung(?:en)?|Zeitarbeit|Intérim|Recrutement|Selección|Uitzendbureau|Werving|Detachering)(?:\s(?:Ltd|Limited|GmbH|Partners|Group|Solutions|Associates|Consultants|Inc|LLC)\.?)?$/u;
