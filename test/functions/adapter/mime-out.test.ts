import type { OutgoingMail } from "@follow-through/core/flow/port";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { composeMail } from "@follow-through/functions/adapter/mime-out";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { letter } from "../../fake/letter.ts";

const head = {
  from: { name: "Follow-Through", email: "assistant@in.example.com" },
  messageId: "<m1@in.example.com>",
  at: "2026-03-02T09:00:00Z",
};
const written = async (change: Partial<OutgoingMail> = {}): Promise<string> =>
  Buffer.from(await composeMail(letter(change), head)).toString("latin1");
const headerLines = (raw: string): string[] =>
  (raw.split("\r\n\r\n")[0] ?? "").replace(/\r\n[ \t]/g, " ").split("\r\n");
const namesOf = (raw: string): string[] => headerLines(raw).map((line) => line.split(":")[0]?.toLowerCase() ?? "");

describe("a mail as it is sent", () => {
  test("has text and HTML, the headers of an automatic mail, and one recipient", async () => {
    const raw = await written();
    const mail = await parseMail(Buffer.from(raw, "latin1"));
    expect(mail).toMatchObject({
      messageId: head.messageId,
      date: "2026-03-02T09:00:00.000Z",
      from: [{ name: "Follow-Through", email: head.from.email }],
      to: [{ name: "Jo Park", email: "jo@example.org" }],
      cc: [],
      bcc: [],
      replyTo: [{ email: "sabcdefghijkl@in.example.com" }],
      inReplyTo: "<one@example.org>",
      references: ["<zero@example.org>", "<one@example.org>"],
      subject: "Re: Senior Data Engineer",
    });
    expect(mail.text?.trim()).toBe("Quiet for a week.");
    expect(mail.html?.trim()).toBe("<p>Quiet for a week.</p>");
    expect(headerLines(raw)).toEqual(
      expect.arrayContaining(["Auto-Submitted: auto-generated", "X-Follow-Through: nudge", "MIME-Version: 1.0"]),
    );
    expect(raw).toMatch(/Content-Type: multipart\/alternative;/);
  });

  test("carries one-click unsubscribe whole, however long its link", async () => {
    const url = `https://in.example.com/unsubscribe/${"t".repeat(300)}`;
    const raw = await written({ unsubscribe: { url, mailto: "stop+tag@in.example.com" } });
    expect(raw).toContain(`\r\nList-Unsubscribe: <${url}>, <mailto:stop+tag@in.example.com>\r\n`);
    expect(raw).toContain("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n");
    expect(namesOf(await written())).not.toContain("list-unsubscribe");
  });

  test("says in whose name it is written, at our own address", async () => {
    const mail = await parseMail(await composeMail(letter({ fromName: "Jo Park via Follow-Through" }), head));
    expect(mail.from).toEqual([{ name: "Jo Park via Follow-Through", email: head.from.email }]);
  });

  test("keeps other scripts in names, subject and body", async () => {
    const change = {
      to: { name: "Zoë Łuczak 🙂", email: "z@example.org" },
      subject: "Re: Größe 工程师",
      text: "ß 🙂\n",
    };
    const mail = await parseMail(await composeMail(letter(change), head));
    expect(mail.to[0]?.name).toBe("Zoë Łuczak 🙂");
    expect(mail.subject).toBe("Re: Größe 工程师");
    expect(mail.text).toContain("ß 🙂");
  });

  test("leaves out an id that could not stand on a line of its own", async () => {
    const long = `<${"a".repeat(1_000)}@x>`;
    const raw = await written({
      inReplyTo: "<a b@x>",
      references: [long, "<ü@x>", "<x>\r\nBcc: eve@evil.example", "<good@x>"],
    });
    expect(namesOf(raw)).not.toContain("in-reply-to");
    expect(headerLines(raw)).toContain("References: <good@x>");
  });

  test("has no line longer than mail allows", async () => {
    const references = Array.from({ length: 200 }, (_, i) => `<${"r".repeat(200)}${i}@x>`);
    const raw = await written({
      references,
      subject: "ü".repeat(2_000),
      text: "x".repeat(5_000),
      html: `<p>${"y".repeat(5_000)}</p>`,
    });
    expect(Math.max(...raw.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  const dangerous = [
    "\r",
    "\n",
    "\u2028",
    "\u0085",
    "\u0000",
    "=?utf-8?q?=0d=0a?=",
    "Bcc: e@evil.example",
    ">",
    "<",
    '"',
  ];
  const nasty = fc.array(fc.oneof(fc.constantFrom(...dangerous), fc.string({ maxLength: 4 })), { maxLength: 12 });
  test("never gets another header, whatever stands in names, subject, ids and links", async () => {
    const known = namesOf(await written({ unsubscribe: { url: "https://x.example/", mailto: "u@x.example" } }));
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, nasty, async (...parts) => {
        const [name = "", subject = "", id = "", link = ""] = parts.map((part) => part.join(""));
        const raw = await written({
          to: { name, email: "jo@example.org" },
          fromName: name,
          subject,
          inReplyTo: id,
          references: [id, `<${id}>`],
          unsubscribe: { url: link, mailto: link },
        });
        expect(namesOf(raw).filter((field) => !known.includes(field))).toEqual([]);
        expect(namesOf(raw).filter((field) => field === "to" || field === "from")).toHaveLength(2);
        expect(headerLines(raw).find((line) => line.startsWith("To:"))).toMatch(/<?jo@example\.org>?$/);
      }),
      { numRuns: 300 },
    );
  });

  test("is not written to an address that can't stand in a header", async () => {
    await expect(written({ replyTo: "a@b\r\nBcc: e@evil.example" })).rejects.toThrow("address");
  });
});
