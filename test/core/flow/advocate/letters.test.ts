import { describe, expect, test } from "vitest";
import type { OutgoingMail } from "@follow-through/core/flow/port";
import { stopBy } from "@follow-through/core/flow/one-click";
import { act } from "@follow-through/core/flow/desk";
import { enrol } from "@follow-through/core/flow/account";
import { takeFeedback } from "@follow-through/core/flow/feedback";
import {
  aDoing,
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
const wednesday = "2026-08-05T13:05:00.000Z";
const jo = "jo@example.org";

async function agreed() {
  const { ports, jo: seeker, thread } = await josSearch();
  await ask(ports, seeker, thread.id, tuesday);
  await pressIn(ports, newest(ports, pat.email), "Yes, gladly", tuesday);
  return { ports, seeker, thread };
}

describe("an invitation mail that names all who ask", () => {
  test("is answered for all of them by one line", async () => {
    const { ports, jo: seeker } = await josSearch();
    const { sam, thread } = await samsSearch(ports);
    await ask(ports, seeker, null, tuesday);
    expect((await ask(ports, sam, thread.id, daysLater(tuesday, 1))).kind).toBe("waits");
    expect(mailsTo(ports, pat.email)).toHaveLength(1);
    const ada = await enrol(ports, { name: "Ada Li", addresses: ["ada@example.net"], timeZone: "UTC" }, tuesday);
    expect((await ask(ports, ada, null, daysLater(tuesday, 2))).kind).toBe("waits");
    await live(ports, daysLater(wednesday, 1), 7);
    const [, both, more] = mailsTo(ports, pat.email, "invitation");
    expect(more).toBeUndefined();
    expect(both?.subject).toBe("Sam Roe and Ada Li ask: would you speak for us?");
    const yes = {
      from: "Pat Lee <pat@acme.example>",
      to: "x@in.localhost",
      text: "Yes",
      messageId: "<yes@acme.example>",
    };
    const inReplyTo = ports.sent.at(-1)?.messageId ?? "";
    await deliver(ports, { ...yes, inReplyTo }, both?.replyTo ?? "", daysLater(wednesday, 9));
    expect((await only(ports, sam, wednesday)).advocate?.consent).toBe("yes");
  });
});

function fail(): never {
  throw new Error("no such mail");
}

test("without an operator an invitation says that it is a trial, and names no address of a page for one", async () => {
  const { ports: named, jo: seeker } = await josSearch();
  const ports = { ...named, service: { ...named.service, operator: null } };
  await ask(ports, seeker, null, tuesday);
  const text = newest(ports, pat.email).text.replaceAll(/\s+/g, " ");
  expect(text).toContain("runs here as a trial on somebody’s own machine, and no operator is named");
  expect(text).not.toContain("is run by");
});

describe("the caps", () => {
  test("three releases a day, and the fourth tomorrow", async () => {
    const { ports, jo: seeker } = await josSearch();
    const kinds: string[] = [];
    for (const local of ["a", "b", "c", "d"])
      kinds.push((await ask(ports, seeker, null, tuesday, { name: local, email: `${local}@x.example` })).kind);
    expect(kinds).toEqual(["sent", "sent", "sent", "too-many"]);
    expect((await ask(ports, seeker, null, daysLater(tuesday, 1), { name: "d", email: "d@x.example" })).kind).toBe(
      "sent",
    );
  });

  test("two nudges a job, five working days after the yes and then seven, and none after", async () => {
    const { ports } = await agreed();
    await live(ports, wednesday, 90);
    const days = ports.sent.flatMap(({ mail }) => (mail.kind === "advocate-nudge" ? [mail.subject] : []));
    expect(days).toHaveLength(2);
    const thread = await only(ports, await agreedSeeker(ports), daysLater(wednesday, 90));
    const sent = thread.nudges.filter(({ to }) => to === "advocate").map(({ at }) => at.slice(0, 10));
    expect(sent).toEqual(["2026-08-11", "2026-08-20"]);
  });

  test("all that is due for one advocate goes into one mail", async () => {
    const { ports } = await agreed();
    const { sam, thread } = await samsSearch(ports);
    await live(ports, wednesday, 8);
    await ask(ports, sam, thread.id, daysLater(wednesday, 8));
    await pressIn(ports, newest(ports, pat.email), "Yes, gladly", daysLater(wednesday, 8));
    await live(ports, daysLater(wednesday, 9), 12);
    const nudges = mailsTo(ports, pat.email, "advocate-nudge");
    expect(nudges.at(-1)?.text).toContain("Jo Park · Senior Data Engineer");
    expect(nudges.at(-1)?.text).toContain("Sam Roe · Platform Engineer");
    expect(mailsTo(ports, pat.email, "answer")).toHaveLength(1);
  });
});

const agreedSeeker = async (ports: Parameters<typeof only>[0]) => {
  const { seekerByAddress } = await import("@follow-through/core/flow/account");
  const seeker = await seekerByAddress(ports, jo, tuesday);
  return seeker ?? fail();
};

describe("what stops at once", () => {
  test("a consent taken back between the claim and the send", async () => {
    const { ports, seeker } = await agreed();
    const advocateId = (await only(ports, seeker, tuesday)).advocate?.id ?? "";
    const put = ports.store.put.bind(ports.store);
    let stopped = false;
    ports.store.put = async (key, value, options, now) => {
      const done = await put(key, value, options, now);
      if (done && !stopped && key.partition === advocateId && key.sort.startsWith("sending#nudge")) {
        stopped = true;
        await stopBy(ports, `${advocateId}.${seeker.id}`, now);
      }
      return done;
    };
    await live(ports, wednesday, 20);
    expect(stopped).toBe(true);
    expect(mailsTo(ports, pat.email, "advocate-nudge")).toEqual([]);
  });

  test("a closed thread", async () => {
    const { ports, seeker, thread } = await agreed();
    await act(ports, seeker, thread.id, { kind: "close", reason: "filled" }, aDoing(), wednesday);
    await live(ports, wednesday, 60);
    expect(mailsTo(ports, pat.email)).toHaveLength(2);
  });

  test.each([
    ["bounce", "my mail did not arrive"],
    ["complaint", "has stepped back"],
  ] as const)("a %s", async (kind, subject) => {
    const { ports, seeker } = await agreed();
    const party = (await only(ports, seeker, tuesday)).advocate?.id ?? "";
    await takeFeedback(ports, { kind, emails: [pat.email], party, threadId: null, at: wednesday }, wednesday);
    await live(ports, wednesday, 60);
    expect(mailsTo(ports, pat.email)).toHaveLength(2);
    expect(mailsTo(ports, jo).some((mail) => mail.subject === `Pat Lee: ${subject}`)).toBe(true);
    expect((await only(ports, seeker, wednesday)).advocate?.consent ?? "stopped").toBe("stopped");
  });

  test("an invitation whose job closed while it waited", async () => {
    const { ports, jo: seeker, thread } = await josSearch();
    const { sam } = await samsSearch(ports);
    await ask(ports, sam, null, tuesday);
    expect((await ask(ports, seeker, thread.id, tuesday)).kind).toBe("waits");
    await act(ports, seeker, thread.id, { kind: "close", reason: "filled" }, aDoing(), wednesday);
    await live(ports, wednesday, 20);
    expect(mailsTo(ports, pat.email)).toHaveLength(1);
  });
});

const isOwed = ({ subject }: OutgoingMail): boolean => subject === "Your move for Pat Lee";

describe("what the seeker owes", () => {
  test("is not mentioned where they wrote meanwhile", async () => {
    const { ports } = await agreed();
    await pressIn(ports, newest(ports, pat.email), "I spoke with the manager", wednesday, { who: "Dana" });
    const mail = {
      messageId: "<dana@example.org>",
      inReplyTo: "<first@example.org>",
      subject: "Re: Senior Data Engineer at Acme",
    };
    await deliver(ports, mail, "track", daysLater(wednesday, 1));
    await live(ports, daysLater(wednesday, 2), 3);
    expect(mailsTo(ports, jo).filter(isOwed)).toEqual([]);
  });

  test("is said once for each step, and takes none of the two mails about the thread", async () => {
    const { ports, seeker, thread } = await agreed();
    // It waits for Dana; Pat speaks for Jo, and is not chased.
    const dana = { kind: "fix-contacts", contacts: [{ name: "Dana Roe", email: "dana@acme.example" }] } as const;
    await act(ports, seeker, thread.id, dana, aDoing(), tuesday);
    const mail = newest(ports, pat.email);
    const after = await live(ports, wednesday, 16);
    await pressIn(ports, mail, "I spoke with the manager", after, { who: "Dana" });
    const later = await live(ports, daysLater(after, 1), 6);
    await pressIn(ports, mail, "I need something", later, { words: "her newest CV" });
    await live(ports, daysLater(later, 1), 40);
    expect(mailsTo(ports, jo).filter(isOwed)).toHaveLength(2);
    const counted = mailsTo(ports, jo).filter(({ kind }) => ["nudge", "digest", "early-notice"].includes(kind));
    expect(counted).toHaveLength(2);
    const { nudges } = await only(ports, seeker, daysLater(later, 41));
    expect(nudges.filter(({ kind }) => kind === "early-notice")).toEqual([]);
  });
});
