import { splitBody } from "@follow-through/core/mail/split-body";
import { describe, expect, test } from "vitest";
import { mailWith } from "./mail-for-test.ts";

const INNER = "Hi Jo,\n\nTuesday at 3 works. Bring a CV.\n\nPat";

// Client and language, the outer subject, what stands between the seeker's line and the forwarded words.
const FORWARDS: readonly (readonly [string, string, string])[] = [
  [
    "Gmail en",
    "Fwd: Analyst",
    "---------- Forwarded message ---------\nFrom: Pat Lee <pat@acme.example>\nDate: Tue, Mar 3, 2026 at 10:00 AM\nSubject: Analyst\nTo: Jo Park <jo@x.example>\n\n",
  ],
  [
    "Gmail de",
    "Fwd: Analyst",
    "---------- Forwarded message ---------\nVon: Pat Lee <pat@acme.example>\nDate: Di., 3. März 2026 um 10:00 Uhr\nSubject: Analyst\nTo: Jo Park <jo@x.example>\n\n",
  ],
  [
    "Gmail fr",
    "Fwd: Analyst",
    "---------- Forwarded message ---------\nDe : Pat Lee <pat@acme.example>\nDate: mar. 3 mars 2026 à 10:00\nSubject: Analyst\nTo: Jo Park <jo@x.example>\n\n",
  ],
  [
    "Gmail es",
    "Fwd: Analyst",
    "---------- Forwarded message ---------\nDe: Pat Lee <pat@acme.example>\nDate: mar, 3 mar 2026 a las 10:00\nSubject: Analyst\nTo: Jo Park <jo@x.example>\n\n",
  ],
  [
    "Gmail pt",
    "Fwd: Analyst",
    "---------- Forwarded message ---------\nDe: Pat Lee <pat@acme.example>\nDate: ter., 3 de mar. de 2026 às 10:00\nSubject: Analyst\nTo: Jo Park <jo@x.example>\n\n",
  ],
  [
    "Gmail nl",
    "Fwd: Analyst",
    "---------- Forwarded message ---------\nVan: Pat Lee <pat@acme.example>\nDate: di 3 mrt 2026 om 10:00\nSubject: Analyst\nTo: Jo Park <jo@x.example>\n\n",
  ],
  [
    "Gmail, bold",
    "Fwd: Analyst",
    "---------- Forwarded message ---------\nFrom: *Pat Lee* <pat@acme.example>\nDate: Tue, Mar 3, 2026 at 10:00 AM\nSubject: Analyst\nTo: Jo Park <jo@x.example>\n\n",
  ],
  [
    "Apple en",
    "Fwd: Analyst",
    "Begin forwarded message:\n\nFrom: Pat Lee <pat@acme.example>\nSubject: Analyst\nDate: March 3, 2026 at 10:00:00 AM GMT+1\nTo: Jo Park <jo@x.example>\n\n",
  ],
  [
    "Apple de",
    "Fwd: Analyst",
    "Anfang der weitergeleiteten Nachricht:\n\nVon: Pat Lee <pat@acme.example>\nBetreff: Analyst\nDatum: 3. März 2026 um 10:00:00 MEZ\nAn: Jo Park <jo@x.example>\n\n",
  ],
  [
    "Apple fr",
    "Fwd: Analyst",
    "Début du message transféré :\n\nDe: Pat Lee <pat@acme.example>\nObjet: Analyst\nDate: 3 mars 2026 à 10:00:00 UTC+1\nÀ: Jo Park <jo@x.example>\n\n",
  ],
  [
    "Apple es",
    "Fwd: Analyst",
    "Inicio del mensaje reenviado:\n\nDe: Pat Lee <pat@acme.example>\nAsunto: Analyst\nFecha: 3 de marzo de 2026, 10:00:00 CET\nPara: Jo Park <jo@x.example>\n\n",
  ],
  [
    "Apple pt",
    "Fwd: Analyst",
    "Início da mensagem encaminhada:\n\nDe: Pat Lee <pat@acme.example>\nAssunto: Analyst\nData: 3 de março de 2026 10:00:00 GMT+1\nPara: Jo Park <jo@x.example>\n\n",
  ],
  [
    "Apple nl",
    "Fwd: Analyst",
    "Begin doorgestuurd bericht:\n\nVan: Pat Lee <pat@acme.example>\nOnderwerp: Analyst\nDatum: 3 maart 2026 om 10:00:00 CET\nAan: Jo Park <jo@x.example>\n\n",
  ],
  [
    "Thunderbird en",
    "Fwd: Analyst",
    "-------- Forwarded Message --------\nSubject: \tAnalyst\nDate: \tTue, 3 Mar 2026 10:00:00 +0100\nFrom: \tPat Lee <pat@acme.example>\nTo: \tJo Park <jo@x.example>\n\n\n",
  ],
  [
    "Thunderbird de",
    "Fwd: Analyst",
    "-------- Weitergeleitete Nachricht --------\nBetreff: \tAnalyst\nDatum: \tTue, 3 Mar 2026 10:00:00 +0100\nVon: \tPat Lee <pat@acme.example>\nAn: \tJo Park <jo@x.example>\n\n\n",
  ],
  [
    "Thunderbird fr",
    "Fwd: Analyst",
    "-------- Message transféré --------\nSujet : \tAnalyst\nDate : \tTue, 3 Mar 2026 10:00:00 +0100\nDe : \tPat Lee <pat@acme.example>\nPour : \tJo Park <jo@x.example>\n\n\n",
  ],
  [
    "Thunderbird es",
    "Fwd: Analyst",
    "-------- Mensaje reenviado --------\nAsunto: \tAnalyst\nFecha: \tTue, 3 Mar 2026 10:00:00 +0100\nDe: \tPat Lee <pat@acme.example>\nPara: \tJo Park <jo@x.example>\n\n\n",
  ],
  [
    "Thunderbird pt",
    "Enc: Analyst",
    "-------- Mensagem encaminhada --------\nAssunto: \tAnalyst\nData: \tTue, 3 Mar 2026 10:00:00 +0100\nDe: \tPat Lee <pat@acme.example>\nPara: \tJo Park <jo@x.example>\n\n\n",
  ],
  [
    "Thunderbird nl",
    "Fwd: Analyst",
    "-------- Doorgestuurd bericht --------\nOnderwerp: \tAnalyst\nDatum: \tTue, 3 Mar 2026 10:00:00 +0100\nVan: \tPat Lee <pat@acme.example>\nAan: \tJo Park <jo@x.example>\n\n\n",
  ],
  [
    "Yahoo en",
    "Fw: Analyst",
    "----- Forwarded Message -----\nFrom: Pat Lee <pat@acme.example>\nTo: Jo Park <jo@x.example>\nSent: Tuesday, March 3, 2026 at 10:00:00 AM GMT+1\nSubject: Analyst\n\n",
  ],
  [
    "Yahoo de",
    "Fw: Analyst",
    "----- Weitergeleitete Nachricht -----\nVon: Pat Lee <pat@acme.example>\nAn: Jo Park <jo@x.example>\nGesendet: Dienstag, 3. März 2026 um 10:00:00 MEZ\nBetreff: Analyst\n\n",
  ],
  [
    "Yahoo fr",
    "Tr: Analyst",
    "----- Mail transféré -----\nDe : Pat Lee <pat@acme.example>\nÀ : Jo Park <jo@x.example>\nEnvoyé : mardi 3 mars 2026 à 10:00:00 UTC+1\nObjet : Analyst\n\n",
  ],
  [
    "Proton",
    "Fw: Analyst",
    "------- Forwarded Message -------\nFrom: Pat Lee <pat@acme.example>\nDate: On Tuesday, March 3rd, 2026 at 10:00 AM\nSubject: Analyst\nTo: Jo Park <jo@x.example>\n\n\n",
  ],
  [
    "Fastmail",
    "Fwd: Analyst",
    "----- Original message -----\nFrom: Pat Lee <pat@acme.example>\nTo: Jo Park <jo@x.example>\nSubject: Analyst\nDate: Tuesday, March 03, 2026 10:00 AM\n\n",
  ],
  [
    "GMX",
    "Fw: Analyst",
    'Gesendet: Dienstag, 03. März 2026 um 10:00 Uhr\nVon: "Pat Lee" <pat@acme.example>\nAn: "Jo Park" <jo@x.example>\nBetreff: Analyst\n\n',
  ],
  [
    "Outlook en",
    "FW: Analyst",
    "From: Pat Lee <pat@acme.example> \nSent: Tuesday, March 3, 2026 10:00 AM\nTo: Jo Park <jo@x.example>\nSubject: Analyst\n\n",
  ],
  [
    "Outlook web",
    "Fw: Analyst",
    "________________________________\nFrom: Pat Lee <pat@acme.example>\nSent: Tuesday, March 3, 2026 10:00 AM\nTo: Jo Park <jo@x.example>\nSubject: Analyst\n\n",
  ],
  [
    "Outlook new",
    "FW: Analyst",
    "From: Pat Lee <pat@acme.example>\nDate: Tuesday, 3 March 2026 at 10:00\nTo: Jo Park <jo@x.example>\nSubject: Analyst\n\n",
  ],
  [
    "Outlook mobile",
    "Fw: Analyst",
    "Get Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Pat Lee <pat@acme.example>\nSent: Tuesday, March 3, 2026 10:00:00 AM\nTo: Jo Park <jo@x.example>\nSubject: Analyst\n\n",
  ],
  [
    "Outlook de",
    "WG: Analyst",
    "Von: Pat Lee <pat@acme.example> \nGesendet: Dienstag, 3. März 2026 10:00\nAn: Jo Park <jo@x.example>\nBetreff: Analyst\n\n",
  ],
  [
    "Outlook fr",
    "TR: Analyst",
    "De : Pat Lee <pat@acme.example> \nEnvoyé : mardi 3 mars 2026 10:00\nÀ : Jo Park <jo@x.example>\nObjet : Analyst\n\n",
  ],
  [
    "Outlook es",
    "RV: Analyst",
    "De: Pat Lee <pat@acme.example> \nEnviado el: martes, 3 de marzo de 2026 10:00\nPara: Jo Park <jo@x.example>\nAsunto: Analyst\n\n",
  ],
  [
    "Outlook pt",
    "ENC: Analyst",
    "De: Pat Lee <pat@acme.example> \nEnviada em: terça-feira, 3 de março de 2026 10:00\nPara: Jo Park <jo@x.example>\nAssunto: Analyst\n\n",
  ],
  [
    "Outlook nl",
    "FW: Analyst",
    "Van: Pat Lee <pat@acme.example> \nVerzonden: dinsdag 3 maart 2026 10:00\nAan: Jo Park <jo@x.example>\nOnderwerp: Analyst\n\n",
  ],
  [
    "Outlook 2010",
    "FW: Analyst",
    "-----Original Message-----\nFrom: Pat Lee [mailto:pat@acme.example] \nSent: Tuesday, March 03, 2026 10:00 AM\nTo: Jo Park\nSubject: Analyst\n\n",
  ],
  [
    "Outlook's plain text",
    "Fw: Analyst",
    "________________________________\nFrom: Pat Lee <pat@acme.example<mailto:pat@acme.example>>\nSent: Tuesday, March 3, 2026 10:00 AM\nTo: Jo Park <jo@x.example<mailto:jo@x.example>>\nSubject: Analyst\n\n",
  ],
  [
    "Outlook, bold",
    "Fw: Analyst",
    "*From:* Pat Lee <pat@acme.example>\n*Sent:* Tuesday, March 3, 2026 10:00 AM\n*To:* Jo Park <jo@x.example>\n*Subject:* Analyst\n\n",
  ],
  [
    "bold to the end",
    "Fw: Analyst",
    "**From:** Pat Lee <pat@acme.example>\n**Sent:** Tuesday, March 3, 2026 10:00 AM\n**To:** Jo Park <jo@x.example>\n**Subject:** Analyst\n\n",
  ],
  [
    "with marks of direction",
    "Fwd: Analyst",
    "Begin forwarded message:\n\n\u200eFrom: \u200ePat Lee <pat@acme.example>\u200e\n\u200eSubject: Analyst\n\u200eDate: March 3, 2026 at 10:00:00 AM GMT+1\n\u200eTo: Jo Park <jo@x.example>\n\n",
  ],
  [
    "Samsung",
    "Fwd: Analyst",
    "-------- Original message --------\nFrom: Pat Lee <pat@acme.example>\nDate: 03/03/2026 10:00 (GMT+01:00)\nTo: Jo Park <jo@x.example>\nSubject: Analyst\n\n",
  ],
  [
    "Zimbra",
    "Fwd: Analyst",
    '----- Forwarded Message -----\nFrom: "Pat Lee" <pat@acme.example>\nTo: "Jo Park" <jo@x.example>\nSent: Tuesday, March 3, 2026 10:00:00 AM\nSubject: Analyst\n\n',
  ],
  [
    "wrapped addresses",
    "FW: Analyst",
    "From: Pat Lee\n<pat@acme.example>\nSent: Tuesday, March 3, 2026 10:00 AM\nTo: Jo Park <jo@x.example>; Somebody With A Long Name <somebody.long@acme.example>;\nAnother Person <another@acme.example>\nSubject: Analyst\n\n",
  ],
  [
    "Outlook it",
    "I: Analyst",
    "Da: Pat Lee <pat@acme.example> \nInviato: martedì 3 marzo 2026 10:00\nA: Jo Park <jo@x.example>\nOggetto: Analyst\n\n",
  ],
  [
    "Outlook sv",
    "VB: Analyst",
    "Från: Pat Lee <pat@acme.example> \nSkickat: den 3 mars 2026 10:00\nTill: Jo Park <jo@x.example>\nÄmne: Analyst\n\n",
  ],
  [
    "Outlook pl",
    "PD: Analyst",
    "Od: Pat Lee <pat@acme.example> \nWysłano: wtorek, 3 marca 2026 10:00\nDo: Jo Park <jo@x.example>\nTemat: Analyst\n\n",
  ],
  [
    "Outlook ru",
    "FW: Analyst",
    "От: Pat Lee <pat@acme.example> \nОтправлено: 3 марта 2026 г. 10:00\nКому: Jo Park <jo@x.example>\nТема: Analyst\n\n",
  ],
  [
    "Outlook zh",
    "转发: Analyst",
    "发件人: Pat Lee <pat@acme.example> \n发送时间: 2026年3月3日 10:00\n收件人: Jo Park <jo@x.example>\n主题: Analyst\n\n",
  ],
  [
    "Outlook ja",
    "FW: Analyst",
    "差出人: Pat Lee <pat@acme.example> \n送信日時: 2026年3月3日 10:00\n宛先: Jo Park <jo@x.example>\n件名: Analyst\n\n",
  ],
  [
    "Apple cs",
    "Fwd: Analyst",
    "Začátek přeposílané zprávy:\n\nOd: Pat Lee <pat@acme.example>\nPředmět: Analyst\nDatum: 3. března 2026 10:00:00 GMT+1\nKomu: jo@x.example\n\n",
  ],
  [
    "Apple da",
    "Fwd: Analyst",
    "Start på videresendt besked:\n\nFra: Pat Lee <pat@acme.example>\nEmne: Analyst\nDato: 3. marts 2026 kl. 10.00.00 CET\nTil: jo@x.example\n\n",
  ],
  [
    "Apple fi",
    "Fwd: Analyst",
    "Välitetty viesti alkaa:\n\nLähettäjä: Pat Lee <pat@acme.example>\nAihe: Analyst\nPäivämäärä: 3. maaliskuuta 2026 klo 10.00.00 UTC+1\nVastaanottaja: jo@x.example\n\n",
  ],
  [
    "Apple hu",
    "Fwd: Analyst",
    "Továbbított levél kezdete:\n\nFeladó: Pat Lee <pat@acme.example>\nTárgy: Analyst\nDátum: 2026. március 3. 10:00:00 CET\nCímzett: jo@x.example\n\n",
  ],
  [
    "Apple no",
    "Fwd: Analyst",
    "Videresendt melding:\n\nFra: Pat Lee <pat@acme.example>\nEmne: Analyst\nDato: 3. mars 2026 kl. 10:00:00 CET\nTil: jo@x.example\n\n",
  ],
  [
    "Apple pl",
    "Fwd: Analyst",
    "Początek przekazywanej wiadomości:\n\nOd: Pat Lee <pat@acme.example>\nTemat: Analyst\nData: 3 marca 2026 o 10:00:00 CET\nDo: jo@x.example\n\n",
  ],
  [
    "Apple ro",
    "Fwd: Analyst",
    "Începe mesajul redirecționat:\n\nExpeditorul: Pat Lee <pat@acme.example>\nSubiectul: Analyst\nDată: 3 martie 2026, 10:00:00 CET\nDestinatarul: jo@x.example\n\n",
  ],
  [
    "Apple ru",
    "Fwd: Analyst",
    "Начало переадресованного сообщения:\n\nОтправитель: Pat Lee <pat@acme.example>\nТема: Analyst\nДата: 3 марта 2026 г. в 10:00:00 GMT+1\nКому: jo@x.example\n\n",
  ],
  [
    "Apple sk",
    "Fwd: Analyst",
    "Začiatok preposlanej správy:\n\nOd: Pat Lee <pat@acme.example>\nPredmet: Analyst\nDátum: 3. marca 2026, 10:00:00 GMT+1\nPre: jo@x.example\n\n",
  ],
  [
    "Apple sv",
    "Fwd: Analyst",
    "Vidarebefordrat mejl:\n\nFrån: Pat Lee <pat@acme.example>\nÄmne: Analyst\nDatum: 3 mars 2026 10:00:00 CET\nTill: jo@x.example\n\n",
  ],
  [
    "Apple tr",
    "Fwd: Analyst",
    "İleti başlangıcı:\n\nKimden: Pat Lee <pat@acme.example>\nKonu: Analyst\nTarih: 3 Mart 2026 10:00:00 GMT+1\nKime: jo@x.example\n\n",
  ],
  [
    "Apple uk",
    "Fwd: Analyst",
    "Початок листа, що пересилається:\n\nВід кого: Pat Lee <pat@acme.example>\nТема: Analyst\nДата: 3 березня 2026 р. о 10:00:00 GMT+1\nКому: jo@x.example\n\n",
  ],
  [
    "MailMate",
    "Fwd: Analyst",
    "Forwarded message:\n\nFrom: Pat Lee <pat@acme.example>\nTo: jo@x.example\nSubject: Analyst\nDate: Tue, 3 Mar 2026 10:00:00 +0100\n\n",
  ],
  [
    "HubSpot fi",
    "Fwd: Analyst",
    "---------- Edelleenlähetetty viesti ---------\nLähettäjä: Pat Lee <pat@acme.example>\nPäivämäärä: tiistai 3. maaliskuuta 2026 klo 10.00.00 +0100\nAihe: Analyst\nVastaanottaja: jo@x.example\n\n",
  ],
  [
    "IONOS",
    "Fwd: Analyst",
    '---------- Original Message ----------\nFrom: Pat Lee <pat@acme.example>\nTo: "jo@x.example" <jo@x.example>\nDate: 03/03/2026 10:00 AM CET\nSubject: Analyst\n\n',
  ],
];

