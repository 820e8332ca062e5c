import { generateKeyPairSync } from "node:crypto";
import type { Arrival } from "@follow-through/core/flow/port";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { proveLocal } from "@follow-through/local/prove-local";
import { dkimSign } from "mailauth";
import { describe, expect, test } from "vitest";

const arrival: Arrival = {
  id: "a-1",
  recipients: ["track@in.example.net"],
  envelopeFrom: "jo@example.org",
  receivedAt: "2026-03-02T10:00:00.000Z",
  remoteAddress: "192.0.2.10",
  helo: "mail.example.org",
  spam: false,
  virus: false,
  dmarc: null,
  asSeekerId: null,
};
const soon = (): string => "2026-03-02T10:00:05.000Z";
const letter =
  "From: Jo <jo@example.org>\r\nTo: pat@acme.example\r\nSubject: Hello\r\nMessage-ID: <1@example.org>\r\n\r\nHi\r\n";

/** A name server of a few lines; what it does not hold does not exist; "down" never answers. */
function names(records: Readonly<Record<string, string>>) {
  return async (name: string, type: string): Promise<string[][]> => {
    const value = records[`${name} ${type}`];
    if (value === "down") throw Object.assign(new Error("timeout"), { code: "ETIMEOUT" });
    if (value === undefined) throw Object.assign(new Error("nothing"), { code: "ENOTFOUND" });
    return [[value]];
  };
}

interface Case {
  readonly domain?: string;
  readonly records?: Readonly<Record<string, string>>;
  readonly mail?: string;
  readonly arrival?: Partial<Arrival>;
  readonly now?: () => string;
}

async function proof({ domain = "in.example.net", records = {}, mail = letter, now = soon, ...rest }: Case) {
  const bytes = Buffer.from(mail);
  const prove = proveLocal({ domain, resolver: names(records), now });
  return prove({ ...arrival, ...rest.arrival }, await parseMail(bytes), bytes);
}

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const keyRecord = `v=DKIM1; k=rsa; p=${publicKey.export({ type: "spki", format: "der" }).toString("base64")}`;
async function signed(signingDomain: string, mail = letter, maxBodyLength?: number): Promise<string> {
  const options = {
    canonicalization: "relaxed/relaxed",
    signTime: new Date("2026-03-02T09:59:00Z"),
    signingDomain,
    selector: "s",
    privateKey: privateKey.export({ type: "pkcs1", format: "pem" }).toString(),
    ...(maxBodyLength === undefined ? {} : { maxBodyLength }),
  };
  const { signatures } = await dkimSign(mail, { ...options, signatureData: [options] });
  return signatures + mail;
}

const spf = { "example.org TXT": "v=spf1 ip4:192.0.2.10 -all" };
const dmarc = { "_dmarc.example.org TXT": "v=DMARC1; p=none" };

describe("on this machine's own name", () => {
  test.each(["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"])("%s proves a sender", async (remoteAddress) => {
    expect(await proof({ domain: "in.localhost", arrival: { remoteAddress } })).toEqual({
      kind: "proven",
      by: "loopback",
    });
  });

  test("another machine proves nothing by itself", async () => {
    expect((await proof({ domain: "in.localhost" })).kind).toBe("unproven");
  });

  test.each([
    ["no From", "Subject: x\r\n\r\nx\r\n"],
    ["two From addresses", "From: jo@example.org, kim@example.org\r\n\r\nx\r\n"],
  ])("%s proves nobody", async (_what, mail) => {
    expect((await proof({ domain: "in.localhost", mail, arrival: { remoteAddress: "127.0.0.1" } })).kind).toBe(
      "unproven",
    );
  });
});

test.each(["in.example.net", "localhost.example.net", "inlocalhost"])(
  "under %s loopback is a machine like any other: a mail server in front of us is loopback too",
  async (domain) => {
    expect((await proof({ domain, arrival: { remoteAddress: "127.0.0.1" } })).kind).toBe("unproven");
  },
);

