import { splitBody } from "@follow-through/core/mail/split-body";
import { describe, expect, test } from "vitest";
import { mailWith } from "./mail-for-test.ts";

const reply = (text: string): ReturnType<typeof splitBody> =>
  splitBody(mailWith({ subject: "Re: Analyst", inReplyTo: "<0@x>", text }));
const SAID = "On Tue, Mar 3, 2026 at 10:00 AM Pat Lee <pat@acme.example> wrote:";

describe("new words", () => {
  test.each<[string, string, string]>([
    ["above the quote", `Tuesday works.\n\nJo\n\n${SAID}\n\n> Would Tuesday suit?`, "Tuesday works.\n\nJo"],
    [
      "below the quote",
      `${SAID}\n> Would Tuesday suit?\n>\n> Pat\n\nTuesday works.\n\nJo\n\n-- \nJo Park`,
      "Tuesday works.\n\nJo",
    ],
    ["between the quotes", `${SAID}\n> Notice?\nOne month.\n> Salary?\n61.\n\nJo`, "One month.\n\n61.\n\nJo"],
    [
      "above and between",
      `Hi Pat, below.\n\n${SAID}\n\n> Notice?\n\nOne month.\n\n> Pat`,
      "Hi Pat, below.\n\nOne month.",
    ],
    [
      "with the signature above the quote",
      `Tuesday works.\n\nJo\n\n-- \nJo Park\nAnalyst\n\n${SAID}\n> Would Tuesday suit?`,
      "Tuesday works.\n\nJo",
    ],
    [
      "with the device line above the quote",
      `Tuesday works.\n\nSent from my iPhone\n\n> ${SAID}\n> \n> \ufeffWould Tuesday suit?`,
      "Tuesday works.",
    ],
    [
      "with quotes in quotes",
      `Yes.\n\n${SAID}\n> No?\n>\n> On Mon, Mar 2, 2026 at 9:00 AM Jo Park <jo@x.example> wrote:\n>> Open?`,
      "Yes.",
    ],
    ["with a quote without signs", `Yes.\n\n${SAID}\n\nWould Tuesday suit?\n\nPat`, "Yes."],
    [
      "with a long link that wrapping pushed out",
      `Yes.\n\n${SAID}\n> see\n>\nhttps://jobs.example/a/long/one\n>\n> Pat`,
      "Yes.",
    ],
    [
      "below a warning of the firm",
      "CAUTION: This email originated from outside of the organization. Do not click links.\n\nTuesday works.",
      "Tuesday works.",
    ],
    [
      "below Outlook's hint",
      "You don't often get email from jo@x.example. Learn why this is important<https://aka.ms/x>\n\nTuesday works.",
      "Tuesday works.",
    ],
    [
      "above a list's footer",
      "Tuesday works.\n_______________________________________________\njobs mailing list\njobs@lists.example\nhttps://lists.example/jobs",
      "Tuesday works.",
    ],
    ["above a virus scanner's line", "Tuesday works.\n\nVirus-free. www.avast.com", "Tuesday works."],
    [
      "with addresses that Outlook doubles",
      "write to me@x.example<mailto:me@x.example> or see www.x.example<http://www.x.example>",
      "write to me@x.example or see www.x.example",
    ],
    [
      "with pictures that stand for nothing",
      "Tuesday works.\n[cid:image001.png@01DC]\n[image: logo]",
      "Tuesday works.",
    ],
    [
      "with a postscript",
      `Tuesday works.\n\nBest,\nJo\n\nPS: is there parking?\n\n${SAID}\n> x`,
      "Tuesday works.\n\nBest,\nJo\n\nPS: is there parking?",
    ],
    ["in CRLF with no-break spaces", "Tuesday\u00a0works.\r\n\r\nJo\r\n", "Tuesday works.\n\nJo"],
    ["of a mail that is only a quote", `${SAID}\n> Would Tuesday suit?`, ""],
    ["of an empty mail", "", ""],
  ])("%s", (_where, text, words) => {
    expect(reply(text).text).toBe(words);
  });

  test("keep a bullet of > where the mail answers nothing", () => {
    const text = "Hi,\n\nwhat I bring:\n> AS9100 lead auditor\n> 14 years in castings\n\nJo";
    expect(splitBody(mailWith({ subject: "Quality Manager", text })).text).toBe(text);
  });

  test("leave out an advert that is answered line by line, although the mail answers none", () => {
    const text = "Hi,\n\n> We need a cook.\n\nI am one.\n\n> Start in May.\n\nI can.\n\nJo";
    expect(splitBody(mailWith({ subject: "Cook", text })).text).toBe("Hi,\n\nI am one.\n\nI can.\n\nJo");
  });
});

describe("history", () => {
  test("is told newest first, each message with its head and its own words", () => {
    const { history } = reply(
      `Yes.\n\n${SAID}\n> No?\n>\n> Pat\n>\n> -- \n> Pat Lee, Acme\n>\n> On Mon, Mar 2, 2026 at 9:00 AM Jo Park <jo@x.example> wrote:\n>> Open?\n>>\n>> Jo`,
    );
    expect(history).toMatchObject([
      { from: { name: "Pat Lee", email: "pat@acme.example" }, text: "No?\n\nPat", signature: "--\nPat Lee, Acme" },
      { from: { email: "jo@x.example" }, text: "Open?\n\nJo" },
    ]);
  });

  test("of Outlook is read head by head, with subject, receivers and copies", () => {
    const head = (from: string, day: number): string =>
      `________________________________\nFrom: ${from}\nSent: Tuesday, March ${day}, 2026 10:00 AM\nTo: Jo Park <jo@x.example>; Ana <ana@acme.example>\nCc: Bob <bob@acme.example>\nSubject: RE: Analyst\n\n`;
    const { text, history } = reply(
      `Yes.\n\n${head("Pat Lee <pat@acme.example>", 3)}No?\n\n${head("Ana <ana@acme.example>", 2)}Open?\n`,
    );
    expect(text).toBe("Yes.");
    expect(history).toMatchObject([
      {
        from: { email: "pat@acme.example" },
        to: [{ email: "jo@x.example" }, { email: "ana@acme.example" }],
        cc: [{ email: "bob@acme.example" }],
        subject: "RE: Analyst",
        text: "No?",
      },
      { from: { email: "ana@acme.example" }, text: "Open?", date: "2026-03-02T09:00:00.000Z" },
    ]);
  });

  test("keeps a quote that nobody introduced", () => {
    expect(reply("Yes.\n\n> Would Tuesday suit?").history).toMatchObject([{ from: null, text: "Would Tuesday suit?" }]);
  });

  test("joins what answers interrupted to one message", () => {
    expect(reply(`${SAID}\n> Notice?\n\nOne month.\n\n> Salary?\n\n61.`).history.map(({ text }) => text)).toEqual([
      "Notice?\nSalary?",
    ]);
  });
});