const forwarding = (subject: string, text: string): ReturnType<typeof splitBody> =>
  splitBody(mailWith({ to: [{ name: "", email: "track@in.example" }], subject, text }));

describe("a forward", () => {
  test.each(FORWARDS)("is read with its head: %s", (_client, subject, head) => {
    const body = forwarding(subject, `Good news!\n\n${head}${INNER}\n`);
    expect(body.text).toBe("Good news!");
    expect(body.forwarded).toHaveLength(1);
    expect(body.forwarded[0]).toMatchObject({
      from: { name: "Pat Lee", email: "pat@acme.example" },
      subject: "Analyst",
      date: "2026-03-03T09:00:00.000Z",
      text: INNER,
    });
    expect(body.history).toEqual([]);
  });

  test.each(FORWARDS)("without a word above it leaves no own words: %s", (_client, subject, head) => {
    const body = forwarding(subject, `${head}${INNER}\n`);
    expect([body.text, body.forwarded[0]?.text]).toEqual(["", INNER]);
  });

  // The device line above Outlook mobile's head is the writer's, not the forwarded one's.
  test.each(FORWARDS.filter(([client]) => client !== "Outlook mobile"))(
    "is read where the client quotes what it forwards: %s",
    (_client, subject, head) => {
      const [first = "", ...rest] = `${head}${INNER}`.split("\n");
      const isMarker = /:\s*$|forwarded|weitergeleitet|transféré|reenviado|encaminhada|doorgestuurd/i.test(first);
      const quoted = [...(isMarker ? [first, ""] : [`> ${first}`]), ...rest.map((line) => `> ${line}`)].join("\n");
      const body = forwarding(subject, `Good news!\n\n${quoted}\n`);
      expect(body.text).toBe("Good news!");
      expect([...body.forwarded, ...body.history][0]).toMatchObject({
        from: { email: "pat@acme.example" },
        text: INNER,
      });
    },
  );

  test("of a reply gives the reply as forwarded and what it quotes as history", () => {
    const head = FORWARDS[0]?.[2] ?? "";
    const body = forwarding(
      "Fwd: Re: Analyst",
      `${head}${INNER}\n\nOn Mon, Mar 2, 2026 at 9:00 AM Jo Park <jo@x.example> wrote:\n\n> Dear Pat,\n>\n> is it open?\n`,
    );
    expect(body.forwarded.map(({ text }) => text)).toEqual([INNER]);
    expect(body.history).toMatchObject([{ from: { email: "jo@x.example" }, text: "Dear Pat,\n\nis it open?" }]);
  });

  test("of a forward gives both, the outer one first", () => {
    const text = `fyi\n\n---------- Forwarded message ---------\nFrom: Ana <ana@y.example>\nDate: Wed, Mar 4, 2026 at 8:00 AM\nSubject: Fwd: Analyst\nTo: Jo <jo@x.example>\n\nlook what Pat says\n\n---------- Forwarded message ---------\nFrom: Pat Lee <pat@acme.example>\nDate: Tue, Mar 3, 2026 at 10:00 AM\nSubject: Analyst\nTo: Ana <ana@y.example>\n\n${INNER}`;
    const body = forwarding("Fwd: Fwd: Analyst", text);
    expect(body.forwarded.map(({ from, text: words }) => [from?.email, words])).toEqual([
      ["ana@y.example", "look what Pat says"],
      ["pat@acme.example", INNER],
    ]);
  });

  test("whose sender has no address keeps the name and asks nobody to guess", () => {
    const body = forwarding(
      "FW: Analyst",
      `From: Lee, Pat (ACME-HR)\nSent: Tuesday, March 3, 2026 10:00 AM\nTo: Park, Jo\nSubject: Analyst\n\n${INNER}`,
    );
    expect(body.forwarded[0]).toMatchObject({ from: null, fromName: "Lee, Pat (ACME-HR)", text: INNER });
  });

  test("as an attached mail comes with its ids", () => {
    const inner = mailWith({
      messageId: "<in@acme.example>",
      from: [{ name: "Pat Lee", email: "pat@acme.example" }],
      subject: "Analyst",
      text: INNER,
    });
    const body = splitBody(
      mailWith({
        text: "see attached",
        parts: [{ contentType: "message/rfc822", filename: null, sizeBytes: 1, text: null, mail: inner }],
      }),
    );
    expect(body).toMatchObject({
      text: "see attached",
      forwarded: [{ messageId: "<in@acme.example>", subject: "Analyst", text: INNER }],
    });
  });
});

