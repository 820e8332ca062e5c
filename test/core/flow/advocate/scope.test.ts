import { describe, expect, test } from "vitest";
import { advocateVerbs, openAdvocateButton } from "@follow-through/core/flow/advocate/button";
import { press } from "@follow-through/core/flow/advocate/press";
import { openOf } from "@follow-through/core/flow/view";
import {
  ask,
  josSearch,
  newest,
  only,
  pat,
  pressIn,
  pressVerb,
  samsSearch,
  tokenOf,
} from "../../../fixture/advocate.ts";
import { deliver, monday } from "../../../fixture/desk.ts";

const tuesday = "2026-08-04T14:00:00.000Z";
const jo = "jo@example.org";

const toQuinn = {
  to: "Quinn Fox <quinn@borealis.example>",
  subject: "Data Lead at Borealis",
  messageId: "<to-quinn@example.org>",
  text: "Hi Quinn,\n\nI would like to apply for the Data Lead job at Borealis.\n\nBest,\nJo",
};

/** Pat said yes about Acme; Jo also writes to Quinn at Borealis, which is none of Pat's. */
async function twoThreads() {
  const { ports, jo: seeker, thread } = await josSearch();
  await deliver(ports, toQuinn, "track", monday);
  await ask(ports, seeker, thread.id, tuesday);
  const yes = openAdvocateButton(ports, tokenOf(newest(ports, pat.email), "Yes, gladly"), tuesday);
  if (!yes) throw new Error("no yes");
  const other = (await openOf(ports, seeker.id, tuesday)).find(({ id }) => id !== thread.id);
  if (!other) throw new Error("no second thread");
  return { ports, seeker, thread, other, yes };
}

describe("an advocate", () => {
  test.each(advocateVerbs.filter((verb) => !["never", "stop", "not-now"].includes(verb)))(
    "writes nothing into a thread that they were not asked about: %s",
    async (verb) => {
      const { ports, seeker, thread, other, yes } = await twoThreads();
      const isAnswer = verb === "yes" || verb === "this-job";
      if (!isAnswer) await pressIn(ports, newest(ports, pat.email), "Yes, gladly", tuesday);
      const before = ports.store.everything();
      const sent = ports.sent.length;
      const pressed = { ...yes, threadId: other.id, verb, id: "page:forged" };
      expect(await press(ports, pressed, { who: "Dana", words: "Forged words." }, tuesday)).toEqual({ kind: "gone" });
      expect(ports.store.everything()).toEqual(before);
      expect(ports.sent).toHaveLength(sent);
      // The same words about their own job are heard.
      const own = { ...yes, threadId: thread.id, verb, id: "page:own" };
      expect((await press(ports, own, { who: "Dana", words: "" }, tuesday)).kind).toBe("heard");
      expect(newest(ports, jo).subject).toMatch(/^Pat Lee: /);
      expect((await openOf(ports, seeker.id, tuesday)).find(({ id }) => id === other.id)).toEqual(other);
    },
  );

  test("writes nothing into the thread of another seeker by the name of their own", async () => {
    const { ports, seeker, yes } = await twoThreads();
    const sam = await samsSearch(ports);
    await pressIn(ports, newest(ports, pat.email), "Yes, gladly", tuesday);
    const pressed = { ...yes, seekerId: seeker.id, threadId: sam.thread.id, verb: "spoke" as const, id: "page:sam" };
    expect(await press(ports, pressed, { who: "", words: "" }, tuesday)).toEqual({ kind: "gone" });
    expect(await only(ports, sam.sam, tuesday)).toEqual(sam.thread);
  });

  test.each(["stop", "not-now"] as const)(
    "is obeyed when they end it all, whichever job the button names: %s",
    async (verb) => {
      const { ports, thread, seeker, other, yes } = await twoThreads();
      await pressIn(ports, newest(ports, pat.email), "Yes, gladly", tuesday);
      await pressVerb(ports, { ...yes, threadId: other.id }, verb, tuesday);
      const threads = await openOf(ports, seeker.id, tuesday);
      expect(threads.find(({ id }) => id === thread.id)?.advocate?.consent).toBe("stopped");
      expect(threads.find(({ id }) => id === other.id)).toEqual(other);
    },
  );
});
