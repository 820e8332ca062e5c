import { describe, expect, test } from "vitest";
import { askOtherAddress } from "@follow-through/core/flow/advocate/other-address";
import { advocateById, advocateIdOf } from "@follow-through/core/flow/advocate/person";
import { stopBy } from "@follow-through/core/flow/one-click";
import type { Ports } from "@follow-through/core/flow/port";
import { neverAt } from "@follow-through/core/flow/record";
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
  samsSearch,
} from "../../../fixture/advocate.ts";
import { deliver } from "../../../fixture/desk.ts";

const tuesday = "2026-08-04T14:00:00.000Z";
const nextWeek = "2026-08-12T14:00:00.000Z";
const mallory = "Mallory <mallory@elsewhere.example>";
const patLee = "Pat Lee <pat@acme.example>";

const unproven = (ports: Ports): Ports => ({ ...ports, prove: async () => ({ kind: "unproven", why: "" }) });

const saying = (text: string, from: string) => ({
  from,
  to: "x@in.localhost",
  subject: "Re: your question",
  messageId: `<${text.length}-${from.length}@somewhere.example>`,
  text,
});

const never = (ports: Ports, email: string) => ports.store.get(neverAt(advocateIdOf(ports.signer, email)), nextWeek);

/** Who writes it, and whether that is proven: none of them is Pat beyond doubt. */
const doubtful = [
  ["somebody who was shown the mail", mallory, true],
  ["a forged From", patLee, false],
  ["two From", `${patLee}, ${mallory}`, true],
] as const;

describe("a no that may be somebody else's", () => {
  test.each(doubtful.flatMap((who) => ["never", "stop"].map((word) => [...who, word] as const)))(
    "%s: is a no for now to that seeker, and can be taken back",
    async (_who, from, isProven, word) => {
      const { ports, jo, thread } = await josSearch();
      const sam = await samsSearch(ports);
      await ask(ports, jo, thread.id, tuesday);
      const replyTo = newest(ports, pat.email).replyTo;
      await deliver(isProven ? ports : unproven(ports), saying(word, from), replyTo, tuesday);
      expect((await only(ports, jo, tuesday)).advocate?.consent).toBe("not-now");
      expect(await never(ports, pat.email)).toBeNull();
      expect((await ask(ports, sam.sam, sam.thread.id, nextWeek)).kind).toBe("sent");
      await deliver(ports, saying("Yes", patLee), replyTo, nextWeek);
      expect((await only(ports, jo, nextWeek)).advocate?.consent).toBe("yes");
    },
  );

  test.each(doubtful)("%s: after a yes stops that seeker's asks alone", async (_who, from, isProven) => {
    const { ports, jo, thread } = await josSearch();
    const sam = await samsSearch(ports);
    await ask(ports, jo, thread.id, tuesday);
    await pressIn(ports, newest(ports, pat.email), "Yes, gladly", tuesday);
    const josReplyTo = newest(ports, pat.email).replyTo;
    await ask(ports, sam.sam, sam.thread.id, nextWeek);
    await pressIn(ports, newest(ports, pat.email), "Yes, gladly", nextWeek);
    await deliver(isProven ? ports : unproven(ports), saying("never", from), josReplyTo, nextWeek);
    expect((await only(ports, jo, nextWeek)).advocate?.consent).toBe("stopped");
    expect((await only(ports, sam.sam, nextWeek)).advocate?.consent).toBe("yes");
    expect(await never(ports, pat.email)).toBeNull();
  });

  test.each([...doubtful, ["Pat", patLee, true]] as const)(
    "%s: of somebody who is forgotten, never is kept only where it is theirs",
    async (_who, from, isProven) => {
      const { ports, jo, thread } = await josSearch();
      await ask(ports, jo, thread.id, tuesday);
      const invitation = newest(ports, pat.email);
      await pressIn(ports, invitation, "Not now", tuesday);
      const later = await live(ports, "2026-08-05T13:05:00.000Z", 33);
      expect(await advocateById(ports, advocateIdOf(ports.signer, pat.email), later)).toBeNull();
      await deliver(isProven ? ports : unproven(ports), saying("never", from), invitation.replyTo, later);
      expect((await never(ports, pat.email)) !== null).toBe(from === patLee && isProven);
    },
    30_000,
  );

  test("of another address that was asked about is nothing without proof", async () => {
    const { ports, jo, thread } = await josSearch();
    const other = "pat.private@example.com";
    await ask(ports, jo, thread.id, tuesday);
    await pressIn(ports, newest(ports, pat.email), "Yes, gladly", tuesday);
    await askOtherAddress(ports, advocateIdOf(ports.signer, pat.email), other, tuesday);
    const { replyTo } = newest(ports, other);
    await deliver(unproven(ports), saying("never", `Pat <${other}>`), replyTo, tuesday);
    expect(await never(ports, other)).toBeNull();
    await deliver(ports, { ...saying("never", `Pat <${other}>`), messageId: "<own@example.com>" }, replyTo, tuesday);
    expect(await never(ports, other)).not.toBeNull();
    expect(mailsTo(ports, other)).toHaveLength(1);
  });
});

