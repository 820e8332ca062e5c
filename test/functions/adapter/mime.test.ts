import { parseMail } from "@follow-through/functions/adapter/mime";
import { describe, expect, test } from "vitest";

/** One character a byte, as it stands on the wire. */
const bytes = (raw: string): Uint8Array => Buffer.from(raw.replace(/\r?\n/g, "\r\n"), "latin1");
const parse = (raw: string): ReturnType<typeof parseMail> => parseMail(bytes(raw));
const HEAD =
  "From: Pat Lee <pat@acme.example>\nTo: jo@x.example\nSubject: Analyst\nDate: Tue, 3 Mar 2026 10:00:00 +0100\nMessage-ID: <1@acme.example>\n";

describe("headers", () => {
  test("are read with their addresses, ids, instant and offset", async () => {
    const mail = await parse(
      `${HEAD}Cc: "Lee, Ana" <ana@acme.example>, bob@acme.example\nReferences: <a@x>\n <b@x>\nIn-Reply-To: <b@x>\nX-Odd:  one\nX-Odd: two\n\nhello`,
    );
    expect(mail).toMatchObject({
      from: [{ name: "Pat Lee", email: "pat@acme.example" }],
      to: [{ name: "", email: "jo@x.example" }],
      cc: [
        { name: "Lee, Ana", email: "ana@acme.example" },
        { name: "", email: "bob@acme.example" },
      ],
      messageId: "<1@acme.example>",
      inReplyTo: "<b@x>",
      references: ["<a@x>", "<b@x>"],
      subject: "Analyst",
      date: "2026-03-03T09:00:00.000Z",
      dateOffsetMinutes: 60,
      unread: null,
    });
    expect(mail.headers.get("x-odd")).toEqual(["one", "two"]);
    expect(mail.text?.trim()).toBe("hello");
  });

  test.each([
    ["=?utf-8?B?R3LDvMOfZSA=?= =?utf-8?Q?aus_K=C3=B6ln?=", "Grüße aus Köln"],
    ["=?iso-8859-1?Q?Gr=FC=DFe?=", "Grüße"],
    ["=?windows-1252?Q?=93Analyst=94?=", "“Analyst”"],
    ["=?iso-2022-jp?B?GyRCJDMkcyRLJEEkTxsoQg==?=", "こんにちは"],
    ["=?gb2312?B?1rDOuw==?=", "职位"],
    ["=?x-unknown?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"],
    ["=?utf-8?Q?broken", "=?utf-8?Q?broken"],
    ["Gr\u00fc\u00dfe", "Grüße"],
    ["Gr\u00c3\u00bc\u00c3\u009fe", "Grüße"],
    ["an =?utf-8?Q?=C3=BC?=ber", "an über"],
    ["a\u0000b", "ab"],
    ["folded\n and folded", "folded and folded"],
  ])("decode the subject %j", async (raw, subject) => {
    const mail = await parse(`From: a@x.example\nSubject: ${raw}\n\nhello`);
    expect(mail.subject).toBe(subject);
  });

  test("with two From keep both, for whoever proves the sender", async () => {
    const mail = await parse("From: pat@acme.example\nFrom: mallory@evil.example\n\nhello");
    expect(mail.from.map(({ email }) => email)).toEqual(["pat@acme.example", "mallory@evil.example"]);
  });

  test("with several Message-IDs keep the first", async () => {
    expect((await parse("From: a@x.example\nMessage-ID: <one@x> <two@x>\nMessage-ID: <three@x>\n\nhi")).messageId).toBe(
      "<one@x>",
    );
  });

  test.each(["", "yesterday", "Tue, 99 Foo 2026 10:00:00 +0100"])(
    "with the unreadable date %j have none, not now",
    async (date) => {
      expect(await parse(`From: a@x.example\nDate: ${date}\n\nhi`)).toMatchObject({
        date: null,
        dateOffsetMinutes: null,
      });
    },
  );

  test("with a thousand references keep the first and the last", async () => {
    const ids = Array.from({ length: 1_000 }, (_, i) => `<${i}@x>`);
    const { references } = await parse(`From: a@x.example\nReferences: ${ids.join("\n ")}\n\nhi`);
    expect([references.length, references[0], references.at(-1)]).toEqual([100, "<0@x>", "<999@x>"]);
  });

  test("that are missing leave a bare body", async () => {
    const mail = await parse("hello there\nthis has no header\n\nat all\n");
    expect(mail).toMatchObject({ from: [], subject: "", messageId: null });
    expect(mail.text).toContain("this has no header");
  });

  test("behind an mbox line are found", async () => {
    expect((await parse(`From pat@acme.example Tue Mar  3 10:00:00 2026\n${HEAD}\nhi`)).subject).toBe("Analyst");
  });
});

