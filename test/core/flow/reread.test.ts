import { removeThread } from "@follow-through/core/flow/erase";
import { mailFacts } from "@follow-through/core/flow/mail-facts";
import type { Ports } from "@follow-through/core/flow/port";
import { arrivalAt } from "@follow-through/core/flow/record";
import { reread } from "@follow-through/core/flow/reread";
import { act } from "@follow-through/core/flow/desk";
import { changeSettings } from "@follow-through/core/flow/settings";
import { tick } from "@follow-through/core/flow/tick";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { describe, expect, test } from "vitest";
import { rawMail } from "../../fixture/mail.ts";
import { deliver, forwarded, josDesk, monday, threadsOf } from "../../fixture/desk.ts";

const tuesday = "2026-08-04T14:00:00.000Z";
const wednesday = "2026-08-05T14:00:00.000Z";
const first = { id: "first-delivery" };

/** As before a fault was mended: the reader saw nothing of what the mail is about. */
const misread = (ports: Ports): Ports => ({
  ...ports,
  parseMail: async (bytes) => ({
    ...(await parseMail(bytes)),
    subject: "Hello",
    text: "Hi Pat,\n\nhow are you?\n\nJo",
  }),
});

const passedOnNo = {
  to: "track@in.localhost",
  subject: "Fwd: Senior Data Engineer",
  text: forwarded(
    "Pat Lee <pat@acme.example>",
    "Senior Data Engineer",
    "Hi Jo,\n\nunfortunately we have decided not to move forward with your application.\n\nPat",
  ),
};

describe("a mail read again", () => {
  test("is as if it had been read right at once, and nobody is written to", async () => {
    const { ports, jo } = await josDesk();
    await deliver(misread(ports), {}, "track", monday, first);
    expect((await threadsOf(ports, jo, wednesday))[0]?.jobs).toEqual([]);
    const sent = ports.sent.length;
    const done = await reread(ports, first.id, tuesday);
    expect(done).toMatchObject({ kind: "read-again", changed: expect.arrayContaining(["jobs"]), left: [] });
    const [thread, second] = await threadsOf(ports, jo, wednesday);
    expect(second).toBeUndefined();
    expect(thread).toMatchObject({ company: "Acme", jobs: [{ title: "Senior Data Engineer" }], state: "waiting" });
    expect(ports.sent).toHaveLength(sent);
    expect(JSON.stringify(done)).not.toMatch(/acme|pat|engineer/i);
  });

  test("leaves the reminder that was asked for with it, and the thread waiting for that", async () => {
    const { ports, jo } = await josDesk();
    await deliver(misread(ports), {}, "3d", monday, first);
    const [before] = await threadsOf(ports, jo, tuesday);
    expect(before?.state).toBe("snoozed");
    expect(await reread(ports, first.id, tuesday)).toMatchObject({ changed: expect.arrayContaining(["jobs"]) });
    const [after] = await threadsOf(ports, jo, wednesday);
    expect([after?.state, after?.snoozedUntil]).toEqual([before?.state, before?.snoozedUntil]);
  });

  test("has its words forgotten in time where it is a no that was not seen as one", async () => {
    const { ports, jo } = await josDesk();
    await deliver(misread(ports), passedOnNo, "track", monday, first);
    expect((await threadsOf(ports, jo, tuesday))[0]?.state).not.toBe("closed");
    expect(await reread(ports, first.id, tuesday)).toMatchObject({ changed: expect.arrayContaining(["closed"]) });
    expect((await threadsOf(ports, jo, tuesday))[0]?.messages[0]?.text).not.toBe("");
    for (const now of ["2026-11-04T14:00:00.000Z", "2026-11-05T15:00:00.000Z"]) await tick(ports, now);
    expect((await threadsOf(ports, jo, "2026-11-06T14:00:00.000Z"))[0]?.messages[0]?.text).toBe("");
  });

  test("a second time changes nothing more", async () => {
    const { ports, jo } = await josDesk();
    await deliver(misread(ports), {}, "track", monday, first);
    await reread(ports, first.id, tuesday);
    const before = await threadsOf(ports, jo, wednesday);
    expect(await reread(ports, first.id, wednesday)).toMatchObject({ kind: "read-again", changed: [] });
    expect(await threadsOf(ports, jo, wednesday)).toEqual(before);
  });

  test("keeps what the seeker has corrected, and mends the rest that was a guess", async () => {
    const { ports, jo } = await josDesk();
    const tracked = await deliver(misread(ports), {}, "track", monday, first);
    const threadId = tracked.kind === "tracked" ? tracked.threadId : "";
    await act(
      ports,
      jo,
      threadId,
      { kind: "fix-company", company: "Acme Holding" },
      { id: "click", by: "web" },
      monday,
    );
    await reread(ports, first.id, tuesday);
    expect((await threadsOf(ports, jo, wednesday))[0]).toMatchObject({
      company: "Acme Holding",
      jobs: [{ title: "Senior Data Engineer" }],
    });
  });

  test("closes and opens nothing in a thread that went on", async () => {
    const { ports, jo } = await josDesk();
    await deliver(misread(ports), {}, "track", monday, first);
    const later = { messageId: "<second@example.org>", inReplyTo: "<first@example.org>", text: "Hi Pat, any news? Jo" };
    await deliver(ports, later, "track", tuesday);
    const [before] = await threadsOf(ports, jo, wednesday);
    expect(await reread(ports, first.id, wednesday)).toMatchObject({ kind: "read-again" });
    const [after] = await threadsOf(ports, jo, wednesday);
    expect([after?.state, after?.rung, after?.messages.length]).toEqual([before?.state, before?.rung, 2]);
  });
});

