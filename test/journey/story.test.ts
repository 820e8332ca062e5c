import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { assistant, deliver, kindOf, kindsSent, sentBy, signIn, threadsAt } from "./assistant.ts";
import { monday, nextMonday } from "./clock.ts";

const dueAt = "2026-08-10T13:00:00.000Z";

describe("a mail that Jo BCCs", () => {
  test("is a thread as soon as SMTP has said yes", async () => {
    const here = await assistant();
    await deliver(here);
    const [thread, second] = await threadsAt(here, await signIn(here));
    expect(second).toBeUndefined();
    expect(thread).toMatchObject({
      state: "waiting",
      company: "Acme",
      jobs: [{ title: "Senior Data Engineer" }],
      contacts: [{ email: "pat@acme.example" }],
      nextNudgeAt: dueAt,
      messages: [{ messageId: "<first@example.org>", kind: "outreach" }],
    });
  });

  test("is nudged about once, in its own conversation, a week later", async () => {
    const here = await assistant();
    await deliver(here);
    expect(await here.tick("2026-08-10T12:55:00.000Z")).toMatchObject({ sent: 0 });
    expect(await here.tick(nextMonday)).toEqual({ at: nextMonday, due: 1, sent: 1, waited: 0, failed: 0 });
    expect(await here.tick(nextMonday)).toMatchObject({ due: 0, sent: 0 });
    const nudges = (await sentBy(here)).filter((mail) => kindOf(mail) === "nudge");
    expect(nudges).toHaveLength(1);
    expect(nudges[0]).toMatchObject({
      subject: "Re: Senior Data Engineer at Acme",
      inReplyTo: "<first@example.org>",
      references: ["<first@example.org>"],
      to: [{ email: "jo@example.org" }],
      date: nextMonday,
    });
    const headers = nudges[0]?.headers;
    expect(headers?.get("auto-submitted")).toEqual(["auto-generated"]);
    expect(headers?.get("list-unsubscribe-post")).toEqual(["List-Unsubscribe=One-Click"]);
    expect(headers?.has("bcc")).toBe(false);
  });

  test("changes nothing when it is delivered again, also under another envelope of the same kind", async () => {
    const here = await assistant();
    await deliver(here);
    const cookie = await signIn(here);
    const before = await threadsAt(here, cookie);
    await deliver(here);
    await Promise.all([deliver(here), deliver(here), deliver(here)]);
    expect(await threadsAt(here, cookie)).toEqual(before);
    expect(await kindsSent(here)).toEqual(["receipt", "sign-in"]);
  });

  test("to two addresses of ours in one envelope is one mail with an order", async () => {
    const here = await assistant();
    await deliver(here, {}, ["track@in.localhost", "3d@in.localhost"]);
    const [thread] = await threadsAt(here, await signIn(here));
    expect(thread).toMatchObject({ state: "snoozed", snoozedUntil: "2026-08-06T13:00:00.000Z" });
    expect(thread?.messages).toHaveLength(1);
  });

  test("of somebody else is recorded and answered to nobody", async () => {
    const here = await assistant();
    await deliver(here, { from: "Kim <kim@example.net>" });
    expect(await threadsAt(here, await signIn(here))).toEqual([]);
    expect(await kindsSent(here)).toEqual(["sign-in"]);
  });
});

describe("Jo's answer to a nudge", () => {
  test.each([
    ["they replied", { state: "yours" }],
    ["snooze till friday", { state: "snoozed" }],
    ["done", { state: "closed", closed: { reason: "done" } }],
  ])("%s", async (words, expected) => {
    let now = monday;
    const here = await assistant({ now: () => now });
    await deliver(here);
    await here.tick(nextMonday);
    now = "2026-08-10T15:00:00.000Z";
    const nudge = (await sentBy(here)).find((mail) => kindOf(mail) === "nudge");
    const replyTo = nudge?.replyTo[0]?.email ?? "";
    expect(replyTo).toMatch(/^[a-z2-7]{1,64}@in\.localhost$/);
    const answer = { to: replyTo, subject: nudge?.subject ?? "", inReplyTo: nudge?.messageId ?? "", text: words };
    await deliver(here, { ...answer, messageId: "<answer@example.org>" }, [replyTo]);
    const [thread] = await threadsAt(here, await signIn(here));
    expect(thread).toMatchObject(expected);
    expect(thread?.messages).toHaveLength(1);
  });

  test("a button's page acts only when its button is pressed", async () => {
    let now = monday;
    const here = await assistant({ now: () => now });
    await deliver(here);
    await here.tick(nextMonday);
    now = "2026-08-10T15:00:00.000Z";
    const nudge = (await sentBy(here)).find((mail) => kindOf(mail) === "nudge");
    const url = /They replied: (\S+)/.exec(nudge?.text ?? "")?.[1] ?? "";
    const cookie = await signIn(here);
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect((await threadsAt(here, cookie))[0]?.state).toBe("waiting");
    const form = new URLSearchParams();
    for (const [, name, value] of (await page.text()).matchAll(
      /<input type="hidden" name="([^"]*)" value="([^"]*)"/g,
    )) {
      form.append(name ?? "", value ?? "");
    }
    expect((await fetch(url, { method: "POST", body: form })).ok).toBe(true);
    expect((await threadsAt(here, cookie))[0]?.state).toBe("yours");
  });
});

describe("what reaches the web view from elsewhere", () => {
  test.each(["/", "/export.json", "/outbox", "/healthz"])("%s under another's name is refused", async (path) => {
    const here = await assistant();
    const { port } = new URL(here.web);
    const response = await fetchAs(`http://127.0.0.1:${port}${path}`, `evil.example:${port}`);
    expect(response).toBe(421);
  });

  test("the export without a session shows nothing", async () => {
    const here = await assistant();
    await deliver(here);
    const response = await fetch(`${here.web}/export.json`, { redirect: "manual" });
    expect(response.status).not.toBe(200);
    expect(await response.text()).not.toContain("acme");
  });

  test("a form of another site does not get through", async () => {
    const here = await assistant();
    const body = new URLSearchParams({ email: "jo@example.org" });
    const headers = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
    expect((await fetch(`${here.web}/sign-in`, { method: "POST", body, headers })).status).toBe(403);
    expect(await kindsSent(here)).toEqual([]);
  });

  test("the outbox exists only while the domain is this machine's own", async () => {
    const resolver = (): Promise<never> => Promise.reject(Object.assign(new Error("nothing"), { code: "ENOTFOUND" }));
    const public_ = await assistant({ resolver }, ["--domain", "in.example.net"]);
    expect((await fetch(`${public_.web}/outbox`)).status).toBe(404);
    await deliver(public_, {}, ["track@in.example.net"]);
    // Nor does loopback prove anybody there: a mail server in front of us is on this machine too.
    expect(await kindsSent(public_)).toEqual([]);
  });

  test("the links in a nudge are good for the view that runs here", async () => {
    const here = await assistant();
    await deliver(here);
    await here.tick(nextMonday);
    const links = (await sentBy(here)).flatMap((mail) => [...(mail.text ?? "").matchAll(/https?:\/\/[^/\s]+/g)]);
    expect(new Set(links.map(([origin]) => origin))).toEqual(new Set([here.web]));
  });
});

/** fetch sets Host itself. */
async function fetchAs(url: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}