describe("from the internet", () => {
  test("DMARC by an aligned path", async () => {
    expect(await proof({ records: { ...spf, ...dmarc } })).toEqual({ kind: "proven", by: "dmarc" });
  });

  test("DMARC by an aligned signature, whatever way it came", async () => {
    const records = { ...dmarc, "s._domainkey.example.org TXT": keyRecord };
    const mail = await signed("example.org");
    expect(await proof({ records, mail, arrival: { remoteAddress: "203.0.113.7" } })).toEqual({
      kind: "proven",
      by: "dmarc",
    });
  });

  test("without DMARC, the signature of the same organisation", async () => {
    const records = { "s._domainkey.mail.example.org TXT": keyRecord };
    expect(await proof({ records, mail: await signed("mail.example.org") })).toEqual({ kind: "proven", by: "dkim" });
  });

  test("without DMARC, the path of the same organisation", async () => {
    expect(await proof({ records: spf })).toEqual({ kind: "proven", by: "spf" });
  });

  test("a signature or a path of somebody else proves nothing about From", async () => {
    const records = { "evil.example TXT": "v=spf1 ip4:192.0.2.10 -all", "s._domainkey.evil.example TXT": keyRecord };
    const mail = await signed("evil.example");
    expect((await proof({ records, mail, arrival: { envelopeFrom: "x@evil.example" } })).kind).toBe("unproven");
    expect(
      (await proof({ records: { ...records, ...dmarc }, mail, arrival: { envelopeFrom: "x@evil.example" } })).kind,
    ).toBe("unproven");
  });

  test("two customers of one mail host are two organisations", async () => {
    const mail = letter.replace("jo@example.org", "jo@a.blogspot.com");
    const records = { "b.blogspot.com TXT": "v=spf1 ip4:192.0.2.10 -all" };
    expect((await proof({ records, mail, arrival: { envelopeFrom: "x@b.blogspot.com" } })).kind).toBe("unproven");
  });

  test("a changed body", async () => {
    const records = { ...dmarc, "s._domainkey.example.org TXT": keyRecord };
    const mail = (await signed("example.org")).replace("Hi\r\n", "Hi there\r\n");
    expect((await proof({ records, mail })).kind).toBe("unproven");
  });

  test("words added behind a signature that covers a part of the body", async () => {
    const records = { ...dmarc, "s._domainkey.example.org TXT": keyRecord };
    const mail = `${await signed("example.org", letter, 4)}hired\r\n`;
    expect((await proof({ records, mail })).kind).toBe("unproven");
  });

  test("more signatures than any mail needs are not even tried", async () => {
    const records = { ...dmarc, "s._domainkey.example.org TXT": keyRecord };
    const one = await signed("example.org");
    const signature = one.slice(0, one.indexOf("From: "));
    expect(await proof({ records, mail: signature.repeat(8) + one })).toEqual({
      kind: "unproven",
      why: "too many signatures",
    });
  });

  test("what the mail says of its own proof counts for nothing", async () => {
    const claimed = "Authentication-Results: in.example.net; dmarc=pass header.from=example.org\r\n";
    expect((await proof({ records: dmarc, mail: claimed + letter })).kind).toBe("unproven");
  });

  test("a silent name server is asked again for a while, then the mail is unproven", async () => {
    const records = { "_dmarc.example.org TXT": "down" };
    await expect(proof({ records })).rejects.toThrow("name server");
    expect((await proof({ records, now: () => "2026-03-02T10:31:00.000Z" })).kind).toBe("unproven");
  });
});

test("what a seeker gave by hand is theirs", async () => {
  const mail = "Subject: no from\r\n\r\nx\r\n";
  expect(await proof({ mail, arrival: { asSeekerId: "skr_a" } })).toEqual({ kind: "proven", by: "hand" });
});
