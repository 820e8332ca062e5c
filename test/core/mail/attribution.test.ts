import { attribution } from "@follow-through/core/mail/attribution";
import { textLines } from "@follow-through/core/mail/line";
import { splitBody } from "@follow-through/core/mail/split-body";
import { describe, expect, test } from "vitest";
import { mailWith } from "./mail-for-test.ts";

// Client and language, the line as that client writes it, whether it tells an address.
const LINES: readonly (readonly [string, string, boolean])[] = [
  ["Gmail en-US", "On Tue, Mar 3, 2026 at 10:00 AM Pat Lee <pat@acme.example> wrote:", true],
  ["Gmail en-GB", "On Tue, 3 Mar 2026 at 10:00, Pat Lee <pat@acme.example> wrote:", true],
  ["Gmail de", "Am Di., 3. März 2026 um 10:00 Uhr schrieb Pat Lee <pat@acme.example>:", true],
  ["Gmail fr", "Le mar. 3 mars 2026 à 10:00, Pat Lee <pat@acme.example> a écrit :", true],
  ["Gmail es", "El mar, 3 mar 2026 a las 10:00, Pat Lee (<pat@acme.example>) escribió:", true],
  ["Gmail pt-BR", "Em ter., 3 de mar. de 2026 às 10:00, Pat Lee <pat@acme.example> escreveu:", true],
  ["Gmail pt-PT", "Pat Lee <pat@acme.example> escreveu (terça, 3/03/2026 à(s) 10:00):", true],
  ["Gmail nl", "Op di 3 mrt 2026 om 10:00 schreef Pat Lee <pat@acme.example>:", true],
  ["Gmail it", "Il giorno mar 3 mar 2026 alle ore 10:00 Pat Lee <pat@acme.example> ha scritto:", true],
  ["Gmail sv", "Den tis 3 mars 2026 kl 10:00 skrev Pat Lee <pat@acme.example>:", true],
  ["Gmail pl", "wt., 3 mar 2026 o 10:00 Pat Lee <pat@acme.example> napisał(a):", true],
  ["Gmail da", "Den tirs. 3. mar. 2026 kl. 10.00 skrev Pat Lee <pat@acme.example>:", true],
  ["Apple en-US", "On Mar 3, 2026, at 10:00 AM, Pat Lee <pat@acme.example> wrote:", true],
  ["Apple en-GB", "On 3 Mar 2026, at 10:00, Pat Lee <pat@acme.example> wrote:", true],
  ["Apple de", "Am 03.03.2026 um 10:00 schrieb Pat Lee <pat@acme.example>:", true],
  ["Apple fr", "Le 3 mars 2026 à 10:00, Pat Lee <pat@acme.example> a écrit :", true],
  ["Apple es", "El 3 mar 2026, a las 10:00, Pat Lee <pat@acme.example> escribió:", true],
  ["Apple pt", "No dia 3 de mar. de 2026, às 10:00, Pat Lee <pat@acme.example> escreveu:", true],
  ["Apple nl", "Op 3 mrt 2026 om 10:00 heeft Pat Lee <pat@acme.example> het volgende geschreven:", true],
  ["Thunderbird en-US", "On 3/3/26 10:00, Pat Lee wrote:", false],
  ["Thunderbird en-GB", "On 03/03/2026 10:00, Pat Lee wrote:", false],
  ["Thunderbird de", "Am 03.03.26 um 10:00 schrieb Pat Lee:", false],
  ["Thunderbird fr", "Le 03/03/2026 à 10:00, Pat Lee a écrit :", false],
  ["Thunderbird es", "El 3/3/26 a las 10:00, Pat Lee escribió:", false],
  ["Thunderbird pt-BR", "Em 03/03/2026 10:00, Pat Lee escreveu:", false],
  ["Thunderbird pt-PT", "Às 10:00 de 03/03/2026, Pat Lee escreveu:", false],
  ["Thunderbird nl", "Op 03-03-2026 om 10:00 schreef Pat Lee:", false],
  ["Yahoo en", "On Tuesday, March 3, 2026 at 10:00:00 AM GMT+1, Pat Lee <pat@acme.example> wrote:", true],
  ["Yahoo de", "Am Dienstag, 3. März 2026 um 10:00:00 MEZ hat Pat Lee <pat@acme.example> Folgendes geschrieben:", true],
  ["Yahoo fr", "Le mardi 3 mars 2026 à 10:00:00 UTC+1, Pat Lee <pat@acme.example> a écrit :", true],
  ["Yahoo es", "El martes, 3 de marzo de 2026, 10:00:00 CET, Pat Lee <pat@acme.example> escribió:", true],
  ["Yahoo pt", "Em terça-feira, 3 de março de 2026 às 10:00:00 GMT+1, Pat Lee <pat@acme.example> escreveu:", true],
  ["Yahoo nl", "Op dinsdag 3 maart 2026 om 10:00:00 CET schreef Pat Lee <pat@acme.example>:", true],
  ["Proton en", "On Tuesday, March 3rd, 2026 at 10:00 AM, Pat Lee <pat@acme.example> wrote:", true],
  ["Proton de", "Pat Lee <pat@acme.example> schrieb am Dienstag, 3. März 2026 um 10:00:", true],
  ["Fastmail", "On Tue, 3 Mar 2026, at 10:00 AM, Pat Lee wrote:", false],
  ["K-9 en", "On 3 March 2026 10:00:00 CET, Pat Lee <pat@acme.example> wrote:", true],
  ["K-9 de", "Am 3. März 2026 10:00:00 MEZ schrieb Pat Lee <pat@acme.example>:", true],
  ["mutt", "On Tue, Mar 03, 2026 at 10:00:00AM +0100, Pat Lee wrote:", false],
  ["Gmail, no name", "On Tue, Mar 3, 2026 at 10:00 AM <pat@acme.example> wrote:", true],
  [
    "Outlook's plain text",
    "On Tue, Mar 3, 2026 at 10:00 AM Pat Lee <pat@acme.example<mailto:pat@acme.example>> wrote:",
    true,
  ],
];