const typed = (type: string, body: string, more = ""): string =>
  `${HEAD}MIME-Version: 1.0\nContent-Type: ${type}\n${more}\n${body}`;

describe("a text body", () => {
  test.each<[string, string, string, string]>([
    ["UTF-8", 'text/plain; charset="utf-8"', "Gr\u00c3\u00bc\u00c3\u009fe", "8bit"],
    ["Latin-1", "text/plain; charset=iso-8859-1", "Gr\u00fc\u00dfe", "8bit"],
    ["Windows-1252 in quoted-printable", "text/plain; charset=windows-1252", "Gr=FC=DFe", "quoted-printable"],
    ["base64", "text/plain; charset=utf-8", "R3LDvMOfZQ==", "base64"],
    ["Latin-1 that says nothing", "text/plain", "Gr\u00fc\u00dfe", "8bit"],
    ["Latin-1 that says UTF-8", "text/plain; charset=utf-8", "Gr=FC=DFe", "quoted-printable"],
    ["a charset nobody knows", "text/plain; charset=x-klingon", "Gr\u00c3\u00bc\u00c3\u009fe", "8bit"],
    ["UTF-8 that says ASCII", "text/plain; charset=us-ascii", "Gr\u00c3\u00bc\u00c3\u009fe", "7bit"],
    ["broken parameters", 'text/plain; charset="utf-8; x=', "Gr\u00c3\u00bc\u00c3\u009fe", "8bit"],
    ["an upper-case name", "TEXT/PLAIN; CHARSET=ISO-8859-1", "Gr\u00fc\u00dfe", "8BIT"],
  ])("is decoded: %s", async (_name, type, body, encoding) => {
    const mail = await parse(typed(type, body, `Content-Transfer-Encoding: ${encoding}\n`));
    expect(mail.text?.trim()).toBe("Grüße");
  });

  test("of format=flowed is joined, quotes kept apart", async () => {
    const mail = await parse(
      typed("text/plain; charset=utf-8; format=flowed", "one long \nparagraph\n\n> a quoted \n> line\n-- \nPat\n"),
    );
    expect(mail.text).toContain("one long paragraph\n\n> a quoted line\n-- \nPat");
  });

  test("of format=flowed with DelSp loses the space that was put in", async () => {
    const mail = await parse(
      typed("text/plain; charset=utf-8; format=flowed; delsp=yes", "https://jobs.example/a/very/long \n/path\n"),
    );
    expect(mail.text?.trim()).toBe("https://jobs.example/a/very/long/path");
  });

  test("gives up the files that old programs wrote into it", async () => {
    const mail = await parse(`${HEAD}\nsee below\nbegin 644 cv.doc\n#0V%T\n\`\nend\nbye\nbegin 2026 with a plan\n`);
    expect(mail.text).toBe("see below\nbye\nbegin 2026 with a plan\n");
    expect(mail.parts).toMatchObject([{ filename: "cv.doc", contentType: "application/octet-stream" }]);
  });

  test("has no NUL", async () => {
    expect((await parse(`${HEAD}\nhel\0lo`)).text?.trim()).toBe("hello");
  });
});

const multi = (kind: string, ...parts: string[]): string =>
  typed(`multipart/${kind}; boundary="=_b"`, [...parts.map((part) => `--=_b\n${part}\n`), "--=_b--\n"].join(""));
const TEXT = "Content-Type: text/plain; charset=utf-8\n\nhello";
const HTML = "Content-Type: text/html; charset=utf-8\n\n<p>hello</p>";

