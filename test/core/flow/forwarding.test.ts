import { describe, expect, test } from "vitest";
import { deliver, josDesk, monday } from "../../fixture/desk.ts";
import type { MailParts } from "../../fixture/mail.ts";

const gmail: MailParts = {
  from: "Gmail Team <forwarding-noreply@google.com>",
  to: "p-aaaaaaaaaaaaaaaaaaac@in.localhost",
  subject: "(#123456789) Gmail Forwarding Confirmation - Receive Mail from jo@example.org",
  messageId: "<fwd@google.com>",
  text: `jo@example.org has requested to automatically forward mail to your email
address p-aaaaaaaaaaaaaaaaaaac@in.localhost.
Confirmation code: 123456789

To allow jo@example.org to automatically forward mail to your address, please click the link below:

https://mail-settings.google.com/mail/vf-%5BANGjdJ8x%5D-abcDEF

If you did not ask for it, to cancel click:

https://mail-settings.google.com/mail/uf-%5BANGjdJ8x%5D-abcDEF
`,
};

const other = (from: string, url: string, words: string): MailParts => ({
  ...gmail,
  from,
  subject: "Confirm your forwarding address",
  text: `Hello,\n\njo@example.org wants to forward mail to this address.\n${words}\n\n${url}\n`,
});

describe("a provider's question about forwarding", () => {
  test.each([
    ["Gmail", gmail, "mail-settings.google.com/mail/vf-", "123456789"],
    [
      "Yahoo",
      other("Yahoo <no-reply@cc.yahoo-inc.com>", "https://login.yahoo.com/forward/verify?t=a1", ""),
      "login.yahoo.com/forward/verify",
      null,
    ],
    [
      "Zoho",
      other("Zoho Mail <noreply@zoho.com>", "https://mail.zoho.com/confirmForward?x=1", "Code: AB12CD"),
      "mail.zoho.com/confirmForward",
      "AB12CD",
    ],
    [
      "Proton",
      other("Proton <no-reply@notify.proton.me>", "https://account.proton.me/forwarding/accept#jwt=a", ""),
      "account.proton.me/forwarding/accept",
      null,
    ],
  ])("%s goes to the seeker it names, with link and code", async (name, mail, link, code) => {
    const { ports, jo } = await josDesk();
    expect(await deliver(ports, mail, "track", monday)).toEqual({ kind: "forwarding-asked", seekerId: jo.id });
    await deliver(ports, mail, "track", monday);
    expect(ports.sent).toHaveLength(1);
    const sent = ports.sent[0]?.mail;
    expect(sent).toMatchObject({ kind: "notice", to: { email: "jo@example.org" } });
    expect(sent?.text).toContain(link);
    expect(sent?.subject).toContain(name);
    expect(sent?.text).toContain(code ?? link);
    expect(sent?.text).not.toContain("/uf-");
  });

  test.each([
    [
      "that names nobody we know",
      { text: gmail.text?.replaceAll("jo@example.org", "eve@x.example") ?? "", subject: "Gmail forwarding" },
    ],
    ["from a person at that provider", { from: "Eve <eve@yahoo.com>" }],
    ["from a look-alike domain", { from: "Gmail <forwarding-noreply@google.com.evil.example>" }],
    [
      "with a link that leads elsewhere, and no code",
      {
        subject: "Forwarding for jo@example.org",
        text: "Forward? https://mail-settings.google.com.evil.example/mail/vf-a",
      },
    ],
    [
      "with a link that hides its host behind a user name, and no code",
      {
        subject: "Forwarding for jo@example.org",
        text: "Forward? https://mail-settings.google.com@evil.example/mail/vf-a",
      },
    ],
  ])("%s is passed on to nobody", async (_what, parts) => {
    const { ports } = await josDesk();
    await deliver(ports, { ...gmail, ...parts }, "track", monday);
    expect(ports.sent).toEqual([]);
  });

  test("that proves nothing is passed on to nobody", async () => {
    const { ports } = await josDesk({ kind: "unproven", why: "" });
    await deliver(ports, gmail, "track", monday);
    expect(ports.sent).toEqual([]);
  });
});
