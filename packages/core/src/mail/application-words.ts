// Where applications are received by a machine: the hosts that applicant-tracking systems send from, and the sentences they
// send. Hosts from the systems' own help pages on sender domains and the boards of docs "Posting URLs".

/** Registrable domains that send for applicant-tracking systems and job boards. */
export const TRACKING_HOSTS: ReadonlySet<string> = new Set(
  `greenhouse-mail.io greenhouse.io lever.co hire.lever.co ashbyhq.com myworkday.com myworkdayjobs.com workday.com smartrecruiters.com
  icims.com workablemail.com workable.com jobvite.com breezy.hr breezy-mail.com bamboohr.com rippling.com pinpointhq.com recruitee.com
  tellent.com teamtailor.com teamtailor-mail.com personio.de personio.com applytojob.com jazz.co jazzhr.com avature.net eightfold.ai taleo.net
  successfactors.com successfactors.eu oraclecloud.com ultipro.com ukg.com paylocity.com indeed.com indeedemail.com wellfound.com angel.co
  ycombinator.com dover.com governmentjobs.com neogov.com usajobs.gov usastaffing.gov jobs.ac.uk gupy.io gupy.com.br kenoby.com softgarden.io softgarden.de
  join.com dvinci.de rexx-systems.com umantis.com prescreen.io onlyfy.io onlyfy.jobs welcomekit.co flatchr.io taleez.com digitalrecruiters.com infojobs.net
  homerun.co catsone.com zohorecruit.com recruiterbox.com trakstar.com csod.com cornerstoneondemand.com jobscore.com comeet.co
  comeet-notifications.com freshteam.com gem.com kula.ai hirehive.com jobadder.com pageuppeople.com livehire.com tribepad.com eploy.net
  trac.jobs jobs.nhs.uk hireserve.com networxrecruitment.com oleeo.com tal.net jobtrain.co.uk vacancyfiller.co.uk hirevue.com brassring.com kenexa.com
  ziprecruiter.com snagajob.com phenompeople.com hireology.com applicantpro.com applicantstack.com isolvedhire.com adp.com dayforcehcm.com talentlyft.com
  factorialhr.com viterbit.com bizneohr.com epreselec.com talentclue.com afas.nl otys.nl hrworks.de heyrecruit.de coveto.de`
    .split(/\s+/)
    .filter((host) => host !== ""),
);

/** Local parts that nobody reads. */
export const ROBOT_LOCAL_PART =
  /^(?:no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|dont-?reply|noreply[\w.+-]*|no-reply[\w.+-]*|donotreply[\w.+-]*|nao-?responda|nao-?responder|no-?responder|noresponder|ne-?pas-?repondre|nepasrepondre|nicht-?antworten|keine-?antwort|niet-?beantwoorden|notifications?|notification|mailer|bounces?|automated|auto-?reply|alerts?)(?:[+._-].*)?$/i;

/** Sentences of a receipt or a machine's answer about an application. */
export const APPLICATION_SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    "thank you for applying",
    "thanks for applying",
    "thank you for your application",
    "thanks for your application",
    "we have received your application",
    "we've received your application",
    "your application has been received",
    "your application was received",
    "your application has been submitted",
    "your application was submitted",
    "your application was sent",
    "successfully submitted your application",
    "application received",
    "confirm receipt of your application",
    "received your application for",
    "thank you for submitting your application",
    "thank you for your interest in",
    "thanks for your interest in",
    "status of your application",
    "update on your application",
    "your application for",
    "your application to",
  ],
  de: [
    "ihre bewerbung ist bei uns eingegangen",
    "ihre bewerbung ist eingegangen",
    "eingang ihrer bewerbung",
    "vielen dank für ihre bewerbung",
    "danke für ihre bewerbung",
    "vielen dank für deine bewerbung",
    "danke für deine bewerbung",
    "wir haben ihre bewerbung erhalten",
    "wir haben deine bewerbung erhalten",
    "bewerbung erhalten",
    "deine bewerbung ist",
  ],
  fr: [
    "nous avons bien reçu votre candidature",
    "votre candidature a bien été",
    "merci pour votre candidature",
    "nous accusons réception de votre candidature",
    "avons bien reçu votre candidature",
    "merci d'avoir postulé",
    "merci de votre candidature",
    "votre candidature a été",
    "nous vous remercions de votre candidature",
    "nous vous remercions pour votre candidature",
  ],
  es: [
    "hemos recibido tu candidatura",
    "hemos recibido su candidatura",
    "hemos recibido tu solicitud",
    "hemos recibido su solicitud",
    "gracias por tu candidatura",
    "gracias por su candidatura",
    "gracias por postular",
    "gracias por inscribirte",
    "gracias por tu interés",
    "gracias por su interés",
    "tu postulación",
    "su postulación",
    "tu inscripción",
  ],
  pt: [
    "recebemos a sua candidatura",
    "recebemos sua candidatura",
    "recebemos a tua candidatura",
    "obrigado por se candidatar",
    "obrigada por se candidatar",
    "obrigado pela sua candidatura",
    "agradecemos a sua candidatura",
    "agradecemos sua candidatura",
    "agradecemos o seu interesse",
    "agradecemos seu interesse",
    "sua candidatura foi",
    "a sua candidatura foi",
    "sua inscrição",
  ],
  nl: [
    "we hebben je sollicitatie ontvangen",
    "wij hebben je sollicitatie ontvangen",
    "we hebben uw sollicitatie ontvangen",
    "wij hebben uw sollicitatie ontvangen",
    "je sollicitatie is ontvangen",
    "uw sollicitatie is ontvangen",
    "bedankt voor je sollicitatie",
    "bedankt voor uw sollicitatie",
    "dank voor je sollicitatie",
    "dank voor uw sollicitatie",
    "bedankt voor het solliciteren",
    "ontvangst van je sollicitatie",
    "ontvangst van uw sollicitatie",
  ],
};
