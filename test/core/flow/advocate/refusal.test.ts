import { describe, expect, test } from "vitest";
import type { FakePorts } from "../../../fake/fake-ports.ts";
import type { Ports } from "@follow-through/core/flow/port";
import { stopBy } from "@follow-through/core/flow/one-click";
import { signer } from "@follow-through/functions/adapter/token";
import {
  ask,
  daysLater,
  josSearch,
  live,
  mailsTo,
  name,
  newest,
  only,
  pat,
  pressIn,
  samsSearch,
} from "../../../fixture/advocate.ts";
import { deliver } from "../../../fixture/desk.ts";

const tuesday = "2026-08-04T14:00:00.000Z";
const jo = "jo@example.org";
const neverSecret = "another secret only for tests";
const earlier = { id: "a", secret: "a secret only for tests, never in use" };

/** The same world after the signing key was changed twice; what was signed by the first is still believed. */
const rotatedTwice = (ports: Ports): Ports => ({
  ...ports,
  signer: signer({
    current: { id: "c", secret: "a third secret only for tests, never in use" },
    earlier: [{ id: "b", secret: "a second secret only for tests, never used" }, earlier],
    neverSecret,
  }),
});

/** The records about advocates that still hold the address, the name, or anything beyond hashes. */
async function holdsPat(ports: FakePorts, now: string): Promise<readonly string[]> {
  const about = ports.store.everything().filter(({ key }) => JSON.stringify(key).includes("adv_"));
  const live = await ports.store.getMany(
    about.map(({ key }) => key),
    now,
  );
  return live.map((record) => JSON.stringify(record)).filter((json) => /pat@acme|Pat Lee/.test(json));
}

describe("a year after", () => {
  test.each([
    ["not now", "Not now"],
    ["never", "Never write to me again"],
    ["silence", null],
  ])(
    "%s, no mail went to that address, asked again or not",
    async (_, label) => {
      const { ports, jo: seeker, thread } = await josSearch();
      await ask(ports, seeker, thread.id, tuesday);
      if (label) await pressIn(ports, newest(ports, pat.email), label, tuesday);
      const later = await live(ports, "2026-08-05T13:05:00.000Z", 60);
      const rotated = rotatedTwice(ports);
      // Asked once more, and then the year goes by.
      const again = await ask(rotated, seeker, null, later);
      expect(again.kind).toBe("cannot");
      const end = await live(rotated, later, 305);
      expect(mailsTo(ports, pat.email).map(({ kind }) => kind)).toEqual(["invitation"]);
      expect(mailsTo(ports, jo).filter(({ subject }) => subject === "Pat Lee: not at the moment")).toHaveLength(1);
      expect(await holdsPat(ports, end)).toEqual([]);
      expect((await only(ports, seeker, end)).advocate).toBeNull();
    },
    30_000,
  );

  test("of stepping back, nothing more came, and the seeker knows", async () => {
    const { ports, jo: seeker, thread } = await josSearch();
    await ask(ports, seeker, thread.id, tuesday);
    await pressIn(ports, newest(ports, pat.email), "Yes, gladly", tuesday);
    const later = await live(ports, "2026-08-05T13:05:00.000Z", 10);
    await pressIn(ports, newest(ports, pat.email), "Step back", later);
    const mails = mailsTo(ports, pat.email).length;
    expect(newest(ports, jo).subject).toBe("Pat Lee: has stepped back");
    expect((await only(ports, seeker, later)).advocate?.consent).toBe("stopped");
    await live(rotatedTwice(ports), later, 355);
    expect(mailsTo(ports, pat.email)).toHaveLength(mails);
    expect((await ask(ports, seeker, thread.id, daysLater(later, 355))).kind).toBe("cannot");
  }, 30_000);
});

