import { nameAdvocate } from "@follow-through/core/flow/advocate/name";
import { intake } from "@follow-through/core/flow/intake";
import { describe, expect, test } from "vitest";
import { anArrival, deliver, josDesk, monday, threadsOf } from "../../fixture/desk.ts";
import { rawMail } from "../../fixture/mail.ts";
import { seekerAdvocatesMost } from "@follow-through/core/bounds/flow";

describe("a seeker's bounds", () => {
  test("of three hundred mails a day are told once, kindly, and tomorrow is another day", async () => {
    const { ports } = await josDesk();
    for (let i = 0; i < 304; i++) await deliver(ports, { messageId: `<m${i}@example.org>` }, "track", monday);
    const told = ports.sent.filter(({ mail }) => mail.subject === "A lot of mail today");
    expect(told).toHaveLength(1);
    const next = await deliver(ports, { messageId: "<next@example.org>" }, "track", "2026-08-04T14:00:00.000Z");
    expect(next.kind).toBe("tracked");
  });

  test("of two hundred open threads leave answers in known ones alone", async () => {
    const { ports, jo } = await josDesk();
    for (let i = 0; i < 200; i++) {
      const mail = { messageId: `<m${i}@example.org>`, to: `p${i}@acme.example`, subject: `Welder at Acme ${i}` };
      const id = `old-${i}`;
      await ports.rawMail.put(id, rawMail(mail));
      const arrival = anArrival({ id, recipients: ["track@in.localhost"], receivedAt: monday, asSeekerId: jo.id });
      await intake(ports, arrival, monday);
    }
    const oneMore = { messageId: "<more@example.org>", to: "x@bolt.example", subject: "Cook at Bolt" };
    expect(await deliver(ports, oneMore, "track", monday, { id: "more-1" })).toMatchObject({ fault: "quota-threads" });
    expect(ports.raw.has("more-1")).toBe(true);
    await deliver(ports, { ...oneMore, messageId: "<more2@example.org>" }, "track", monday);
    expect(ports.sent.map(({ mail }) => mail.subject)).toEqual(["A lot of open threads"]);
    const known = { messageId: "<known@example.org>", to: "p1@acme.example", references: "<m1@example.org>" };
    expect(await deliver(ports, known, "track", monday)).toMatchObject({ kind: "tracked" });
    expect(await threadsOf(ports, jo, monday)).toHaveLength(200);
  });
});

describe("advocates", () => {
  test("a seeker names a hundred; the next is refused, and one of them can still be named again", async () => {
    const { ports, jo } = await josDesk();
    const name = (i: number) => {
      const doing = { id: `name-${i}`, by: "web" } as const;
      return nameAdvocate(ports, jo, { name: "", email: `a${i}@acme.example`, threadId: null }, doing, monday);
    };
    for (let i = 0; i < seekerAdvocatesMost; i++) expect(await name(i)).toMatchObject({ kind: "draft" });
    expect(await name(seekerAdvocatesMost)).toEqual({ kind: "refused", why: "too-many" });
    expect(await name(0)).toMatchObject({ kind: "draft" });
  });
});

describe("mail to the operator", () => {
  test("reaches them as text, once, and keeps nothing", async () => {
    const { ports } = await josDesk();
    const mail = { from: "a@x.example", to: "abuse@in.localhost", subject: "Spam\u2028Bcc: b@x.example", text: "Look" };
    expect(await deliver(ports, mail, "abuse", monday, { id: "abuse-1" })).toEqual({ kind: "to-operator" });
    expect(ports.sent.map(({ mail: sent }) => sent.to.email)).toEqual(["operator@example.org"]);
    expect(ports.sent[0]?.mail.replyTo).toMatch(/^[a-z2-7]{20,64}@in\.localhost$/);
    expect(ports.sent[0]?.mail.text).toContain("To answer, write to a@x.example");
    expect(ports.raw.has("abuse-1")).toBe(false);
  });

  test("is tracked as well where it came through another door of ours", async () => {
    const { ports, jo } = await josDesk();
    expect(await deliver(ports, {}, ["abuse", "track"], monday)).toMatchObject({ kind: "tracked" });
    expect(ports.sent.map(({ mail }) => mail.to.email).toSorted()).toEqual(["jo@example.org", "operator@example.org"]);
    expect(await threadsOf(ports, jo, monday)).toHaveLength(1);
  });

  test("through another door too, but of nobody we know, is the operator's alone", async () => {
    const { ports } = await josDesk();
    const mail = { from: "a@x.example", messageId: "<a@x.example>" };
    const both = ["postmaster", "track"];
    expect(await deliver(ports, mail, both, monday, { id: "abuse-2" })).toEqual({ kind: "to-operator" });
    expect(ports.sent.map(({ mail: sent }) => sent.to.email)).toEqual(["operator@example.org"]);
    expect(ports.raw.has("abuse-2")).toBe(false);
  });
});
