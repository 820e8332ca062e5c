/**
 * What people write for each command: folded (no accents, lower case), whole lines only, in English, German, French,
 * Spanish, Portuguese and Dutch, one after another. A word that begins ordinary sentences is fine here, since a line
 * must hold nothing else; one that means something else in another of the six languages is not ("para", "listo").
 */

export type PlainCommand =
  | "release"
  | "replied"
  | "wrote"
  | "not-about-a-job"
  | "stop"
  | "resume"
  | "referred"
  | "offer"
  | "hired"
  | "help";
export type ClosingReason = "done" | "rejected" | "filled" | "withdrew" | "no-answer" | "let-go";

const list = (text: string): readonly string[] =>
  text
    .split("|")
    .map((words) => words.trim().replace(/\s+/g, " "))
    .filter((words) => words !== "");

export const plainCommands: Readonly<Record<PlainCommand, readonly string[]>> = {
  release:
    list(`send the invitation | send invitation | send my invitation | release the invitation | einladung senden |
    einladung schicken | envoyer l'invitation | envoie l'invitation | enviar la invitacion | enviar invitacion |
    enviar o convite | stuur de uitnodiging | uitnodiging sturen`),
  replied:
    list(`replied | they replied | he replied | she replied | they have replied | they answered | they responded |
    they wrote back | got a reply | i got a reply | got an answer | i got an answer |
    geantwortet | hat geantwortet | haben geantwortet | sie haben geantwortet | sie hat geantwortet | er hat geantwortet |
    antwort erhalten | antwort bekommen | repondu | a repondu | ont repondu | il a repondu | elle a repondu |
    ils ont repondu | reponse recue | respondieron | respondio | han respondido | ha respondido | contestaron |
    me respondieron | responderam | respondeu | ja responderam | recebi resposta | geantwoord | heeft geantwoord |
    hebben geantwoord | ze hebben geantwoord | antwoord gekregen`),
  wrote:
    list(`wrote | i wrote | i wrote back | i have written | i replied | i have replied | i answered | i followed up |
    ich habe geschrieben | ich habe geantwortet | j'ai ecrit | j'ai repondu | he escrito | he respondido | ya escribi |
    ja escrevi | ja respondi | ik heb geschreven | ik heb geantwoord`),
  "not-about-a-job": list(`not about a job | it is not about a job | this is not about a job | it's not about a job |
    not a job | not about my search | not about my job search | no job | kein job | nicht zur jobsuche | pas un emploi |
    no es un empleo | no es de trabajo | nao e sobre emprego | geen vacature | gaat niet over werk`),
  stop: list(`stop | stop it | stop this | stop this thread | stop this one | stop please | no more of this |
    stopp | stoppen | aufhoren | arreter | arrete | arretez | detener | basta | parar | pare | stop hiermee | stop dit`),
  resume:
    list(`resume | resume all | unpause | start again | continue | weiter | fortsetzen | weitermachen | reprendre |
    continuer | reanudar | continuar | retomar | hervatten | doorgaan`),
  referred: list(`referred | they referred me | he referred me | she referred me | i was referred | i got referred |
    got referred | i have been referred | empfohlen | ich wurde empfohlen | recommande | recommandee |
    j'ai ete recommande | j'ai ete recommandee | recomendado | recomendada | referido | referida | me recomendaron |
    indicado | indicada | fui indicado | fui indicada | aanbevolen | voorgedragen | ik ben voorgedragen`),
  offer: list(`offer | an offer | got an offer | i got an offer | i have an offer | job offer | they made an offer |
    zusage | angebot | angebot erhalten | angebot bekommen | jobangebot | offre | offre recue | j'ai une offre |
    j'ai recu une offre | oferta | tengo una oferta | recibi una oferta | proposta | recebi uma proposta | aanbod |
    aanbod gekregen | ik heb een aanbod`),
  hired: list(`hired | i'm hired | i am hired | i was hired | i got hired | i got the job | got the job |
    eingestellt | ich habe den job | ich habe die stelle | job bekommen | embauche | embauchee | j'ai le poste |
    j'ai ete embauche | j'ai ete embauchee | contratado | contratada | me contrataron | tengo el trabajo |
    fui contratado | fui contratada | consegui o emprego | aangenomen | ik ben aangenomen | ik heb de baan`),
  help: list("help | help me | commands | hilfe | befehle | aide | ayuda | ajuda | hulp | ?"),
};

/** Alone, or with a reason after it. */
export const closeWords = list(`done | close | closed | close it | close this | close this thread | erledigt | fertig |
  schliessen | abgeschlossen | termine | terminee | fermer | cerrar | cerrado | hecho | terminado | feito | concluido |
  fechar | encerrar | encerrado | klaar | sluiten | gesloten | afgerond`);

export const closeReasons: Readonly<Record<ClosingReason, readonly string[]>> = {
  done: [],
  rejected:
    list(`rejected | rejection | turned down | they said no | they rejected me | abgelehnt | absage | refuse | refus |
    rechazado | rechazada | rejeitado | rejeitada | recusado | recusada | afgewezen`),
  filled: list(`filled | position filled | the position is filled | role filled | besetzt | stelle besetzt | pourvu |
    poste pourvu | cubierto | cubierta | preenchida | vervuld | vacature vervuld`),
  withdrew:
    list(`withdrew | withdrawn | i withdrew | i withdraw | zuruckgezogen | retire | retiree | me retire | me retiro |
    desisti | teruggetrokken`),
  "no-answer": list(`no answer | no reply | no response | ghosted | keine antwort | pas de reponse | sans reponse |
    sin respuesta | sem resposta | geen antwoord`),
  "let-go":
    list(`let go | let it go | letting go | let this go | loslassen | laisser tomber | lo dejo | dejarlo | deixar ir |
    loslaten | laat maar`),
};

