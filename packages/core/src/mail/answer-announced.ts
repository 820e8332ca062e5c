import { patternCharsMost } from "../bounds/mail.ts";

// Whether somebody says that their answers stand between the lines of the mail below: "Answers in blue below".

const PLACE =
  "(?<![\\p{L}])(?<!(?:mail|message|letter|nachricht|courriel|lettre|correo|mensaje|mensagem|carta|bericht|brief)\\s)(?:below|in-?line|interspersed|between (?:the|your) (?:lines|questions)|in (?:blue|red|green|purple|orange|bold|capitals|caps|italics|colou?r)|unten|in (?:rot|blau|grün|fett)|dazwischen|zwischen (?:den|die|deine|ihre)n? (?:zeilen|fragen)|(?:direkt )?im text|ci-dessous|en (?:rouge|bleu|vert|gras)|dans le (?:texte|corps)|entre les lignes|(?:m[áa]s )?abajo|debajo|en (?:rojo|azul|verde|negrita)|entre l[íi]neas|abaixo|em (?:vermelho|azul|verde|negrito)|no (?:meio|corpo)|hieronder|in (?:rood|blauw|groen)|tussen (?:de|je|uw) (?:regels|vragen))(?![\\p{L}])";
// "Thank you for your reply below" and "I will answer" announce nothing.
const ANSWER =
  "(?<![\\p{L}])(?<!(?:you|your|ihre|ihren|deine|votre|vos|tu|tus|su|sus|sua|suas|je|jouw|uw|to|will|'ll|’ll|can|could|not|please)\\s)(?:answer(?:s|ed)?|repl(?:y|ies|ied)|respon(?:ses?|ded|d)|comment(?:s|ed)?|notes|mine|antwort(?:e|en|et)?|beantwortet|kommentare?|anmerkungen|r[ée]ponses?|r[ée]pond[su]?|commentaires?|remarques|respuestas?|respond(?:o|ido|í|i|emos)|contest(?:o|é|ado|amos)|comentarios?|comentários?|respostas?|antwoord(?:en)?|beantwoord|reacties?|opmerkingen)(?![\\p{L}])";
// "As you can see below" shows something else.
const LOOK =
  "(?<![\\p{L}])(?<!(?:you|i|can|will|we)\\s)(?:see|siehe|voir|voyez|ver|véase|veja|vide|zie)(?: also| please)?";
const ANNOUNCED = new RegExp(
  [
    `${ANSWER}[^.!?]{0,40}?${PLACE}`,
    `${PLACE}[^.!?,;]{0,20}?${ANSWER}`,
    `${LOOK} ${PLACE}`,
    `(?:^|,)\\s{0,9}${PLACE}[\\s.:]{0,9}$`,
  ].join("|"),
  "iu",
);

export function isAnnouncing(text: string): boolean {
  return ANNOUNCED.test(text.slice(0, patternCharsMost));
}