describe("a mail that came to nothing", () => {
  test("is decided anew, by what is read today", async () => {
    const { ports, jo } = await josDesk();
    const automatic = { ...ports, parseMail: async (bytes: Uint8Array) => markedAutomatic(await parseMail(bytes)) };
    expect(await deliver(automatic, {}, ["track", "help"], monday, first)).toMatchObject({ fault: "automatic" });
    expect(await threadsOf(ports, jo, wednesday)).toEqual([]);
    expect(await reread(ports, first.id, tuesday)).toEqual({ kind: "decided-anew", outcome: "tracked" });
    expect(await threadsOf(ports, jo, wednesday)).toMatchObject([{ company: "Acme", state: "waiting" }]);
  });

  test("is decided at the second try where the first broke off", async () => {
    const { ports } = await josDesk({ kind: "unproven", why: "dmarc" });
    await deliver(ports, {}, "track", monday, { ...first, dmarc: "fail" });
    const broken: Ports = { ...ports, prove: () => Promise.reject(new Error("no network")) };
    await expect(reread(broken, first.id, tuesday)).rejects.toThrow("no network");
    expect(await reread(ports, first.id, tuesday)).toEqual({ kind: "decided-anew", outcome: "unproven" });
  });

  test("is believed no more than on the day it came", async () => {
    const { ports } = await josDesk({ kind: "unproven", why: "dmarc" });
    await deliver(ports, {}, "track", monday, { ...first, dmarc: "fail" });
    const asked: (string | null)[] = [];
    const watched: Ports = {
      ...ports,
      prove: async ({ dmarc }) => {
        asked.push(dmarc);
        return { kind: "unproven", why: "dmarc" };
      },
    };
    expect(await reread(watched, first.id, tuesday)).toEqual({ kind: "decided-anew", outcome: "unproven" });
    expect(asked).toEqual(["fail"]);
  });

  test("stays as it is where nobody recorded how it was judged", async () => {
    const { ports } = await josDesk({ kind: "unproven", why: "dmarc" });
    await deliver(ports, {}, "track", monday, first);
    const record = await ports.store.get(arrivalAt(first.id), monday);
    const { verdicts: _, ...old } = record?.value ?? { verdicts: null };
    await ports.store.put(arrivalAt(first.id), old as never, { expect: record?.version ?? 0 }, monday);
    expect(await reread(ports, first.id, tuesday)).toMatchObject({ kind: "not-done" });
  });
});

