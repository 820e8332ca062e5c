import { automaticOf } from "@follow-through/core/mail/automatic";
import type { Body } from "@follow-through/core/mail/body";
import type { Mail } from "@follow-through/core/mail/message";
import { splitBody } from "@follow-through/core/mail/split-body";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { describe, expect, test } from "vitest";

// Mail made to exhaust whoever reads it. Each must end in a reading that keeps the sender and says what was not read;
// a quadratic step anywhere takes minutes on these and meets the runner's limit.
const HEAD = "From: Pat Lee <pat@acme.example>\r\nTo: jo@x.example\r\nSubject: Analyst\r\n";
const typed = (type: string, body: string): string => `${HEAD}Content-Type: ${type}\r\n\r\n${body}`;
const text = (body: string): string => typed("text/plain; charset=utf-8", body);
const html = (body: string): string => typed("text/html; charset=utf-8", body);

async function read(raw: string): Promise<{ mail: Mail; body: Body }> {
  const mail = await parseMail(Buffer.from(raw, "utf8"));
  const body = splitBody(mail);
  automaticOf(mail, body.text);
  return { mail, body };
}

function nested(depth: number): string {
  const levels = Array.from(
    { length: depth },
    (_, i) => `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n\r\n`,
  );
  return typed(
    "multipart/mixed; boundary=b0",
    `${levels.join("")}--b${depth}\r\nContent-Type: text/plain\r\n\r\nhello from below\r\n`,
  );
}

