import { htmlLines } from "@follow-through/core/mail/html-lines";
import { asText } from "@follow-through/core/mail/line";
import { splitBody } from "@follow-through/core/mail/split-body";
import { describe, expect, test } from "vitest";
import { mailWith } from "./mail-for-test.ts";

const text = (html: string): string => asText(htmlLines(html).lines);

describe("HTML as lines", () => {
  test.each([
    ["<div>one</div><div>two</div>", "one\ntwo"],
    ["<div>one</div><div><br></div><div>two</div>", "one\n\ntwo"],
    ["one<br>two", "one\ntwo"],
    ["<p>one</p><p>two</p>", "one\n\ntwo"],
    ["<p>one<p>two", "one\n\ntwo"],
    ['<p class="MsoNormal">one</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">two</p>', "one\n\ntwo"],
    ["<ul><li>one</li><li>two</li></ul>", "- one\n- two"],
    ["<ol><li>one<li>two</ol>", "1. one\n2. two"],
    ["<table><tr><td>Subject:</td><td>Analyst</td></tr><tr><td>a</td><td>b</td></tr></table>", "Subject: Analyst\na b"],
    ["<pre>one\n  two</pre>", "one\n  two"],
    ["a <b>bold</b>\n   word", "a bold word"],
    ["f&uuml;r &lt;you&gt; &amp; me &#128578;", "für <you> & me 🙂"],
    ["<style>p{color:red}</style><script>alert(1)</script><title>x</title>hello", "hello"],
    ['<div style="display:none">preheader</div>hello', "hello"],
    [
      '<span style="font-size:0px">x</span><span hidden>y</span><span style="DISPLAY: none !important">z</span>hello',
      "hello",
    ],
    ['<img alt="😀"><img alt="tracking pixel">hello', "😀hello"],
    ["<!-- comment -->hello<!doctype x>", "hello"],
    ["</div></b>hello</p>", "hello"],
    ["<div><span>one", "one"],
    ["5 < 6 and 7 > 6", "5 < 6 and 7 > 6"],
    ["", ""],
  ])("%s", (html, expected) => {
    expect(text(html)).toBe(expected);
  });

  test("keeps a link whose words don't show its address", () => {
    const { links } = htmlLines(
      'see <a href="https://jobs.example/1">this <b>one</b></a>, <a href="https://x.example">https://x.example</a>, <a href="javascript:x">no</a>',
    );
    expect(links).toEqual([{ text: "this one", url: "https://jobs.example/1" }]);
  });

  test.each([
    "",
    " \n",
    "This is an HTML message. Please use an HTML-capable client.",
    "Diese Nachricht ist im HTML-Format. Bitte im Browser ansehen.",
  ])("is read where the text only says so: %j", (placeholder) => {
    expect(splitBody(mailWith({ text: placeholder, html: "<p>Tuesday works.</p>" })).text).toBe("Tuesday works.");
  });

  test("is not read in place of a short mail about HTML", () => {
    expect(splitBody(mailWith({ text: "I write HTML and CSS all day.", html: "<p>x</p>" })).text).toBe(
      "I write HTML and CSS all day.",
    );
  });

  test("gives the links of the HTML where the text of both is read", () => {
    const body = splitBody(
      mailWith({ text: "see this one", html: '<div>see <a href="https://jobs.example/1">this one</a></div>' }),
    );
    expect(body).toMatchObject({ text: "see this one", links: [{ text: "this one", url: "https://jobs.example/1" }] });
  });
});

const OLD = "<div>Would Tuesday suit?</div><div><br></div><div>Pat</div>";
const NEW = "<div>Tuesday works.</div><div><br></div><div>Jo</div>";
const HEAD =
  "<b>From:</b> Pat Lee &lt;pat@acme.example&gt;<br><b>Sent:</b> Tuesday, March 3, 2026 10:00 AM<br><b>To:</b> Jo Park &lt;jo@x.example&gt;<br><b>Subject:</b> Analyst";

