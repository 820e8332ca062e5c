import { describe, expect, test } from "vitest";
import { act } from "@follow-through/core/flow/desk";
import { openOf } from "@follow-through/core/flow/view";
import type { Seeker } from "@follow-through/core/seeker";
import type { FakePorts } from "../../../fake/fake-ports.ts";
import {
  aDoing,
  ask,
  daysLater,
  josSearch,
  live,
  mailsTo,
  name,
  newest,
  pat,
  pressIn,
  samsSearch,
} from "../../../fixture/advocate.ts";
import { deliver } from "../../../fixture/desk.ts";

const tuesday = "2026-08-04T14:00:00.000Z";
const wednesday = "2026-08-05T13:05:00.000Z";
const jo = "jo@example.org";

/** Pat said yes to all; Jo writes to somebody at Corex a day later and names Pat for it in that conversation. */
async function agreedInGeneral() {
  const { ports, jo: seeker } = await josSearch();
  await ask(ports, seeker, null, tuesday);
  await pressIn(ports, newest(ports, pat.email), "Yes, gladly", tuesday);
  return { ports, seeker };
}

async function namesForCorex(ports: FakePorts, seeker: Seeker, now: string) {
  const mail = {
    to: "Quinn Fox <quinn@corex.example>",
    subject: "Data Lead at Corex",
    messageId: "<to-quinn@example.org>",
    text: "Hi Quinn,\n\nI would like to apply for the Data Lead job at Corex.\n\nBest,\nJo",
  };
  await deliver(ports, mail, "track", now);
  const { replyTo } = newest(ports, jo);
  const line = "advocate: Pat Lee <pat@acme.example>";
  await deliver(ports, { messageId: "<name@example.org>", to: replyTo, subject: "Re:", text: line }, replyTo, now);
  const thread = (await openOf(ports, seeker.id, now)).find(({ company }) => company === "Corex");
  if (!thread) throw new Error("no thread at Corex");
  return thread;
}

const nudges = (ports: FakePorts) => mailsTo(ports, pat.email, "advocate-nudge");

describe("a job named after a yes in general", () => {
  test("is put to the advocate at their next working hour, with the reasons, and asked about after that", async () => {
    const { ports, seeker } = await agreedInGeneral();
    const thread = await namesForCorex(ports, seeker, wednesday);
    expect(newest(ports, jo).text).toContain("this job is one of theirs from now on. I tell them of it");
    await live(ports, wednesday, 1);
    const [first, none] = nudges(ports);
    expect(none).toBeUndefined();
    expect(first?.subject).toBe("Jo Park names a job to you: Data Lead at Corex");
    expect(first?.text).toContain("Streams at scale");
    expect(first?.text).toContain("I would like to put Jo Park forward for the Data Lead role at Corex");
    expect(first?.text).not.toMatch(/moment for it|You said you would speak/);
    await live(ports, daysLater(wednesday, 1), 40);
    const asked = nudges(ports).slice(1);
    expect(asked).toHaveLength(2);
    expect(asked[0]?.text).toContain("You said you would speak for Jo Park at Corex. Was there a moment for it?");
    const told = (await openOf(ports, seeker.id, daysLater(wednesday, 41))).find(({ id }) => id === thread.id);
    expect(told?.nudges.filter(({ to }) => to === "advocate")).toHaveLength(2);
    expect(told?.story.map(({ text }) => text)).toContain(
      "I told your advocate of this job, with what they need to begin",
    );
  }, 30_000);

  test("is kept apart from what is asked in the same mail, and waits for the week to be over", async () => {
    const { ports, seeker } = await agreedInGeneral();
    const sam = await samsSearch(ports);
    await ask(ports, sam.sam, sam.thread.id, tuesday);
    const then = await live(ports, wednesday, 8);
    await pressIn(ports, newest(ports, pat.email), "Yes, gladly", then);
    await live(ports, then, 6);
    expect(nudges(ports)).toEqual([]);
    await namesForCorex(ports, seeker, "2026-08-19T23:00:00.000Z");
    await live(ports, "2026-08-20T13:05:00.000Z", 3);
    const [second, third] = nudges(ports);
    expect(third).toBeUndefined();
    expect(second?.subject).toBe("How does it stand? Sam Roe at Acme");
    expect(second?.text).toContain("New: Jo names this job to you.");
    expect(second?.text).not.toMatch(/speak for (Jo|Sam Roe and Jo)|at Corex\. (Was|How)/);
    // The next one waits for its week.
    const acme = (await openOf(ports, seeker.id, "2026-08-22T13:05:00.000Z")).find(({ company }) => company === "Acme");
    await name(ports, seeker, acme?.id ?? null, "2026-08-22T13:05:00.000Z");
    await live(ports, "2026-08-23T13:05:00.000Z", 4);
    expect(nudges(ports)).toHaveLength(1);
    await live(ports, "2026-08-27T13:05:00.000Z", 2);
    expect(nudges(ports)[1]?.text).toContain("Senior Data Engineer · Acme");
  }, 30_000);

  test("that closes before it was put to them is never mentioned to them, nor thanked for", async () => {
    const { ports, seeker } = await agreedInGeneral();
    const night = "2026-08-05T23:00:00.000Z";
    const thread = await namesForCorex(ports, seeker, night);
    await act(ports, seeker, thread.id, { kind: "close", reason: "rejected" }, aDoing(), night);
    await live(ports, daysLater(wednesday, 1), 10);
    expect(nudges(ports)).toEqual([]);
    expect(mailsTo(ports, jo).map(({ subject }) => subject)).not.toContain("A thank-you for Pat Lee");
  }, 30_000);

  test("several at once are one mail", async () => {
    const { ports, seeker } = await agreedInGeneral();
    const night = "2026-08-05T23:00:00.000Z";
    await namesForCorex(ports, seeker, night);
    const acme = (await openOf(ports, seeker.id, night)).find(({ company }) => company === "Acme");
    await name(ports, seeker, acme?.id ?? null, night);
    await live(ports, daysLater(wednesday, 1), 2);
    expect(nudges(ports).map(({ subject }) => subject)).toEqual(["Jo Park names jobs to you"]);
  }, 30_000);
});