describe("a mail of too much is still read", () => {
  test.each<[string, () => string, string]>([
    ["10,000 nested parts", () => nested(10_000), "hello from below"],
    [
      "10,000 parts side by side",
      () =>
        typed(
          "multipart/mixed; boundary=b",
          `${"--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n".repeat(10_000)}--b--`,
        ),
      "hello",
    ],
    ["100,000 header lines before the real ones", () => `${"X-Pad: x\r\n".repeat(100_000)}${text("hello")}`, "hello"],
    ["100,000 header lines after the real ones", () => `${HEAD}${"X-Pad: x\r\n".repeat(100_000)}\r\nhello`, "hello"],
    ["100,000 references", () => `${HEAD}References:${" <aaaaaaaa@b.example>\r\n".repeat(100_000)}\r\nhello`, "hello"],
    ["100,000 receivers", () => `${HEAD}Cc: ${"x <a@b.example>,\r\n ".repeat(100_000)}\r\n\r\nhello`, "hello"],
    ["a header field of 5 MB", () => `${HEAD}X-Big: ${"x".repeat(5_000_000)}\r\n\r\nhello`, "hello"],
    ["a header that never ends", () => `${HEAD}${"X-Pad: x\r\n".repeat(100_000)}`, ""],
    ["a line of 5 MB", () => text(`hello ${"a".repeat(5_000_000)}`), "hello"],
    ["a line of 5 MB of words", () => text(`hello ${"On abc wrote ".repeat(400_000)}`), "hello"],
    ["20 MB of quote signs below", () => text(`hello\n${">".repeat(20_000_000)}`), "hello"],
    ["10,000,000 lines of quote signs", () => text(`hello\n${">\n".repeat(10_000_000)}`), "hello"],
    ["20 MB of empty lines below", () => text(`hello${"\n".repeat(20_000_000)}`), "hello"],
    [
      "a 40 MB attachment",
      () =>
        typed(
          "multipart/mixed; boundary=b",
          `--b\r\n\r\nhello\r\n--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${"A".repeat(76)}\r\n`.repeat(500_000)}--b--`,
        ),
      "hello",
    ],
    ["200,000 nested divs", () => html(`${"<div>".repeat(200_000)}hello`), "hello"],
    [
      "200,000 nested spans that are closed",
      () => html(`${"<b>".repeat(200_000)}hello${"</b>".repeat(200_000)}`),
      "hello",
    ],
    [
      "a table of 200,000 rows",
      () => html(`<p>hello</p><table>${"<tr><td>a</td><td>b</td></tr>".repeat(200_000)}</table>`),
      "hello",
    ],
    ["100,000 nested quotes", () => html(`hello${"<blockquote>".repeat(100_000)}old`), "hello"],
    ["3 MB of <", () => html(`hello ${"<".repeat(3_000_000)}`), "hello"],
    ["3 MB of &", () => html(`hello ${"&".repeat(3_000_000)}`), "hello"],
    ["200,000 entities", () => html(`hello ${"&amp;".repeat(200_000)}`), "hello"],
    ["a tag of 400,000 attributes", () => html(`hello <a ${"b=c ".repeat(400_000)}>x</a>`), "hello"],
    ["a tag that is never closed", () => html(`hello <div class='${"a ".repeat(1_000_000)}`), "hello"],
    [
      "10,000 quoted heads",
      () =>
        text(
          `hello\n\n${"From: a@b.example\nSent: 3 March 2026 10:00\nTo: c@d.example\nSubject: x\n\nold\n\n".repeat(10_000)}`,
        ),
      "hello",
    ],
    [
      "30,000 attributions",
      () => text(`hello\n\n${"On Tue, 3 Mar 2026 at 10:00, Pat <p@x.example> wrote:\n".repeat(30_000)}`),
      "hello",
    ],
    [
      "30,000 forward markers",
      () => text(`hello\n\n${"---------- Forwarded message ---------\n".repeat(30_000)}`),
      "hello",
    ],
    ["60,000 half attributions", () => text(`hello\n${"On Tue 3 Mar 2026\n".repeat(60_000)}`), "hello"],
    ["60,000 signature delimiters", () => text(`hello\n${"-- \n".repeat(60_000)}`), "hello"],
    ["a thousand lines of colons", () => text(`hello\n${`${"a:".repeat(400)}\n`.repeat(1_000)}`), "hello"],
    [
      "a staircase of quotes",
      () => text(`hello\n${Array.from({ length: 5_000 }, (_, i) => `${">".repeat(i % 300)} x`).join("\n")}`),
      "hello",
    ],
    ["a million addresses in the text", () => text(`hello ${"x@y.example ".repeat(1_000_000)}`), "hello"],
    [
      "3 MB of = in quoted-printable",
      () => `${HEAD}Content-Transfer-Encoding: quoted-printable\r\n\r\nhello ${"=".repeat(3_000_000)}`,
      "hello",
    ],
    [
      "a million flowed lines",
      () => typed("text/plain; format=flowed", `hello \r\n${"a \r\n".repeat(1_000_000)}`),
      "hello",
    ],
    ["30,000 beginnings of a uuencoded file", () => text(`hello\n${"begin 644 a\n".repeat(30_000)}`), "hello"],
    [
      "a million half boundaries",
      () => typed("multipart/mixed; boundary=b", `--b\r\n\r\nhello\r\n${"--b".repeat(1_000_000)}`),
      "hello",
    ],
    ["a Content-Type of 50,000 parameters", () => typed(`text/plain; ${"a=b; ".repeat(50_000)}`, "hello"), "hello"],
  ])("%s", async (_name, raw, words) => {
    const { mail, body } = await read(raw());
    expect(mail.from).toEqual([{ name: "Pat Lee", email: "pat@acme.example" }]);
    expect(mail.subject).toBe("Analyst");
    expect(body.text.startsWith(words)).toBe(true);
    expect(body.text.length).toBeLessThanOrEqual(1_500_000);
  });

  test.each<[string, string]>([
    ["a subject of 100,000 prefixes", `Subject: ${"Re: ".repeat(100_000)}`],
    ["a subject of 50,000 encoded words", `Subject: ${"=?utf-8?q?a?= ".repeat(50_000)}`],
    ["100,000 quotation marks in Cc", `Cc: ${'"'.repeat(100_000)}`],
    ["100,000 brackets in Cc", `Cc: ${"(".repeat(100_000)}`],
    ["100,000 angles in Cc", `Cc: ${"<".repeat(100_000)}`],
    ["a date of 100,000 digits", `Date: ${"1".repeat(100_000)}`],
  ])("%s", async (_name, line) => {
    const { mail, body } = await read(`From: pat@acme.example\r\n${line}\r\n\r\nhello`);
    expect([mail.from[0]?.email, body.text]).toEqual(["pat@acme.example", "hello"]);
    expect(mail.subject.length).toBeLessThan(40_000);
  });

  test("a thousand mails, each inside the other, are read four deep", async () => {
    const { mail, body } = await read(`${`${HEAD}Content-Type: message/rfc822\r\n\r\n`.repeat(1_000)}${text("deep")}`);
    expect(body.forwarded).toHaveLength(4);
    expect(mail.unread).toContain("too deep");
  });

  test("what was left out is told", async () => {
    const long = await read(text("word ".repeat(1_000_000)));
    expect(long.mail.unread).toContain("bytes of text");
    expect(long.body.unreadChars).toBeGreaterThan(0);
    expect((await read(nested(100))).mail.unread).toContain("parts");
    expect((await read(text("hello"))).mail.unread).toBeNull();
  });

  test("no bytes, and no mail at all, are read as nothing", async () => {
    expect((await parseMail(new Uint8Array())).from).toEqual([]);
    expect((await parseMail(Uint8Array.from({ length: 10_000 }, (_, i) => (i * 7919) % 256))).from).toEqual([]);
  });
});
