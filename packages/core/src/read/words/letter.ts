/** What makes words a letter to a person: folded, in English, German, French, Spanish, Portuguese and Dutch. */

const list = (text: string): readonly string[] => text.split("|").map((words) => words.trim().replace(/\s+/g, " "));

/** How a letter begins; a name follows or nothing. */
export const greetings = list(`hi | hello | hey | dear | good morning | good afternoon | good evening | greetings |
  hallo | guten tag | guten morgen | guten abend | liebe | lieber | sehr geehrte | sehr geehrter | servus | moin | gruss gott |
  bonjour | bonsoir | salut | cher | chere | madame | monsieur | hola | buenos dias | buenas tardes | buenas | estimado |
  estimada | querido | querida | ola | bom dia | boa tarde | boa noite | caro | cara | prezado | prezada |
  beste | geachte | goedemorgen | goedemiddag | goedenavond | goedendag | dag`);

/** Between a greeting and the name. */
export const titles =
  list(`mr | mrs | ms | mx | dr | prof | herr | frau | m | mme | monsieur | madame | sr | sra | senor |
  senora | senhor | senhora | dhr | mevrouw | meneer | heer | de | again | there | all | team | everyone`);

/** Said to somebody. */
export const secondPerson =
  list(`you | your | yours | sie | ihnen | ihr | ihre | ihren | ihrem | ihrer | dir | dich | dein | deine |
  vous | votre | vos | toi | ton | usted | ustedes | le | su | sus | ti | tu | voce | voces | seu | sua | lhe |
  u | uw | jij | je | jou | jouw | jullie`);

/** How answers to people open: nobody says so of a note to oneself. */
export const answerOpenings =
  list(`thank you for | thanks for | thank you so much for | many thanks for | great to hear |
  good to hear | nice to hear | i hope this | i hope you | hope you | it was great | it was a pleasure | just following up |
  i wanted to follow up | i'd love to | i would love to | i'd be happy to | looking forward |
  vielen dank fur | danke fur | herzlichen dank fur | es freut mich | ich freue mich | schon von ihnen |
  merci pour | merci de | je vous remercie | je suis ravi | j'espere que | gracias por | muchas gracias por |
  espero que | encantado | encantada | obrigado por | obrigada por | obrigado pela | obrigada pela | muito obrigado |
  bedankt voor | dank voor | hartelijk dank voor | dank je voor | dank u voor | leuk om | fijn om`);

/** Words for the assistant and what it does: whoever says them speaks to it, not to a contact. */
export const assistantWords =
  list(`remind | reminder | reminders | nudge | nudges | snooze | assistant | follow-through | tracking |
  thread | erinnern | erinnere | erinnerung | rappeler | rappel | recordatorio | recordar | lembrete | lembrar |
  herinneren | herinnering`);
