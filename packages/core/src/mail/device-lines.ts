import { patternCharsMost } from "../bounds/mail.ts";
// What phones and programs write below a mail on their own. Sources: the default signatures of iOS, Samsung, Outlook mobile,
// Gmail, Yahoo, Proton, BlackBerry, Thunderbird for Android in English, German, French, Spanish, Portuguese and Dutch.

const STARTS = `sent from|sent by|sent via|sent with|sent using|get outlook for|get bluemail for|composed on|written on my|from my iphone|this email was sent from|
  gesendet von|gesendet mit|gesendet aus|gesendet über|outlook für|holen sie sich outlook|von unterwegs gesendet|
  envoyé de mon|envoyé depuis|envoyé à partir|envoyé avec|envoyé via|obtenez outlook|obtenir outlook|télécharger outlook|provenance :|
  enviado desde|enviado con|enviado mediante|obtener outlook|obtén outlook|descargar outlook|
  enviado do meu|enviado a partir|enviado pelo|enviado com|enviada do meu|enviado via|obter o outlook|obtenha o outlook|enviado de mi|enviado do|
  verzonden vanaf|verstuurd vanaf|verzonden met|verstuurd met|verzonden via|verstuurd vanuit|outlook voor|download outlook|
  inviato da|inviato dal|skickat från|sendt fra|lähetetty|wysłane z|wysłano z|odesláno z|отправлено с|iphone'umdan gönderildi|從我的 iphone|发自我的|我的 iphone|iphoneから送信|나의 iphone`;
// "Sent from Leeds, with love" is the sender's own: the line has to name a thing that sends mail.
const THINGS =
  /\b(?:iphone|ipad|ipod|mac|android|samsung|galaxy|huawei|xiaomi|redmi|pixel|oneplus|motorola|nokia|blackberry|windows|outlook|yahoo|gmail|proton ?mail|mail|e-?mail|courrier|correo|correio|mobile|mobil|handy|phone|smartphone|téléphone|teléfono|móvil|telemóvel|celular|telefoon|mobiel|tablet|hotmail|gmx|web\.de|thunderbird|spark|superhuman|fastmail|airmail|bluemail|aol|t-mobile|vodafone|verizon|at&t|app|device|gerät|appareil|dispositivo|toestel|watch|cell)\b|iphone|мое/iu;

// The verb stands at the end in German, and thumbs apologise in many words.
const WHOLE =
  /^(?:von mein.{3,60} gesendet|diese (?:nachricht|e-mail) wurde .{3,70} gesendet|(?:please |kindly )?(?:excuse|pardon|forgive|apologies for|sorry for) .{0,60}(?:sent from|typos?|brevity|autocorrect).{0,40})[.!]?$/u;

const starts = STARTS.split("|").map((word) => word.trim());

/** True for "Sent from my iPhone" and its like. */
export function isDeviceLine(text: string): boolean {
  const line = text
    .slice(0, patternCharsMost)
    .trim()
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[-–—*_\s<[(]+/, "");
  return (
    line.length < 120 && (WHOLE.test(line) || (starts.some((start) => line.startsWith(start)) && THINGS.test(line)))
  );
}
