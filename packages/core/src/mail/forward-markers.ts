import { patternCharsMost } from "../bounds/mail.ts";
// The lines by which mail clients announce a forwarded message. Sources: Gmail, Yahoo, Thunderbird, Proton and Fastmail as
// they send them; Apple Mail's translations; fixtures of email-forward-parser (MIT) for the languages beyond our six.

const FORWARDED = `forwarded message|forwarded mail|forwarded email|forwarded by .{1,60}|weitergeleitete nachricht|weitergeleitete e-mail|weitergeleitete mail|
  message transféré|mail transféré|e-mail transféré|message transmis|message réexpédié|courriel transféré|mensaje reenviado|mensagem encaminhada|mensagem reencaminhada|
  mensagem enviada|doorgestuurd bericht|doorgezonden bericht|messaggio inoltrato|vidarebefordrat meddelande|vidarebefordrat mail|
  videresendt meddelelse|videresendt besked|videresendt melding|videresendt e-post|edelleenlähetetty viesti|välitetty viesti|
  přeposlaná zpráva|preposlaná správa|przekazana wiadomość|wiadomość przekazana|wiadomość przekazana dalej|továbbított üzenet|
  пересылаемое сообщение|пересланное сообщение|переслане повідомлення|пересилання листа|iletilen mesaj|iletilmiş mesaj|yönlendirilen ileti|
  προωθημένο μήνυμα|mesaj redirecționat|mesaj redirecţionat|转发的邮件|轉寄的郵件|轉寄郵件|转发邮件|転送されたメッセージ|転送メッセージ|
  전달된 메일|전달된 메시지|רسالة معاد توجيهها|رسالة معاد توجيهها|הודעה שהועברה|proslijeđena poruka|posredovano sporočilo|pesan terusan|
  tin nhắn đã chuyển tiếp|áframsend skilaboð|edastatud kiri|persiųstas laiškas|pārsūtīta ziņa`;

const APPLE = `begin forwarded message|forwarded message|vidarebefordrat mejl|začátek přeposílané zprávy|započni proslijeđenu poruku|
  începe mesajul redirecționat|початок листа, що пересилається|i̇leti başlangıcı|ileti başlangıcı|anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail|début du message transféré|
  début du message réexpédié|début du courriel transféré|inicio del mensaje reenviado|comienzo del mensaje reenviado|
  início da mensagem encaminhada|início da mensagem reencaminhada|begin doorgestuurd bericht|inizio messaggio inoltrato|
  inizio del messaggio inoltrato|vidarebefordrat brev|start på videresendt besked|start på videresendt melding|videresendt melding|
  välitetty viesti alkaa|začátek přeposlané zprávy|začiatok preposlanej správy|początek przekazywanej wiadomości|továbbított levél kezdete|
  начало переадресованного сообщения|початок переадресованого повідомлення|iletilen mesajın başlangıcı|başlangıç iletilen mesaj|
  αρχή προωθημένου μηνύματος|începutul mesajului redirecționat|转发的邮件开头|以下是转发的邮件|轉寄的郵件開頭|開始轉寄郵件|転送されたメッセージの開始|
  転送されたメッセージ|전달된 메시지의 시작|بداية الرسالة المعاد توجيهها|תחילת ההודעה שהועברה`;

const ORIGINAL = `original message|original-nachricht|originalnachricht|ursprüngliche nachricht|ursprüngliche mail|message d'origine|message original|
  message initial|mensaje original|mensagem original|oorspronkelijk bericht|origineel bericht|messaggio originale|ursprungligt meddelande|
  originalmeddelande|oprindelig meddelelse|original meddelelse|opprinnelig melding|alkuperäinen viesti|původní zpráva|pôvodná správa|
  oryginalna wiadomość|wiadomość oryginalna|eredeti üzenet|исходное сообщение|оригинальное сообщение|оригінальне повідомлення|orijinal mesaj|
  orijinal ileti|αρχικό μήνυμα|mesaj original|原始邮件|原始郵件|元のメッセージ|원본 메시지|원본 메일|original appointment|ursprünglicher termin`;

export type Marker = "forwarded" | "original";

/** True where a marker stands without dashes: then only a head below it makes it one. */
export function isBareMarker(text: string): boolean {
  return !/^[\s*_]{0,9}[-–—=~]/.test(text.slice(0, patternCharsMost));
}

const words = (list: string): ReadonlySet<string> => new Set(list.split("|").map((word) => word.trim()));
const forwarded = words(FORWARDED);
const apple = words(APPLE);
const original = words(ORIGINAL);

// At least two dashes on one side: "Forwarded message" alone can be a sentence.
const DASHED =
  /^[-–—_=*~\s]{0,30}[-–—_=]{2,30}[*\s]{0,4}([^-–—_=*]{5,90}?)[*\s]{0,4}[:：]?\s?(?:[-–—_=*]{2,60})?\s?[:：]?$/;

/** What a marker line announces, null where the line is none. */
export function markerOf(text: string): Marker | null {
  const line = text.slice(0, patternCharsMost).trim().replace(/’/g, "'");
  if (line.length > 160 || line.length < 5 || !/^[-–—_=*~]|[:：*_]$/.test(line)) return null;
  const dashed = DASHED.exec(line)?.[1]?.trim().toLowerCase();
  if (dashed !== undefined) {
    if (forwarded.has(dashed) || apple.has(dashed) || /^forwarded by\s/.test(dashed)) return "forwarded";
    return original.has(dashed) ? "original" : null;
  }
  const plain = line.toLowerCase().replace(/^[*_\s]+|[*_\s]+$/g, "");
  const announced = /[:：]$/.test(plain) ? plain.replace(/\s*[:：]$/, "") : null;
  return announced !== null && apple.has(announced) ? "forwarded" : null;
}

/** The line that Outlook draws above a quoted head. */
export function isRule(text: string): boolean {
  return /^[_-]{10,200}$/.test(text.slice(0, patternCharsMost).trim());
}
