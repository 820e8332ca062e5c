import { describe, expect, test } from "vitest";
import { advocateById, advocateIdOf } from "@follow-through/core/flow/advocate/person";
import type { Ports } from "@follow-through/core/flow/port";
import {
  ask,
  daysLater,
  josSearch,
  live,
  mailsTo,
  newest,
  only,
  pat,
  pressIn,
  pressVerb,
  samsSearch,
} from "../../../fixture/advocate.ts";
import { deliver } from "../../../fixture/desk.ts";

const tuesday = "2026-08-04T14:00:00.000Z";
const patLee = "Pat Lee <pat@acme.example>";
const jo = "jo@example.org";

const yes = (inReplyTo: string | null, text = "Yes, gladly", from = patLee) => ({
  from,
  to: "x@in.localhost",
  subject: "Re: Jo Park asks",
  messageId: `<late-${text.length}-${from.length}@acme.example>`,
  text,
  ...(inReplyTo === null ? {} : { inReplyTo }),
});

/** Jo asked, and thirty days went by without a word. */
async function silent() {
  const search = await josSearch();
  const { ports, jo: seeker, thread } = search;
  await ask(ports, seeker, thread.id, tuesday);
  const invitation = newest(ports, pat.email);
  const invitationId = ports.sent.at(-1)?.messageId ?? null;
  const now = await live(ports, "2026-08-05T13:05:00.000Z", 35);
  expect(await advocateById(ports, advocateIdOf(ports.signer, pat.email), now)).toBeNull();
  return { ...search, seeker, invitation, invitationId, now, sent: ports.sent.length };
}

describe("a yes after thirty days of silence", () => {
  test("gets one kind answer, and nothing else follows from it", async () => {
    const { ports, seeker, invitation, invitationId, now, sent } = await silent();
    expect(await deliver(ports, yes(invitationId), invitation.replyTo, now)).toEqual({ kind: "late-yes" });
    const [answer, second] = ports.sent.slice(sent).map(({ mail }) => mail);
    expect(second).toBeUndefined();
    expect(answer).toMatchObject({ kind: "answer", to: { email: pat.email } });
    expect(answer?.text).toMatch(/after 30 days without an answer I took it as a no[\s\S]*They may ask you again now/);
    expect(answer?.unsubscribe).not.toBeNull();
    expect(await advocateById(ports, advocateIdOf(ports.signer, pat.email), now)).toBeNull();
    expect((await only(ports, seeker, now)).advocate).toBeNull();
    await live(ports, daysLater(now, 1), 60);
    expect(mailsTo(ports, pat.email)).toHaveLength(2);
  });

  test("lets the same seeker ask again, which they could not before", async () => {
    const { ports, seeker, thread, invitation, now } = await silent();
    expect((await ask(ports, seeker, thread.id, now)).kind).toBe("cannot");
    await deliver(ports, yes(null), invitation.replyTo, daysLater(now, 1));
    expect((await ask(ports, seeker, thread.id, daysLater(now, 32))).kind).toBe("sent");
    await pressIn(ports, newest(ports, pat.email), "Yes, gladly", daysLater(now, 32));
    expect((await only(ports, seeker, daysLater(now, 32))).advocate?.consent).toBe("yes");
  });

  test("is answered once, however often it is said", async () => {
    const { ports, invitation, now, sent } = await silent();
    await deliver(ports, yes(null), invitation.replyTo, now);
    await deliver(ports, yes(null), invitation.replyTo, now);
    await deliver(ports, yes(null, "Ja, gerne"), invitation.replyTo, now);
    expect(ports.sent.length - sent).toBe(1);
  });

  test("by its button lets the seeker ask again, and sends nothing", async () => {
    const { ports, seeker, thread, now, sent } = await silent();
    const about = { advocateId: advocateIdOf(ports.signer, pat.email), seekerId: seeker.id, threadId: thread.id };
    expect(await pressVerb(ports, about, "yes", now)).toEqual({ kind: "late" });
    expect(await pressVerb(ports, about, "yes", now)).toEqual({ kind: "gone" });
    expect(ports.sent).toHaveLength(sent);
    expect((await ask(ports, seeker, thread.id, daysLater(now, 1))).kind).toBe("sent");
  });

  test.each([
    ["somebody else", "Mallory <mallory@elsewhere.example>", true],
    ["a forged From", patLee, false],
  ])("of %s is none", async (_who, from, isProven) => {
    const { ports, invitation, now, sent } = await silent();
    const world: Ports = isProven ? ports : { ...ports, prove: async () => ({ kind: "unproven", why: "" }) };
    await deliver(world, yes(null, "Yes", from), invitation.replyTo, now);
    expect(ports.sent).toHaveLength(sent);
  });

  test("after a no that was said, or after never, is none either", async () => {
    for (const label of ["Not now", "Never write to me again"]) {
      const { ports, jo: seeker, thread } = await josSearch();
      await ask(ports, seeker, thread.id, tuesday);
      const invitation = newest(ports, pat.email);
      await pressIn(ports, invitation, label, tuesday);
      const now = await live(ports, "2026-08-05T13:05:00.000Z", 35);
      const sent = ports.sent.length;
      await deliver(ports, yes(null), invitation.replyTo, now);
      expect(ports.sent).toHaveLength(sent);
      expect((await ask(ports, seeker, thread.id, now)).kind).toBe("cannot");
    }
  });

  test("is no yes to somebody else who asks meanwhile", async () => {
    const { ports, invitation, invitationId, now } = await silent();
    const sam = await samsSearch(ports);
    await ask(ports, sam.sam, null, now);
    const sent = ports.sent.length;
    await deliver(ports, yes(invitationId), invitation.replyTo, daysLater(now, 1));
    expect((await advocateById(ports, advocateIdOf(ports.signer, pat.email), now))?.asks[0]?.consent).toBe("invited");
    expect(
      ports.sent
        .slice(sent)
        .map(({ mail }) => mail.text.slice(0, 80))
        .join(),
    ).toContain("Hello Pat");
    expect(newest(ports, pat.email).text).toContain("They may ask you again now");
    expect(mailsTo(ports, jo).some(({ subject }) => subject === "Pat Lee: yes, gladly")).toBe(false);
  });
});