// Client, its HTML of an answer.
const ANSWERS: readonly (readonly [string, string])[] = [
  [
    "Gmail",
    `<div dir="ltr">${NEW}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Mar 3, 2026 at 10:00 AM Pat Lee &lt;<a href="mailto:pat@acme.example">pat@acme.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote">${OLD}</blockquote></div>`,
  ],
  [
    "Gmail in a language that is not known",
    `<div dir="ltr">${NEW}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">2026. márc. 3., K 10:00 dátummal Pat Lee &lt;pat@acme.example&gt; zzzz:<br></div><blockquote class="gmail_quote">${OLD}</blockquote></div>`,
  ],
  [
    "Outlook on the web",
    `<div class="elementToProof">Tuesday works.</div><div class="elementToProof"><br></div><div class="elementToProof">Jo</div><div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg" dir="ltr"><font>${HEAD}</font><div>&nbsp;</div></div>${OLD}`,
  ],
  [
    "Outlook desktop",
    `<div class="WordSection1"><p class="MsoNormal">Tuesday works.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Jo<o:p></o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal">${HEAD}<o:p></o:p></p></div></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Would Tuesday suit?</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Pat</p></div>`,
  ],
  [
    "Yahoo",
    `<div class="ydp1a2b3c4dyahoo-style-wrap">${NEW}</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div><div>On Tuesday, March 3, 2026 at 10:00:00 AM GMT+1, Pat Lee &lt;pat@acme.example&gt; wrote:</div><div><br></div>${OLD}</div></div>`,
  ],
  [
    "Proton",
    `${NEW}<div class="protonmail_quote">On Tuesday, March 3rd, 2026 at 10:00 AM, Pat Lee &lt;pat@acme.example&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">${OLD}</blockquote></div>`,
  ],
  [
    "Thunderbird",
    `<p>Tuesday works.</p><p>Jo</p><div class="moz-cite-prefix">On 3/3/26 10:00, <a href="mailto:pat@acme.example">pat@acme.example</a> wrote:<br></div><blockquote type="cite" cite="mid:1@x">${OLD}</blockquote>`,
  ],
  [
    "Apple Mail",
    `${NEW}<br><div><blockquote type="cite"><div>On 3 Mar 2026, at 10:00, Pat Lee &lt;pat@acme.example&gt; wrote:</div><br><div>${OLD}</div></blockquote></div>`,
  ],
  [
    "GMX",
    `<div>${NEW}</div><div name="quote" style="margin:10px"><div><b>Gesendet:</b> Dienstag, 03. März 2026 um 10:00 Uhr<br><b>Von:</b> "Pat Lee" &lt;pat@acme.example&gt;<br><b>An:</b> jo@x.example<br><b>Betreff:</b> Analyst</div><div name="quoted-content">${OLD}</div></div>`,
  ],
  [
    "Fastmail",
    `<div>Tuesday works.</div><div><br></div><div>Jo</div><div><br></div><div>On Tue, 3 Mar 2026, at 10:00 AM, pat@acme.example wrote:<br></div><blockquote type="cite" id="qt">${OLD}</blockquote>`,
  ],
  [
    "Yahoo, address not escaped",
    `<div dir="ltr">${NEW}</div><div class="ydp9b1f0a55yahoo_quoted" id="ydp9b1f0a55yahoo_quoted_58"><div>On Tuesday, March 3, 2026 at 10:00:00 AM GMT+1, Pat Lee <pat@acme.example> wrote:</div><div><br></div>${OLD}</div>`,
  ],
  [
    "Hotmail, signs in the HTML",
    `<div>Tuesday works.<br><br>Jo<br><br><div>&gt; Subject: Analyst<br>&gt; From: pat@acme.example<br>&gt; To: jo@x.example<br>&gt; Date: Tue, 3 Mar 2026 10:00:00 +0100<br>&gt; <br>&gt; Would Tuesday suit?<br>&gt; <br>&gt; Pat<br></div></div>`,
  ],
  [
    "Zimbra",
    `<div>Tuesday works.<br><br>Jo<br><br><hr id="zwchr"><b>From: </b>pat@acme.example<br><b>To: </b>jo@x.example<br><b>Sent: </b>Tuesday, March 3, 2026 10:00:00 AM<br><b>Subject: </b>Analyst<br><br>${OLD}</div>`,
  ],
  [
    "AOL",
    `<font>Tuesday works.<br><br>Jo<br><div>-----Original Message-----<br>From: Pat Lee &lt;pat@acme.example&gt;<br>To: jo &lt;jo@x.example&gt;<br>Sent: Tue, Mar 3, 2026 10:00 am<br>Subject: Analyst<br><br><div id="AOLMsgPart_0"><pre><tt>Would Tuesday suit?\n\nPat\n</tt></pre></div></div></font>`,
  ],
  [
    "Outlook's copy of a quote",
    `<p class="MsoNormal">Tuesday works.</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Jo</p><p class="MsoNormal">On Tue, 3 Mar 2026 at 10:00, Pat Lee &lt;pat@acme.example&gt; wrote:</p><blockquote style="border:none;border-left:solid #CCCCCC 1.0pt;padding:0cm 0cm 0cm 6.0pt;margin-left:4.8pt">${OLD}</blockquote>`,
  ],
  ["Outlook quoting Gmail", `${NEW}<hr><div id="divRplyFwdMsg">${HEAD}</div><div class="x_gmail_quote">${OLD}</div>`],
];

