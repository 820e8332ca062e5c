// The labels of quoted heads, as mail clients write them in their user's language. Collected from the clients' own
// translations (Outlook, Apple Mail, Thunderbird's mozldap "mailnews" strings, Gmail, Yahoo, GMX) and from the fixtures of
// email-forward-parser and quotequail. "No" (Latvian) and "Ke" (Indonesian) are left out: they begin too many sentences.

export type Label = "from" | "to" | "cc" | "date" | "subject" | "other";

const LABELS: Readonly<Record<Label, string>> = {
  from: `From|Šalje|Expeditorul|Отправитель|Від кого|Von|De|Da|Van|Från|Fra|Frá|Lähettäjä|Od|Odesílatel|Feladó|От|От кого|Від|Kimden|Gönderen|Από|Dari|Từ|
    寄件者|寄件人|发件人|發件人|差出人|送信者|送信元|보낸 사람|보낸사람|من|מאת|De la|Expeditor|Expéditeur|Remitente|Remetente|
    Mittente|Afzender|Absender|Avsender|Afsender|Avsändare|Saatja|Nuo|จาก|प्रेषक|Nadawca|Desde|Sender`,
  to: `To|Destinatarul|Pre|An|À|A|Para|Pour|Aan|Till|Til|Vastaanottaja|Komu|Do|Adresát|Címzett|Кому|Kime|Kime:|Alıcı|Προς|Kepada|Đến|
    收件者|收件人|宛先|받는 사람|받는사람|إلى|אל|Către|Destinatario|Destinatário|Destinataire|Destinataires|Empfänger|
    Ontvanger|Saaja|Kam|ถึง|Recipient|Mottagare|Modtager|Prima|Per`,
  cc: `Cc|CC|Bcc|Copie|Copie à|Copia|Con copia|Cópia|Kopie|Kopie an|Blindkopie|Kopi|Kopia|Kopio|Másolatot kap|Másolat|Копия|Копія|DW|
    Bilgi|Κοιν\\.|Κοινοποίηση|抄送|副本|参考|참조|نسخة|עותק|Cci|Cco`,
  date: `Date|Sent|Sent at|Sent on|Datum|Gesendet|Gesendet am|Envoyé|Envoyé le|Envoyée|Fecha|Enviado|Enviado el|Enviada|
    Enviada em|Enviado em|Data|Data/Hora|Verzonden|Verzonden op|Inviato|Inviato il|Skickat|Sendt|Dato|Päivämäärä|Päiväys|
    Lähetetty|Odesláno|Odoslané|Wysłano|Wysłane|Dátum|Elküldve|Küldve|Küldés ideje|Отправлено|Дата|Надіслано|Tarih|Gönderildi|
    Gönderme Tarihi|Ημερομηνία|Στάλθηκε|Tanggal|Dikirim|Ngày|Đã gửi|日期|寄件日期|发送时间|发送日期|發送日期|時間|时间|送信日時|
    日時|日付|날짜|보낸 날짜|보낸 시간|التاريخ|تاريخ الإرسال|נשלח|תאריך|Dată|Trimis|Poslano|Išsiųsta|Saadetud|Kuupäev|วันที่|Dagsetning|Sent date`,
  subject: `Subject|Subiectul|Betreff|Betr|Objet|Sujet|Asunto|Assunto|Onderwerp|Oggetto|Ämne|Emne|Aihe|Předmět|Predmet|Temat|Tárgy|Тема|Konu|
    Θέμα|Subjek|Perihal|Chủ đề|Tiêu đề|主題|主旨|主题|標題|件名|제목|الموضوع|נושא|Subiect|Teema|Efni|เรื่อง|Tema|Title`,
  other: `Reply-To|Reply to|Antwort an|Antwort-An|Répondre à|Responder a|Antwoord aan|Rispondi a|Svar till|Importance|Wichtigkeit|
    Priority|Priorität|Attachments|Attachment|Anlagen|Anlage|Anhang|Anhänge|Pièces jointes|Adjuntos|Datos adjuntos|Anexos|
    Bijlagen|Bijlage|Allegati|Bilagor|Organization|Organisation|Message-ID|Mailing list|Newsgroups|References|In-Reply-To|Return-Path|
    Delivered-To|Resent-From|Resent-To|Resent-Date|Sensitivity|X-Mailer|User-Agent|Mailed-By|Signed-By|Flag|Categories|Importancia|Importância|Urgentie`,
};

const BY_WORD: ReadonlyMap<string, Label> = new Map(
  (Object.keys(LABELS) as Label[]).flatMap((label) =>
    LABELS[label].split("|").map((word): [string, Label] => [word.trim().toLocaleLowerCase("en"), label]),
  ),
);

/** The meaning of a label in any of the languages, null where the word is none. */
export function labelOf(word: string): Label | null {
  return BY_WORD.get(word.toLocaleLowerCase("en")) ?? null;
}
