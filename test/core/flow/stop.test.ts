import { inviteAt } from "@follow-through/core/flow/record";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { describe, expect, test } from "vitest";
import { fakePorts, fakeService } from "../../fake/fake-ports.ts";
import { deliver, josDesk, monday, threadsOf } from "../../fixture/desk.ts";
import type { MailParts } from "../../fixture/mail.ts";

const tuesday = "2026-08-04T15:00:00.000Z";
const stop: MailParts = {
  from: "Pat Lee <pat@acme.example>",
  to: "track@in.localhost",
  subject: "Please",
  messageId: "<stop@acme.example>",
  text: "Stop.",
};

describe("anybody who asks to be left alone", () => {
  test("hears the same words, whether somebody wrote about them or not", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, {}, "track", monday);
    const before = ports.sent.length;
    expect(await deliver(ports, stop, "track", tuesday)).toEqual({ kind: "stopped" });
    const unknown = { ...stop, from: "Ann <ann@nowhere.example>", messageId: "<s2@nowhere.example>" };
    expect(await deliver(ports, unknown, "track", tuesday)).toEqual({ kind: "stopped" });
    const [toPat, toAnn] = ports.sent.slice(before).map(({ mail }) => mail);
    expect(toPat?.to.email).toBe("pat@acme.example");
    expect(toAnn?.to.email).toBe("ann@nowhere.example");
    expect(toAnn?.text).toBe(toPat?.text);
    expect(toPat?.text).not.toContain("Jo");
    // Jo's own letters are Jo's.
    expect(await threadsOf(ports, jo, tuesday)).toHaveLength(1);
  });

  test("never hears from us again, not even a second time the same", async () => {
    const { ports } = await josDesk();
    await deliver(ports, stop, "track", tuesday);
    await deliver(ports, { ...stop, messageId: "<again@acme.example>" }, "track", tuesday);
    expect(ports.sent).toHaveLength(1);
  });

  test("has invitation and waiting mail erased, bytes included", async () => {
    const ports = fakePorts({
      parseMail,
      prove: async () => ({ kind: "proven", by: "dmarc" }),
      service: { ...fakeService, enrol: "invite" },
    });
    const invite = { person: { email: "pat@acme.example", name: "Pat" }, invitedAt: monday, seekerId: null };
    await ports.store.put(inviteAt("pat@acme.example"), invite, { expect: "absent" }, monday);
    await deliver(ports, { from: stop.from ?? "", to: "kim@x.example" }, "track", monday, { id: "waits-1" });
    expect(ports.raw.has("waits-1")).toBe(true);
    await deliver(ports, stop, "track", tuesday);
    expect(ports.raw.has("waits-1")).toBe(false);
    const left = ports.store.everything().filter(({ key }) => key.partition.includes("pat@acme.example"));
    expect(left).toEqual([]);
  });

  test.each([
    ["in a letter", { text: "Hi,\n\nplease stop by on Thursday, I would like to talk about the role.\n\nPat" }],
    [
      "to somebody else as well",
      { to: "Jo <jo@example.org>", cc: "track@in.localhost", references: "<none@x.example>" },
    ],
    ["by a robot", { headers: ["Auto-Submitted: auto-replied"] }],
  ])("is not who says the word %s", async (_how, parts) => {
    const { ports } = await josDesk();
    expect(await deliver(ports, { ...stop, ...parts }, "track", tuesday)).not.toEqual({ kind: "stopped" });
    expect(ports.sent).toEqual([]);
  });

  test("is not who cannot prove the address", async () => {
    const { ports } = await josDesk({ kind: "unproven", why: "" });
    await deliver(ports, stop, "track", tuesday);
    expect(ports.sent).toEqual([]);
  });
});