describe("what is no forward", () => {
  test("the returned mail of a bounce", () => {
    const inner = mailWith({ text: "Hi Quentin" });
    const body = splitBody(
      mailWith({
        from: [{ name: "", email: "mailer-daemon@x.example" }],
        subject: "Undelivered Mail Returned to Sender",
        text: "not found",
        parts: [{ contentType: "message/rfc822", filename: null, sizeBytes: 1, text: null, mail: inner }],
      }),
    );
    expect(body.forwarded).toEqual([]);
  });

  test("an Outlook answer, although its head looks the same", () => {
    const text = `Tuesday works.\n\nFrom: Pat Lee <pat@acme.example> \nSent: Tuesday, March 3, 2026 10:00 AM\nTo: Jo Park <jo@x.example>\nSubject: Analyst\n\n${INNER}`;
    const body = splitBody(mailWith({ subject: "RE: Analyst", text }));
    expect([body.text, body.forwarded.length, body.history[0]?.text]).toEqual(["Tuesday works.", 0, INNER]);
  });

  test("an answer to the quoted sender whose subject was changed", () => {
    const text = `Tuesday works.\n\nFrom: Pat Lee <pat@acme.example> \nSent: Tuesday, March 3, 2026 10:00 AM\nTo: Jo Park <jo@x.example>\nSubject: Analyst\n\n${INNER}`;
    const body = splitBody(mailWith({ subject: "Tuesday", text }));
    expect([body.forwarded.length, body.history.length]).toEqual([0, 1]);
  });

  test.each([
    [
      "an advert typed off the wall",
      "From: City of Millrace, Department of Water\nDate: August 14, 2026\nSubject: Open recruitment\nLocation: Pumphouse 2\nTitle: GIS Analyst",
    ],
    [
      "an advert with an address",
      "From: jobs@millrace.example\nDate: August 14, 2026\nLocation: Pumphouse 2\nSalary: 40k",
    ],
    ["where and when somebody can work", "From: Leeds\nTo: anywhere\nDate: from May on"],
    ["an itinerary", "From: London 10:00\nTo: Leeds 12:30"],
    ["a German list", "Von: 8 Uhr\nBis: 12 Uhr\nAn: Montagen"],
    ["the words alone", "This is the forwarded message you asked for:\nplease read it"],
    ["a heading of one's own", "Forwarded message:\nwe need a cook"],
    ["a line of dashes", "--- my points ---\none\ntwo"],
    ["a heading", "Original message of the posting:\nwe need a cook"],
  ])("%s", (_name, lines) => {
    const text = `Hi Pat,\n\n${lines}\n\nIs it open?\n\nJo`;
    const body = splitBody(mailWith({ subject: "the job", text }));
    expect([body.text, body.history, body.forwarded]).toEqual([text, [], []]);
  });
});