/** Followed by a time. `wait` and its like begin ordinary sentences too, so what follows decides. */
export const snoozeWords =
  list(`snooze | snooze it | snooze this | wait | wait for | remind me | schlummern | warte | warten |
  erinnere mich | attendre | attends | rappelle-moi | rappelez-moi | reporter | espera | esperar | posponer | recuerdame |
  adiar | lembre-me | wacht | wachten | herinner me | uitstellen`);

/** Alone, or followed by a time. */
export const pauseWords = list(`stop all | stop everything | stop all mail | stop them all | pause | pause all |
  pause everything | unsubscribe | alles stoppen | alles anhalten | pausieren | pause machen | abmelden | tout arreter |
  tout suspendre | suspendre | se desabonner | pausa | pausar | parar todo | parar tudo | darme de baja | pauze |
  pauzeren | afmelden`);

/** Alone, or followed by a day. */
export const interviewWords = list(`interview | an interview | i have an interview | got an interview | interview is |
  vorstellungsgesprach | bewerbungsgesprach | interview am | entretien | j'ai un entretien | entrevista |
  tengo una entrevista | tenho uma entrevista | sollicitatiegesprek | gesprek`);

export type Label = "company" | "job" | "contact" | "advocate" | "note";

/** Before a colon. */
export const labels: Readonly<Record<Label, readonly string[]>> = {
  company: list("company | firma | unternehmen | entreprise | societe | empresa | bedrijf"),
  job: list("job | role | position | title | stelle | poste | puesto | vaga | cargo | functie | vacature"),
  contact: list("contact | kontakt | contacto | contato | contactpersoon"),
  advocate: list(`advocate | fursprecher | fursprecherin | parrain | marraine | defensor | defensora | padrinho |
    madrinha | pleitbezorger`),
  note: list("note | notiz | nota | notitie"),
};

/** Said around a command, and no part of it. */
export const courtesies =
  list(`please | thanks | thank you | thank you so much | many thanks | thx | cheers | bitte | danke |
  vielen dank | merci | s'il te plait | s'il vous plait | por favor | gracias | muchas gracias | obrigado | obrigada |
  alstublieft | alsjeblieft | bedankt | dank je | dank je wel`);

/** After "they replied": when it was changes nothing. */
export const timesPast = list(`today | yesterday | just now | already | this morning | this afternoon | this week |
  last week | last night | to me | me | heute | gestern | schon | hier | aujourd'hui | deja | hoy | ayer | ya | hoje |
  ontem | ja | vandaag | gisteren | al`);

export type PlainAnswer = "yes" | "this-job" | "not-now" | "never" | "portal" | "no-news" | "step-back" | "stop";

/** What an advocate answers, as whole lines. Consent is read from nothing looser than these. */
export const advocateAnswers: Readonly<Record<PlainAnswer, readonly string[]>> = {
  yes: list(`yes | yes please | yes gladly | yes happy to | yes of course | yes i will | happy to | gladly | ja | ja gerne |
    ja gern | gerne | oui | oui avec plaisir | volontiers | si | si claro | con gusto | sim | sim claro | com prazer |
    ja graag | ja hoor`),
  "this-job": list(`only this job | just this job | this job only | yes only this job | yes but only this job |
    only for this job | nur diese stelle | nur fur diese stelle | seulement ce poste | solo este puesto |
    so esta vaga | alleen deze baan | alleen deze functie`),
  "not-now": list(`not now | not right now | maybe later | jetzt nicht | nicht jetzt | pas maintenant | ahora no |
    agora nao | nu niet | niet nu`),
  never: list("never | never again | nie | nie wieder | jamais | nunca | nunca mais | nooit"),
  portal: list(`put into the portal | put in the portal | put you into the portal | put them into the portal |
    put her into the portal | put him into the portal | in the portal | submitted in the portal | referred |
    im portal | ins portal eingetragen | dans le portail | en el portal | no portal da empresa | in het portaal`),
  "no-news":
    list(`no news | no news yet | nothing yet | nothing new | still nothing | keine neuigkeiten | nichts neues |
    noch nichts | pas de nouvelles | rien de nouveau | sin novedades | sin noticias | sem novidades | geen nieuws`),
  "step-back": list(`step back | i step back | i'd like to step back | stepping back | zurucktreten | ich trete zuruck |
    je me retire | dar un paso atras | quero sair | terugtreden | ik trek me terug`),
  stop: list(`stop | stop it | stop please | stop all | stop everything | unsubscribe | stopp | stoppen | arreter |
    arretez | basta | parar | pare`),
};

/** Followed by whom they spoke with. */
export const spokeWords =
  list(`spoke with | spoke to | i spoke with | i spoke to | talked to | talked with | i talked to |
  i talked with | have spoken with | gesprochen mit | habe gesprochen mit | parle a | parle avec | j'ai parle a |
  j'ai parle avec | hable con | he hablado con | falei com | gesproken met | ik heb gesproken met`);

/** Followed by what they need. */
export const needWords = list("need | needs | brauche | besoin de | j'ai besoin de | necesito | preciso de | nodig");