describe("an answer in a client's HTML", () => {
  test.each(ANSWERS)("is split: %s", (_client, html) => {
    const body = splitBody(mailWith({ subject: "Re: Analyst", inReplyTo: "<0@x>", html }));
    expect(body.text).toMatch(/^Tuesday works\.\n\n?Jo$/);
    expect(body.history).toHaveLength(1);
    expect(body.history[0]).toMatchObject({
      from: { email: "pat@acme.example" },
      text: expect.stringMatching(/^Would Tuesday suit\?\n\nPat$/),
    });
  });

  test.each([
    ["Gmail", '<div class="gmail_signature">Jo Park<br>Analyst</div>'],
    [
      "Outlook mobile",
      '<div id="ms-outlook-mobile-signature">Get <a href="https://aka.ms/x">Outlook for iOS</a></div>',
    ],
    ["Thunderbird", '<div class="moz-signature">-- <br>Jo Park</div>'],
    ["Outlook on the web", '<div id="x_Signature">Jo Park</div>'],
  ])("gives up the client's own signature: %s", (_client, html) => {
    const body = splitBody(mailWith({ html: `<div>Tuesday works.</div>${html}` }));
    expect(body.text).toBe("Tuesday works.");
    expect(body.signature).not.toBe("");
  });

  test("keeps what its writer indented", () => {
    const indented =
      '<div>I offer:</div><blockquote style="margin: 0 0 0 40px; border: none; padding: 0px"><div>two vans</div></blockquote><div>Jo</div>';
    expect(splitBody(mailWith({ subject: "Re: x", inReplyTo: "<0@x>", html: indented })).text).toBe(
      "I offer:\ntwo vans\nJo",
    );
    expect(splitBody(mailWith({ subject: "x", html: indented.replace(/ style="[^"]*"/, "") })).text).toBe(
      "I offer:\ntwo vans\nJo",
    );
  });

  test("is kept where the answers stand between the quotes", () => {
    const html = `<div>see below</div><blockquote type="cite"><div>On 3 Mar 2026, at 10:00, Pat &lt;pat@acme.example&gt; wrote:</div><div>Notice?</div></blockquote><div>One month.</div><blockquote type="cite"><div>Salary?</div></blockquote><div>61.</div>`;
    const body = splitBody(mailWith({ subject: "Re: x", inReplyTo: "<0@x>", html }));
    expect(body.text).toBe("see below\n\nOne month.\n\n61.");
    expect(body.history.map((quoted) => quoted.text).join(" ")).toContain("Salary?");
  });
});
