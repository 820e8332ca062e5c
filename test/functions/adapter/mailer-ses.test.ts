import { SESClient } from "@aws-sdk/client-ses";
import type { Mailer } from "@follow-through/core/flow/port";
import { messageIdOf, sesMailer } from "@follow-through/functions/adapter/mailer-ses";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { letter } from "../../fake/letter.ts";
import { sesServer, type SesServer } from "../../fake/ses-server.ts";

const credentials = { accessKeyId: "x", secretAccessKey: "x" };
const from = { name: "Follow-Through", email: "assistant@in.example.com" };
const mailerAt = (endpoint: string): Mailer =>
  sesMailer({
    client: new SESClient({
      endpoint,
      region: "eu-west-1",
      credentials,
      maxAttempts: 1,
      requestHandler: { requestTimeout: 150, throwOnRequestTimeout: true },
    }),
    region: "eu-west-1",
    configurationSet: "feedback",
    from,
  });

let ses: SesServer;
beforeAll(async () => {
  ses = await sesServer();
});
afterAll(() => ses.stop());
beforeEach(() => ses.does({ kind: "take" }));

describe("the mailer of SES", () => {
  test("sends to the one recipient, with tags for feedback, and tells the id that SES writes into the mail", async () => {
    const sent = await mailerAt(ses.url).send(letter());
    const mail = ses.mails.at(-1);
    expect(sent).toEqual({ kind: "sent", messageId: expect.stringMatching(/^<010001-.*@eu-west-1\.amazonses\.com>$/) });
    expect(mail).toMatchObject({ source: from.email, destinations: ["jo@example.org"], configurationSet: "feedback" });
    expect(mail?.tags).toEqual({ party: "skr_abcdefghijkl", thread: "thr_abcdefghijkl", kind: "nudge" });
    expect(mail?.raw).toContain("In-Reply-To: <one@example.org>");
  });

  test("drops a tag that SES would refuse the whole mail for", async () => {
    await mailerAt(ses.url).send(letter({ tags: { party: "jo@example.org", "bad name": "x", ok: "y" } }));
    expect(ses.mails.at(-1)?.tags).toEqual({ ok: "y", kind: "nudge" });
  });

  test.each([
    ["Throttling", 400, "Maximum sending rate exceeded.", "later"],
    ["ThrottlingException", 400, "Daily message quota exceeded.", "later"],
    ["MessageRejected", 400, "Email address is not verified. The following identities failed: jo@x", "later"],
    ["MessageRejected", 400, "Sending paused for this account.", "later"],
    ["MessageRejected", 400, "Transaction failed: missing final @domain", "refused"],
    ["InvalidParameterValue", 400, "Local address contains control or whitespace", "refused"],
    ["AccountSendingPausedException", 400, "paused", "later"],
    ["ConfigurationSetSendingPausedException", 400, "paused", "later"],
    ["ConfigurationSetDoesNotExist", 400, "no such set", "later"],
    ["MailFromDomainNotVerifiedException", 400, "not yet", "later"],
    ["AccessDenied", 403, "not authorized", "later"],
    ["ExpiredToken", 403, "expired", "later"],
    ["InternalFailure", 500, "who knows", "unknown"],
    ["ServiceUnavailable", 503, "who knows", "unknown"],
  ])("takes %s (%i, %s) for %s, and asks SES once", async (code, status, message, kind) => {
    ses.does({ kind: "fault", status, code, message });
    const before = ses.mails.length;
    const sent = await mailerAt(ses.url).send(letter());
    expect(sent.kind).toBe(kind);
    expect(JSON.stringify(sent)).not.toContain("jo@x");
    expect(ses.mails.length).toBe(before);
  });

  test("does not know where the answer got lost, and does not ask again", async () => {
    ses.does({ kind: "silence" });
    const before = ses.mails.length;
    expect(await mailerAt(ses.url).send(letter())).toMatchObject({ kind: "unknown" });
    expect(ses.mails.length).toBe(before + 1);
  });

  test("waits where SES can't be reached at all", async () => {
    expect(await mailerAt("http://127.0.0.1:1").send(letter())).toEqual({
      kind: "later",
      why: "not reached: ECONNREFUSED",
    });
  });

  test.each(["jo park@example.org", "jö@example.org", '"a b"@example.org', "jo@", "jo@exa\r\nmple.org", "a@b@c"])(
    "refuses %j, which SES would not take",
    async (email) => {
      const before = ses.mails.length;
      expect(await mailerAt(ses.url).send(letter({ to: { name: "", email } }))).toMatchObject({ kind: "refused" });
      expect(ses.mails.length).toBe(before);
    },
  );

  test("writes a domain of another script in its ASCII form", async () => {
    await mailerAt(ses.url).send(letter({ to: { name: "Jo", email: "jo@exämple.org" } }));
    expect(ses.mails.at(-1)?.destinations).toEqual(["jo@xn--exmple-cua.org"]);
  });

  test("knows SES's name in its first region and in the others", () => {
    expect(messageIdOf("abc-000000", "us-east-1")).toBe("<abc-000000@email.amazonses.com>");
    expect(messageIdOf("abc-000000", "eu-west-1")).toBe("<abc-000000@eu-west-1.amazonses.com>");
  });
});