/** As a client wraps it: at the last space before `width`. */
function wrapped(line: string, width: number): string {
  const at = line.length <= width ? -1 : line.lastIndexOf(" ", width);
  return at <= 0 ? line : `${line.slice(0, at)}\n${wrapped(line.slice(at + 1), width)}`;
}

describe("'On … wrote:' of a mail client", () => {
  test.each(LINES)("is read: %s", (client, line, hasAddress) => {
    const found = attribution(textLines(`${line}\n> hello`).lines, 0);
    expect(found?.head.from?.email ?? null).toBe(hasAddress ? "pat@acme.example" : null);
    expect(found?.head.fromName).toBe(client.includes("no name") ? "" : "Pat Lee");
  });

  test.each(
    LINES.flatMap(([client, line]) =>
      [72, 40].map((width): [string, number, string] => [client, width, wrapped(line, width)]),
    ),
  )("cuts the quote below it: %s wrapped at %i", (_client, _width, line) => {
    const text = `Thanks, Tuesday works.\n\nJo\n\n${line}\n\n> Would Tuesday suit?\n>\n> Pat\n`;
    const body = splitBody(mailWith({ subject: "Re: x", inReplyTo: "<0@x>", text }));
    expect(body.text).toBe("Thanks, Tuesday works.\n\nJo");
    expect(body.history.map((quoted) => quoted.text)).toEqual(["Would Tuesday suit?\n\nPat"]);
    expect(body.history[0]?.date?.slice(0, 10)).toBe("2026-03-03");
  });
});

describe("a sentence of a person", () => {
  test.each([
    "On Tuesday I wrote:",
    "On 3 March I called Pat at 10:00 and left a message, then wrote: please call back",
    "As Pat wrote: we decide by the 14th",
    "Pat wrote:",
    "Am Dienstag um 10:00 schrieb ich Frau Küster.",
    "Le poste à 10:00 a été fermé :",
    "On the 3/3 shift I have three things to add:",
    "Op 3 maart om 10:00 kan ik ook:",
    "El 3 de marzo a las 10:00 puedo ir:",
    "On Monday the 3rd at 10:00, here are my slots:",
  ])("is no attribution: %s", (line) => {
    const text = `Hi Pat,\n\n${line}\n\nI can start on Monday.\n\nJo`;
    const body = splitBody(mailWith({ text }));
    expect(body.text).toBe(text);
    expect(body.history).toEqual([]);
  });
});

describe("a line of unknown shape right above what it quotes", () => {
  test.each([
    ["mutt's own", "* Pat Lee <pat@acme.example> [2026-03-03 10:00]:"],
    ["Horde", "Quoting Pat Lee <pat@acme.example>:"],
    ["Horde in German", "Zitat von Pat Lee <pat@acme.example>:"],
    ["Gnus", "Pat Lee <pat@acme.example> (2026-03-03) said this:"],
    ["Roundcube in Basque", "2026-03-03 10:00(e)an, Pat Lee <pat@acme.example>(e)k idatzi zuen:"],
    ["wrapped", "2026-03-03 10:00(e)an, Pat Lee from the analysts of Acme\n<pat@acme.example>(e)k idatzi zuen:"],
  ])("introduces it: %s", (_client, line) => {
    const body = splitBody(
      mailWith({ subject: "Re: x", inReplyTo: "<0@x>", text: `${line}\n\n> Notice?\n\nA month.` }),
    );
    expect(body.text).toBe("A month.");
    expect(body.history[0]?.from?.email).toBe("pat@acme.example");
  });

  test.each([
    "This is what I sent to pat@acme.example:",
    "Their advert says on 3.3.2026:",
    `${"<@".repeat(197)}:`,
    "Pat (pat@acme.example) asked for it",
  ])("is the writer's own where it tells no sender: %s", (line) => {
    const body = splitBody(mailWith({ subject: "Re: x", inReplyTo: "<0@x>", text: `Hi,\n${line}\n\n> Notice?\n\nJo` }));
    expect(body.text).toContain(line);
  });
});
