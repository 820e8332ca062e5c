import { describe, expect, test } from "vitest";
import { openOf } from "@follow-through/core/flow/view";
import { ask, daysLater, josSearch, live, mailsTo, newest, pat, pressIn } from "../../../fixture/advocate.ts";
import { deliver } from "../../../fixture/desk.ts";

const tuesday = "2026-08-04T14:00:00.000Z";
const wednesday = "2026-08-05T13:05:00.000Z";

async function agreed() {
  const { ports, jo } = await josSearch();
  await deliver(ports, toNina, "track", tuesday);
  const [thread] = (await openOf(ports, jo.id, tuesday)).filter(({ contacts }) =>
    contacts.some(({ email }) => email === "nina@acme.example"),
  );
  await ask(ports, jo, thread?.id ?? null, tuesday);
  await pressIn(ports, newest(ports, pat.email), "Yes, gladly", tuesday);
  return { ports, thanks: newest(ports, pat.email) };
}

const toNina = {
  to: "Nina Falk <nina@acme.example>",
  subject: "Platform Engineer at Acme",
  messageId: "<nina@example.org>",
  text: "Hi Nina,\n\nI would like to apply for the Platform Engineer role at Acme.\n\nJo",
};

const nudges = (ports: Parameters<typeof mailsTo>[0]) => mailsTo(ports, pat.email, "advocate-nudge");

describe("what an advocate told before they are asked again", () => {
  test.each([
    ["I spoke with the manager", { who: "Nina Falk" }, "You spoke with Nina Falk on Wednesday 5 August. Has anything"],
    ["I put it into the portal", {}, "You put Jo into the portal on Wednesday 5 August. Was there a moment to speak"],
    ["I need something", { words: "her newest CV" }, "You asked Jo for “her newest CV” on Wednesday 5 August. Do"],
    ["No news", {}, "You had no news on Wednesday 5 August. Has anything moved since?"],
  ])("is taken up: %s", async (label, typed, asked) => {
    const { ports, thanks } = await agreed();
    await pressIn(ports, thanks, label, wednesday, typed);
    await live(ports, daysLater(wednesday, 1), 8);
    const [first] = nudges(ports);
    expect(first?.text).toContain(asked);
    expect(first?.text).not.toContain("Was there a moment for it?");
    expect(first?.text).not.toContain("nothing new that I know of");
  });

  test("comes with what the seeker did after it", async () => {
    const { ports, thanks } = await agreed();
    await pressIn(ports, thanks, "I spoke with the manager", wednesday, { who: "Nina Falk" });
    const again = { ...toNina, messageId: "<cv@example.org>", inReplyTo: toNina.messageId, text: "Hi Nina,\n\nmy CV." };
    await deliver(ports, again, "track", daysLater(wednesday, 1));
    await live(ports, daysLater(wednesday, 2), 8);
    expect(nudges(ports)[0]?.text).toContain("Since then: Jo followed up on Thursday 6 August.");
  });

  test("is still known the second time, and so is what they said between the two", async () => {
    const { ports, thanks } = await agreed();
    await pressIn(ports, thanks, "I spoke with the manager", wednesday, { who: "Nina Falk" });
    const now = await live(ports, daysLater(wednesday, 1), 8);
    await pressIn(ports, newest(ports, pat.email), "No news", now);
    await live(ports, daysLater(now, 1), 20);
    const [, second] = nudges(ports);
    expect(second?.text).toContain("You spoke with Nina Falk on Wednesday 5 August. Has anything come of it?");
    expect(second?.text).toContain("Since I last wrote: You had no news on");
  });
});