describe("a body of several parts", () => {
  test("as alternatives is text and HTML of the same", async () => {
    expect(await parse(multi("alternative", TEXT, HTML))).toMatchObject({
      text: "hello",
      html: "<p>hello</p>",
      parts: [],
    });
  });

  test("joins texts that stand around an attachment", async () => {
    const mail = await parse(
      multi(
        "mixed",
        TEXT,
        "Content-Type: application/pdf\nContent-Disposition: attachment; filename=cv.pdf\nContent-Transfer-Encoding: base64\n\nAAAA",
        TEXT.replace("hello", "bye"),
      ),
    );
    expect(mail.text).toBe("hello\nbye");
    expect(mail.parts).toMatchObject([
      { contentType: "application/pdf", filename: "cv.pdf", sizeBytes: 3, text: null },
    ]);
  });

  test("does not take a list's text footer for an HTML letter", async () => {
    const mail = await parse(multi("mixed", HTML, TEXT.replace("hello", "unsubscribe <here>")));
    expect(mail.text).toBeNull();
    expect(mail.html).toContain("<p>hello</p>");
    expect(mail.html).toContain("unsubscribe &lt;here>");
  });

  test("does not take an inline file for the letter", async () => {
    const mail = await parse(
      multi(
        "mixed",
        TEXT,
        'Content-Type: text/plain; name="cv.txt"\nContent-Disposition: inline; filename="cv.txt"\n\nMy CV',
      ),
    );
    expect(mail.text).toBe("hello");
    expect(mail.parts).toMatchObject([{ filename: "cv.txt", text: "My CV" }]);
  });

  test.each([
    ["RFC 2231", "filename*=utf-8''Lebenslauf%20K%C3%BCster.pdf"],
    ["RFC 2231 in pieces", "filename*0*=utf-8''Lebenslauf%20K;\n filename*1*=%C3%BCster.pdf"],
    ["RFC 2047, as Outlook does", 'filename="=?utf-8?Q?Lebenslauf_K=C3=BCster.pdf?="'],
  ])("reads a file's name: %s", async (_name, parameter) => {
    const mail = await parse(
      multi("mixed", TEXT, `Content-Type: application/pdf\nContent-Disposition: attachment;\n ${parameter}\n\nx`),
    );
    expect(mail.parts[0]?.filename).toBe("Lebenslauf Küster.pdf");
  });

  test("keeps the small texts of reports and invitations", async () => {
    const mail = await parse(
      multi(
        "report; report-type=delivery-status",
        TEXT,
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nAction: failed\nFinal-Recipient: rfc822; a@x.example",
        "Content-Type: text/rfc822-headers\n\nMessage-ID: <o@x>",
        "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR",
      ),
    );
    expect(mail.parts.map(({ contentType }) => contentType)).toEqual([
      "message/delivery-status",
      "text/rfc822-headers",
      "text/calendar",
    ]);
    expect(mail.parts[0]?.text).toContain("Action: failed");
    expect(mail.text).toBe("hello");
  });

  test.each([
    ["as it is", "", (inner: string) => inner],
    ["in base64", "Content-Transfer-Encoding: base64\n", (inner: string) => Buffer.from(inner).toString("base64")],
  ])("reads an attached mail %s", async (_name, encoding, encode) => {
    const inner = `From: ana@acme.example\nSubject: inner\nMessage-ID: <in@x>\n\n${"inner words"}`;
    const mail = await parse(multi("mixed", TEXT, `Content-Type: message/rfc822\n${encoding}\n${encode(inner)}`));
    expect(mail.parts[0]?.mail).toMatchObject({ subject: "inner", messageId: "<in@x>", text: "inner words" });
    expect(mail.text).toBe("hello");
  });

  test("survives a missing end", async () => {
    expect((await parse(multi("mixed", TEXT).replace("--=_b--", ""))).text?.trim()).toBe("hello");
  });

  test("without a boundary is text", async () => {
    expect((await parse(typed("multipart/mixed", "hello"))).text?.trim()).toBe("hello");
  });

  test("signed is read, its signature left", async () => {
    const mail = await parse(
      multi(
        "signed",
        TEXT,
        "Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Transfer-Encoding: base64\n\nAAAA",
      ),
    );
    expect(mail).toMatchObject({ text: "hello", unread: null, parts: [{ filename: "smime.p7s" }] });
  });

  // The CMS structure as far as its content: id-data, then the octets in one piece (Outlook) or in several (OpenSSL).
  const idData = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
  const octets = (text: string): number[] => [0x04, 0x81, text.length, ...Buffer.from(text, "latin1")];
  const INNER = "Content-Type: text/plain; charset=utf-8\r\n\r\nTuesday works.";
  test.each([
    ["in one piece", [0xa0, 0x81, INNER.length + 3, ...octets(INNER)]],
    [
      "in several pieces",
      [0xa0, 0x80, 0x24, 0x80, ...octets(INNER.slice(0, 30)), ...octets(INNER.slice(30)), 0, 0, 0, 0],
    ],
  ])("reads what an S/MIME envelope only signs, %s", async (_name, content) => {
    const der = Buffer.from([0x30, 0x80, 0x02, 0x01, 0x01, ...idData, ...content, 0x30, 0x03, 0x02, 0x01, 0x05]);
    const mail = await parse(
      typed(
        "application/pkcs7-mime; smime-type=signed-data; name=smime.p7m",
        der.toString("base64"),
        "Content-Transfer-Encoding: base64\n",
      ),
    );
    expect(mail).toMatchObject({ text: "Tuesday works.", unread: null });
  });

  test.each([
    ["winmail.dat", "application/ms-tnef; name=winmail.dat"],
    ["an S/MIME envelope", "application/pkcs7-mime; smime-type=enveloped-data"],
  ])("says that it could not read %s", async (words, type) => {
    const mail = await parse(multi("mixed", TEXT, `Content-Type: ${type}\n\nx`));
    expect(mail.text).toBe("hello");
    expect(mail.unread).toContain(words);
  });
});