describe("never", () => {
  test("holds for every seeker, after two changes of keys, and says only that they can't", async () => {
    const { ports, jo: seeker, thread } = await josSearch();
    const sam = await samsSearch(ports);
    await ask(ports, seeker, thread.id, tuesday);
    await pressIn(ports, newest(ports, pat.email), "Never write to me again", tuesday);
    const told = await ask(rotatedTwice(ports), sam.sam, sam.thread.id, daysLater(tuesday, 40));
    expect(told.kind).toBe("cannot");
    expect(mailsTo(ports, pat.email)).toHaveLength(1);
  });

  test("is what one click on an invitation means, and the same as not now for the seeker", async () => {
    const seen: unknown[] = [];
    for (const how of ["click", "Not now", "Never write to me again"]) {
      const { ports, jo: seeker, thread } = await josSearch();
      await ask(ports, seeker, thread.id, tuesday);
      const invitation = newest(ports, pat.email);
      if (how === "click") {
        const token = invitation.unsubscribe?.url.split("/u/")[1] ?? "";
        const subject = ports.signer.open("unsubscribe", token, tuesday) ?? "";
        await stopBy(ports, subject, tuesday);
      } else await pressIn(ports, invitation, how, tuesday);
      const mail = newest(ports, jo);
      const shown = await only(ports, seeker, tuesday);
      seen.push({
        subject: mail.subject,
        text: mail.text.replaceAll(/\S*@in\.localhost/g, ""),
        advocate: shown.advocate,
        story: shown.story,
      });
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });
});

describe("an answer by mail", () => {
  const answer = (text: string, from = "Pat Lee <pat@acme.example>") => ({
    from,
    to: "x@in.localhost",
    subject: "Re: your question",
    messageId: `<${text.length}-${from.length}@acme.example>`,
    text,
  });

  test.each([
    ["Yes, gladly", "yes", "yes"],
    ["only this job", "this-job", "this-job"],
    ["Not now", "not-now", "not-now"],
    ["never", "not-now", "not-now"],
    ["stop", "not-now", "not-now"],
  ])("%s", async (text, consent) => {
    const { ports, jo: seeker, thread } = await josSearch();
    await ask(ports, seeker, thread.id, tuesday);
    await deliver(ports, answer(text === "Yes, gladly" ? "Yes" : text), newest(ports, pat.email).replyTo, tuesday);
    expect((await only(ports, seeker, tuesday)).advocate?.consent).toBe(consent);
  });

  test("of yes counts only from the address that was asked", async () => {
    const { ports, jo: seeker, thread } = await josSearch();
    await ask(ports, seeker, thread.id, tuesday);
    await deliver(ports, answer("Yes", "Jo Park <jo@example.org>"), newest(ports, pat.email).replyTo, tuesday);
    expect((await only(ports, seeker, tuesday)).advocate?.consent).toBe("invited");
  });

  test("of words reaches the seeker whole, as text, and is not a consent", async () => {
    const { ports, jo: seeker, thread } = await josSearch();
    await ask(ports, seeker, thread.id, tuesday);
    const words = "Hi Jo,\n\nlet me ask Dana first. <b>More</b> on Monday.\n\nBest, Pat";
    await deliver(ports, answer(words), newest(ports, pat.email).replyTo, tuesday);
    expect((await only(ports, seeker, tuesday)).advocate?.consent).toBe("invited");
    expect(newest(ports, jo).text).toContain("> let me ask Dana first. <b>More</b> on Monday.");
    expect(newest(ports, jo).html).not.toContain("<b>More");
    expect(mailsTo(ports, pat.email)).toHaveLength(1);
  });

  test("out of the office says nothing", async () => {
    const { ports, jo: seeker, thread } = await josSearch();
    await ask(ports, seeker, thread.id, tuesday);
    const away = {
      ...answer("Yes\n\nI am out of the office until Monday."),
      headers: ["Auto-Submitted: auto-replied"],
    };
    await deliver(ports, away, newest(ports, pat.email).replyTo, tuesday);
    expect((await only(ports, seeker, tuesday)).advocate?.consent).toBe("invited");
  });

  test("that is delivered again does not undo the stop after it", async () => {
    const { ports, jo: seeker, thread } = await josSearch();
    await ask(ports, seeker, thread.id, tuesday);
    const replyTo = newest(ports, pat.email).replyTo;
    await deliver(ports, answer("Yes"), replyTo, tuesday);
    await deliver(ports, { ...answer("stop"), messageId: "<stop@acme.example>" }, replyTo, tuesday);
    await deliver(ports, answer("Yes"), replyTo, tuesday);
    expect((await only(ports, seeker, tuesday)).advocate?.consent).toBe("stopped");
    await live(ports, tuesday, 30);
    expect(mailsTo(ports, pat.email).map(({ kind }) => kind)).toEqual(["invitation", "answer"]);
  });
});

describe("naming", () => {
  test("somebody shows nothing to them, and nothing to the store beyond the seeker's own", async () => {
    const { ports, jo: seeker, thread } = await josSearch();
    const naming = await name(ports, seeker, thread.id, tuesday);
    expect(naming).toMatchObject({ kind: "draft", named: { email: pat.email, consent: "draft" } });
    expect(mailsTo(ports, pat.email)).toEqual([]);
    expect(ports.store.everything().filter(({ key }) => key.partition.startsWith("adv_"))).toEqual([]);
  });

  test.each([["jo@example.org"], ["track@in.localhost"], ["no address"]])("%s is refused", async (email) => {
    const { ports, jo: seeker, thread } = await josSearch();
    expect((await name(ports, seeker, thread.id, tuesday, { name: "X", email })).kind).toBe("refused");
  });
});