describe("a no to a mail about several seekers", () => {
  const jos = "Jo Park";
  const sams = "Sam Roe";

  /** Jo and Sam both have Pat's yes, and one nudge went out about both. */
  async function bothAgreed() {
    const { ports, jo, thread } = await josSearch();
    const sam = await samsSearch(ports);
    await ask(ports, jo, thread.id, tuesday);
    await pressIn(ports, newest(ports, pat.email), "Yes, gladly", tuesday);
    const then = await live(ports, "2026-08-05T13:05:00.000Z", 8);
    await ask(ports, sam.sam, sam.thread.id, then);
    await pressIn(ports, newest(ports, pat.email), "Yes, gladly", then);
    const now = await live(ports, daysLater(then, 1), 12);
    const nudge = mailsTo(ports, pat.email, "advocate-nudge").find(
      ({ text }) => text.includes(jos) && text.includes(sams),
    );
    if (!nudge) throw new Error("no mail was about both");
    const consents = async () => [
      (await only(ports, jo, now)).advocate?.consent,
      (await only(ports, sam.sam, now)).advocate?.consent,
    ];
    return { ports, nudge, now, consents };
  }

  test.each([
    ["to whom it was forwarded", mallory, true],
    ["who proves nothing", mallory, false],
  ])(
    "of somebody %s stops nobody, and the advocate is asked once, with a button for each",
    async (_who, from, isProven) => {
      const { ports, nudge, now, consents } = await bothAgreed();
      const before = mailsTo(ports, pat.email).length;
      for (const word of ["stop", "never"])
        await deliver(isProven ? ports : unproven(ports), saying(word, from), nudge.replyTo, now);
      expect(await consents()).toEqual(["yes", "yes"]);
      const [question, second] = mailsTo(ports, pat.email).slice(before);
      expect(second).toBeUndefined();
      expect(question?.subject).toBe("Was that you?");
      await pressIn(ports, question ?? nudge, "Stop for Jo Park", now);
      expect(await consents()).toEqual(["stopped", "yes"]);
    },
  );

  test("from the advocate's own address stops all of it, also where their server proves nothing", async () => {
    const { ports, nudge, now, consents } = await bothAgreed();
    await deliver(unproven(ports), saying("stop", patLee), nudge.replyTo, now);
    expect(await consents()).toEqual(["stopped", "stopped"]);
  });

  test("in their name, where nothing proves it, deletes nothing: a yes of theirs takes each of it back", async () => {
    const { ports, nudge, now, consents } = await bothAgreed();
    await deliver(unproven(ports), saying("never", patLee), nudge.replyTo, now);
    await deliver(unproven(ports), saying("erase me", patLee), nudge.replyTo, now);
    expect(await consents()).toEqual(["stopped", "stopped"]);
    expect(await never(ports, pat.email)).toBeNull();
    const before = mailsTo(ports, pat.email).length;
    const later = await live(ports, daysLater(now, 1), 20);
    expect(mailsTo(ports, pat.email)).toHaveLength(before);
    for (const [i, invitation] of mailsTo(ports, pat.email, "invitation").entries()) {
      const yes = { ...saying("Yes", patLee), messageId: `<yes-${i}@acme.example>` };
      await deliver(ports, yes, invitation.replyTo, later);
    }
    expect(await consents()).toEqual(["yes", "yes"]);
  });

  test("by its one-click link stops all of it, whoever holds it", async () => {
    const { ports, nudge, now, consents } = await bothAgreed();
    const subject = ports.signer.open("unsubscribe", nudge.unsubscribe?.url.split("/").at(-1) ?? "", now);
    await stopBy(ports, subject ?? "", now);
    expect(await consents()).toEqual(["stopped", "stopped"]);
  });

  test("before any yes changes nothing and asks nothing: silence is a no as well", async () => {
    const { ports, jo } = await josSearch();
    const sam = await samsSearch(ports);
    const kim = { name: "Kim Wu", email: "kim@acme.example" };
    await ask(ports, jo, null, tuesday, { ...kim });
    await pressIn(ports, newest(ports, kim.email), "Not now", tuesday);
    await ask(ports, sam.sam, null, tuesday, pat);
    await ask(ports, jo, null, "2026-08-05T14:00:00.000Z", pat);
    const before = mailsTo(ports, pat.email).length;
    await deliver(ports, saying("stop", mallory), newest(ports, pat.email).replyTo, tuesday);
    expect(mailsTo(ports, pat.email)).toHaveLength(before);
  });
});
