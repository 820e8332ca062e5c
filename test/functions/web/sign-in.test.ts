import { describe, expect, test } from "vitest";
import { josSignedInVisit, josVisit, linkIn, Visit } from "./visit.ts";

const minutesLater = (now: string, minutes: number): string =>
  new Date(Date.parse(now) + minutes * 60_000).toISOString();

describe("signing in", () => {
  test("whoever asks with a known address gets a link that opens their threads", async () => {
    const visit = await josVisit();
    expect((await visit.open("/")).text).toContain("Your mail address");
    const answer = await visit.send("/sign-in", { email: "Jo@Example.org" });
    expect(answer.text).toContain("Look into your mail");
    const mail = visit.ports.sent[0]?.mail;
    expect(mail).toMatchObject({ kind: "sign-in", to: { email: "jo@example.org" } });
    const page = await visit.press(await visit.open(linkIn(mail?.text ?? "", "/sign-in/")), "Sign in");
    expect(page.text).toContain("Open threads");
  });

  test("an unknown address gets the same page, and no mail", async () => {
    const visit = await josVisit();
    const known = await visit.send("/sign-in", { email: "jo@example.org" });
    const unknown = await visit.send("/sign-in", { email: "nobody@example.net" });
    expect(unknown.html).toBe(known.html);
    expect(unknown.status).toBe(known.status);
    expect(visit.ports.sent).toHaveLength(1);
  });

  test("an answer waits as long for an unknown address, and a mailer that fails does not show", async () => {
    const waits: number[] = [];
    const visit = await josVisit({ pause: async (ms) => void waits.push(ms) });
    visit.ports.mailerDoes("throw");
    const known = await visit.send("/sign-in", { email: "jo@example.org" });
    const unknown = await visit.send("/sign-in", { email: "nobody@example.net" });
    expect(known.html).toBe(unknown.html);
    expect(waits).toEqual([1000, 1000]);
  });

  test("opening the link signs nobody in, only its button does", async () => {
    const visit = await josVisit();
    await visit.send("/sign-in", { email: "jo@example.org" });
    await visit.open(linkIn(visit.ports.sent[0]?.mail.text ?? "", "/sign-in/"));
    expect(visit.cookie).toBe("");
    expect((await visit.open("/")).text).toContain("Your mail address");
  });

  test("a link works once", async () => {
    const visit = await josVisit();
    await visit.send("/sign-in", { email: "jo@example.org" });
    const link = linkIn(visit.ports.sent[0]?.mail.text ?? "", "/sign-in/");
    await visit.press(await visit.open(link), "Sign in");
    const other = new Visit(visit.ports, visit.jo);
    expect((await other.send(link, {})).status).toBe(410);
    expect((await other.open(link)).status).toBe(410);
    expect(other.cookie).toBe("");
  });

  test("a link works for fifteen minutes, a sign-in for thirty days", async () => {
    const visit = await josVisit();
    await visit.send("/sign-in", { email: "jo@example.org" });
    const link = linkIn(visit.ports.sent[0]?.mail.text ?? "", "/sign-in/");
    const asked = visit.now;
    visit.now = minutesLater(asked, 15);
    expect((await visit.open(link)).status).toBe(410);
    visit.now = minutesLater(asked, 14);
    await visit.press(await visit.open(link), "Sign in");
    visit.now = minutesLater(asked, 30 * 24 * 60);
    expect((await visit.open("/settings")).status).toBe(200);
    visit.now = minutesLater(asked, 30 * 24 * 60 + 15);
    expect((await visit.open("/settings")).status).toBe(401);
  });

  test.each(["session", "unsubscribe", "act", "address", "calendar"] as const)(
    "a token made for another purpose (%s) opens no session",
    async (purpose) => {
      const visit = await josVisit();
      const token = visit.ports.signer.seal(purpose, `${visit.jo.id} jo@example.org x`, "2027-01-01T00:00:00.000Z");
      expect((await visit.send(`/sign-in/${token}`, {})).status).toBe(410);
      expect(visit.cookie).toBe("");
    },
  );

  test("the cookie can't be read by script or sent from elsewhere, and is for encrypted connections", async () => {
    const visit = await josVisit({ secureCookies: true });
    await visit.send("/sign-in", { email: "jo@example.org" });
    const link = linkIn(visit.ports.sent[0]?.mail.text ?? "", "/sign-in/");
    const cookie = (await visit.request(link, { method: "POST" })).headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^__Host-session=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  test("on plain loopback the cookie is not Secure, or no browser would send it back", async () => {
    const visit = await josVisit();
    await visit.send("/sign-in", { email: "jo@example.org" });
    const link = linkIn(visit.ports.sent[0]?.mail.text ?? "", "/sign-in/");
    const cookie = (await visit.request(link, { method: "POST" })).headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^session=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test.each(["jo@example.org", "nobody@example.net"])(
    "the sixth link for %s within an hour is refused",
    async (email) => {
      const visit = await josVisit();
      for (let i = 0; i < 5; i++) expect((await visit.send("/sign-in", { email })).status).toBe(200);
      expect((await visit.send("/sign-in", { email })).status).toBe(429);
      visit.now = minutesLater(visit.now, 60);
      expect((await visit.send("/sign-in", { email })).status).toBe(200);
    },
  );

  test("one place can't try out a list of addresses", async () => {
    const visit = await josVisit();
    const statuses: number[] = [];
    for (let i = 0; i < 31; i++) statuses.push((await visit.send("/sign-in", { email: `a${i}@example.net` })).status);
    expect(statuses.indexOf(429)).toBe(30);
  });

  test("signing out everywhere ends sign-ins on other devices too", async () => {
    const visit = await josSignedInVisit();
    const phone = new Visit(visit.ports, visit.jo);
    await phone.signIn();
    visit.now = minutesLater(visit.now, 1);
    phone.now = visit.now;
    expect((await phone.open("/settings")).status).toBe(200);
    await visit.press(await visit.open("/settings"), "Sign out everywhere");
    expect((await phone.open("/settings")).status).toBe(401);
    expect((await visit.open("/settings")).status).toBe(401);
  });
});

describe("where mail is kept on one's own machine instead of sent", () => {
  test("the sign-in page, before and after asking, leads to the outbox", async () => {
    const visit = await josVisit({ outboxPath: "/outbox" });
    expect((await visit.open("/")).html).toContain('<a href="/outbox">outbox</a>');
    expect((await visit.open("/settings")).html).toContain('<a href="/outbox">outbox</a>');
    expect((await visit.send("/sign-in", { email: "jo@example.org" })).html).toContain('<a href="/outbox">outbox</a>');
  });

  test("and nowhere else is there a word of it", async () => {
    const visit = await josVisit();
    expect((await visit.open("/")).html).not.toContain("outbox");
    expect((await visit.send("/sign-in", { email: "jo@example.org" })).html).not.toContain("outbox");
  });
});
