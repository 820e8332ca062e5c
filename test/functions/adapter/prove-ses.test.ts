import type { Arrival } from "@follow-through/core/flow/port";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { proveBySes } from "@follow-through/functions/adapter/prove-ses";
import { describe, expect, test } from "vitest";

interface Given {
  readonly dmarc?: Arrival["dmarc"];
  readonly path?: string;
  readonly greeting?: string;
  /** Results as SES writes them, after those of SPF. */
  readonly results?: string;
  readonly spf?: string;
  readonly from?: string;
  /** What the sender puts on top of the own header. */
  readonly claims?: string;
  readonly ses?: boolean;
  /** SES's lines as they might be written another day. */
  readonly rewrite?: (block: readonly string[]) => readonly string[];
}

/** A mail as it lies in the bucket: SES's block, then what the sender sent. */
function stored(given: Given): string {
  const { path = "bounce@lists.example", greeting = "mx.lists.example", spf = "pass", results = "" } = given;
  const checked = `(spfCheck: domain of ${path.split("@")[1] ?? ""} designates 192.0.2.7 as permitted sender)`;
  const ends = `client-ip=192.0.2.7; envelope-from=${path}; helo=${greeting};`;
  const block = [
    `Return-Path: <${path}>`,
    `Received: from ${greeting} (${greeting} [192.0.2.7])\r\n by inbound-smtp.eu-west-1.amazonaws.com with SMTP id 8i6cr4aeu15skb2lb71a0qo4ts7a8mbou5nfpgg1\r\n for track@in.example;\r\n Mon, 02 Mar 2026 09:00:00 +0000 (UTC)`,
    "X-SES-Spam-Verdict: PASS",
    "X-SES-Virus-Verdict: PASS",
    `Received-SPF: ${spf} ${checked} ${ends}`,
    `Authentication-Results: amazonses.com;\r\n spf=${spf} ${checked} ${ends}${results}`,
    "X-SES-RECEIPT: AEFBQUFB",
  ];
  const sent = [
    given.claims,
    given.from ?? "From: Jo Park <jo@acme.example>",
    "To: pat@other.example",
    "Subject: Hello",
  ];
  const written = given.rewrite?.(block) ?? block;
  return [...(given.ses === false ? [] : written), ...sent.filter((line) => line !== undefined), "", "Hello Pat"].join(
    "\r\n",
  );
}

async function proof(given: Given) {
  const bytes = Buffer.from(stored(given));
  const arrival: Arrival = {
    id: "8i6cr4aeu15skb2lb71a0qo4ts7a8mbou5nfpgg1",
    recipients: ["track@in.example"],
    envelopeFrom: given.path ?? "bounce@lists.example",
    receivedAt: "2026-03-02T09:00:00Z",
    remoteAddress: null,
    helo: null,
    spam: false,
    virus: false,
    dmarc: given.dmarc ?? null,
    asSeekerId: null,
  };
  return proveBySes(arrival, await parseMail(bytes), bytes);
}
const proven = (by: string) => ({ kind: "proven", by });
const signed = (domain: string, result = "pass"): string => `\r\n dkim=${result} header.i=@${domain};`;
const forged = "Authentication-Results: amazonses.com; spf=pass; dkim=pass header.i=@acme.example; dmarc=pass;";