describe("nothing is read again", () => {
  test("of an unknown id", async () => {
    const { ports } = await josDesk();
    expect(await reread(ports, "nowhere", monday)).toMatchObject({ kind: "not-done" });
  });

  test("where the raw mail is gone", async () => {
    const { ports } = await josDesk();
    await deliver(ports, {}, "track", monday, first);
    await ports.rawMail.remove(first.id);
    expect(await reread(ports, first.id, tuesday)).toMatchObject({ kind: "not-done", why: /not kept/ });
  });

  test("of a mail that was an order, or that nobody has settled", async () => {
    const { ports } = await josDesk();
    await deliver(ports, { text: "help" }, "help", monday, first);
    expect(await reread(ports, first.id, tuesday)).toMatchObject({ kind: "not-done", why: /done, and is not/ });
    const broken: Ports = { ...ports, prove: () => Promise.reject(new Error("no network")) };
    const second = { id: "second-delivery" };
    await expect(deliver(broken, { messageId: "<b@example.org>" }, "track", monday, second)).rejects.toThrow(
      "no network",
    );
    expect(await reread(ports, second.id, tuesday)).toMatchObject({ kind: "not-done", why: /not settled/ });
  });

  test("whose words have had their time, though another copy of it lies there", async () => {
    const { ports, jo } = await josDesk();
    const less = { id: "less", by: "web" } as const;
    const brief = await changeSettings(
      ports,
      jo.id,
      (stands) => ({ ...stands, retentionDays: 7 }),
      "settings-retention",
      less,
      monday,
    );
    const tracked = await deliver(ports, {}, "track", monday, first);
    await deliver(ports, {}, "track", monday, { id: "second-copy" });
    const threadId = tracked.kind === "tracked" ? tracked.threadId : "";
    await act(ports, brief ?? jo, threadId, { kind: "close", reason: "done" }, { id: "close", by: "web" }, monday);
    for (const day of ["11", "12"]) await tick(ports, `2026-08-${day}T18:00:00.000Z`);
    const now = "2026-08-13T14:00:00.000Z";
    expect((await threadsOf(ports, jo, now))[0]?.messages[0]?.text).toBe("");
    expect(await reread(ports, "second-copy", now)).toMatchObject({ kind: "not-done" });
    expect((await threadsOf(ports, jo, now))[0]?.messages[0]?.text).toBe("");
  });

  test("that the seeker has deleted", async () => {
    const { ports, jo } = await josDesk();
    const tracked = await deliver(ports, {}, "track", monday, first);
    await removeThread(ports, jo, tracked.kind === "tracked" ? tracked.threadId : "", { id: "x", by: "web" }, monday);
    expect(await reread(ports, first.id, tuesday)).toMatchObject({ kind: "not-done" });
    expect(await threadsOf(ports, jo, wednesday)).toEqual([]);
  });
});

test("the facts of a mail show no word and no address of it", async () => {
  const { ports } = await josDesk();
  const tracked = await deliver(ports, {}, "track", monday, { ...first, dmarc: "pass" });
  const facts = await mailFacts(ports, first.id, monday);
  expect(facts).toMatchObject({
    id: first.id,
    receivedAt: monday,
    state: "settled",
    outcome: "tracked",
    recipients: 1,
    verdicts: { spam: false, virus: false, dmarc: "pass" },
    threadId: tracked.kind === "tracked" ? tracked.threadId : "",
    threadState: "waiting",
  });
  expect(facts?.rawBytes).toBe(rawMail().length);
  expect(JSON.stringify(facts)).not.toMatch(/acme|pat|engineer|example\.org|@/i);
  expect(await mailFacts(ports, "nowhere", monday)).toBeNull();
});

const markedAutomatic = (mail: Awaited<ReturnType<typeof parseMail>>) => ({
  ...mail,
  headers: new Map([...mail.headers, ["auto-submitted", ["auto-generated"]]]),
});