describe("whose mail it is, as SES saw it", () => {
  test.each<[string, Given, string]>([
    ["DMARC's pass alone", { dmarc: "pass", ses: false }, "dmarc"],
    ["a signature of From's domain where it has no DMARC", { dmarc: "none", results: signed("acme.example") }, "dkim"],
    ["a signature of the same organisation", { results: signed("mail.acme.example") }, "dkim"],
    ["one good signature beside a stranger's", { results: signed("esp.example") + signed("acme.example") }, "dkim"],
    ["a return path of the same organisation", { path: "b+1=2@bounce.acme.example" }, "spf"],
    ["the older form of a signature's name", { results: "\r\n dkim=pass header.d=acme.example;" }, "dkim"],
  ])("is proven by %s", async (_, given, by) => {
    expect(await proof(given)).toEqual(proven(by));
  });

  test.each<[string, Given]>([
    ["DMARC's fail, whatever else passed", { dmarc: "fail", results: signed("acme.example") }],
    [
      "DMARC's fail in the header alone",
      { results: `${signed("acme.example")}\r\n dmarc=fail header.from=acme.example;` },
    ],
    ["passes for another domain alone", { results: signed("evil.example") }],
    ["a look-alike", { results: signed("acme.example.evil.example") }],
    ["another customer of the same public suffix", { from: "From: a@one.github.io", results: signed("two.github.io") }],
    ["a whole public suffix", { from: "From: a@acme.co.uk", results: signed("co.uk") }],
    [
      "a signature that fails beside one that holds",
      { results: signed("acme.example") + signed("acme.example", "fail") },
    ],
    ["a soft fail of the return path", { path: "b@acme.example", spf: "softfail" }],
    ["no results at all", { ses: false }],
    ["results that the sender brought", { ses: false, claims: forged }],
    [
      "results and a receipt that the sender brought",
      { claims: `${forged}\r\nX-SES-RECEIPT: AEFB`, results: signed("evil.example") },
    ],
    ["two authors", { from: "From: jo@acme.example, eve@evil.example", dmarc: "pass" }],
    ["two From fields", { from: "From: jo@acme.example\r\nFrom: eve@evil.example", dmarc: "pass" }],
    // Who checked may have taken the last domain and found it good, while the first address is a seeker's.
    ["two addresses in one", { from: "From: jo@acme.example@evil.example", dmarc: "pass" }],
    ["two addresses in one angle", { from: "From: Jo <jo@acme.example@evil.example>", dmarc: "pass" }],
    ["an address that a NUL ends", { from: "From: jo@acme.example\u0000@evil.example", dmarc: "pass" }],
    ["an address that a CR ends", { from: "From: jo@acme.example\r@evil.example", dmarc: "pass" }],
    ["an address with a comment in it", { from: "From: jo@acme.example(@evil.example", dmarc: "pass" }],
    ["an address beside the address", { from: "From: jo@acme.example <eve@evil.example>", dmarc: "pass" }],
    ["an address after the address", { from: "From: <jo@acme.example> <eve@evil.example>", dmarc: "pass" }],
    ["a word after the address", { from: "From: <jo@acme.example> eve@evil.example", dmarc: "pass" }],
    [
      "an author folded in below another",
      { from: 'From: "" <eve@evil.example>\r\n\trom: Jo <jo@acme.example>', dmarc: "pass" },
    ],
    ["a route", { from: "From: <@evil.example:jo@acme.example>", dmarc: "pass" }],
    ["an encoded address", { from: "From: =?utf-8?Q?jo@acme.example?=", dmarc: "pass" }],
    ["another From, written with a space", { from: "From: jo@acme.example\r\nFrom : eve@evil.example", dmarc: "pass" }],
    [
      "another From, below more header than is read",
      { from: `From: jo@acme.example\r\n${"To: a@b.example\r\n".repeat(5_000)}From: eve@evil.example`, dmarc: "pass" },
    ],
    ["a group", { from: "From: friends: jo@acme.example;", dmarc: "pass" }],
    ["no From", { from: "X-Nothing: here", dmarc: "pass" }],
    [
      "an address in the name of another",
      { from: 'From: "jo@acme.example" <eve@evil.example>', results: signed("acme.example") },
    ],
  ])("is not proven by %s", async (_, given) => {
    expect(await proof(given)).toMatchObject({ kind: "unproven" });
  });

  test.each([
    "From: jo@acme.example",
    "From: <jo@acme.example>",
    "From: Jo Park <Jo@ACME.example>",
    'From: "Park, Jo (work)" <jo@acme.example>',
    'From: "jo@acme.example" <jo@acme.example>',
    "From: jo@acme.example <jo@acme.example>",
    "From: Jo\r\n\tPark\r\n <jo@acme.example>",
    "From: Jo Park (work) <jo@acme.example>",
    "From: =?utf-8?Q?J=C3=B6=40work?= <jo@acme.example>",
    'From: "jo park"@acme.example',
    "From : jo@acme.example",
  ])("may be written as %j", async (from) => {
    expect(await proof({ from, dmarc: "pass" })).toEqual(proven("dmarc"));
  });

  test.each<[string, Given]>([
    ["a greeting", { greeting: "x;dkim=pass header.i=@acme.example" }],
    ["a greeting that ends well", { greeting: "x;dkim=pass header.i=@acme.example; helo=y" }],
    ["a greeting in the middle of a comment", { greeting: "x);dkim=pass header.i=@acme.example;(" }],
    ["a quoted return path", { path: '"a) ; dkim=pass header.i=@acme.example; (b"@evil.example' }],
    ["a return path with a semicolon", { path: '"a; dkim=pass header.i=@acme.example; x"@evil.example' }],
  ])("can't be played by %s that holds a result", async (_, given) => {
    expect(await proof({ ...given, results: signed("evil.example") })).toMatchObject({ kind: "unproven" });
  });

  const isResults = (line: string): boolean => line.startsWith("Authentication-Results");
  const whole = `${forged}\r\nX-SES-RECEIPT: AEFB`;
  test.each<[string, Given]>([
    ["below the sender's head", { claims: whole, rewrite: (block) => block.filter((line) => !isResults(line)) }],
    [
      "above the line of this delivery",
      { rewrite: (block) => block.toSorted((a, b) => Number(isResults(b)) - Number(isResults(a))) },
    ],
    [
      "without the line of this delivery",
      { rewrite: (block) => block.filter((line) => !line.startsWith("Received:")) },
    ],
    ["under the id of another delivery", { rewrite: (block) => block.map((line) => line.replace("8i6c", "9i6c")) }],
    ["with a line between that is not SES's", { rewrite: (block) => block.toSpliced(4, 0, "X-Other: here") }],
    ["without its receipt", { rewrite: (block) => block.filter((line) => !line.startsWith("X-SES-RECEIPT")) }],
    ["twice", { claims: "Authentication-Results: amazonses.com; spf=pass" }],
    ["with two receipts", { claims: "X-SES-RECEIPT: AEFB" }],
  ])("is not known where SES's results stand %s", async (_, given) => {
    expect(await proof({ results: signed("acme.example"), ...given })).toMatchObject({ kind: "unproven" });
  });

  test("is not believed of a whole block that the sender brought where SES wrote none", async () => {
    const block = stored({ results: signed("acme.example") }).split("\r\nFrom:")[0] ?? "";
    const claims = block.replace(
      "8i6cr4aeu15skb2lb71a0qo4ts7a8mbou5nfpgg1",
      "guessed0000000000000000000000000000000000",
    );
    expect(await proof({ ses: false, claims })).toMatchObject({ kind: "unproven" });
  });

  test("results of a mail server before SES disturb nothing", async () => {
    const claims = "Authentication-Results: mx.google.com; dkim=fail header.i=@acme.example";
    expect(await proof({ claims, results: signed("acme.example") })).toEqual(proven("dkim"));
  });

  test("a name with colons in quotes is a name", async () => {
    const from = 'From: "Park: Jo; (Acme)" <jo@acme.example>';
    expect(await proof({ from, dmarc: "pass" })).toEqual(proven("dmarc"));
  });

  test("what was recorded by hand is its seeker's", async () => {
    const bytes = Buffer.from("Subject: x\r\n\r\n");
    const arrival = { asSeekerId: "skr_abcdefghijkl" } as Arrival;
    expect(await proveBySes(arrival, await parseMail(bytes), bytes)).toEqual(proven("hand"));
  });
});
