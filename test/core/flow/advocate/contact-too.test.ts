import { describe, expect, test } from "vitest";
import { ask, daysLater, josSearch, live, mailsTo, newest, only, pat, pressIn } from "../../../fixture/advocate.ts";

const tuesday = "2026-08-04T14:00:00.000Z";
const wednesday = "2026-08-05T13:05:00.000Z";
const jo = "jo@example.org";

/** Pat is the only contact of the thread, and speaks for Jo about its job. */
async function agreed() {
  const { ports, jo: seeker, thread } = await josSearch();
  await ask(ports, seeker, thread.id, tuesday);
  await pressIn(ports, newest(ports, pat.email), "Yes, gladly", tuesday);
  return { ports, seeker, thanks: newest(ports, pat.email) };
}

const cadence = (ports: Parameters<typeof mailsTo>[0]) =>
  mailsTo(ports, jo).filter(({ kind }) => ["nudge", "digest", "early-notice", "last-word"].includes(kind));

describe("a contact who speaks for the seeker", () => {
  test("is not chased while they do; the last word comes once they were asked in vain", async () => {
    const { ports, seeker } = await agreed();
    const now = await live(ports, wednesday, 60);
    expect(mailsTo(ports, pat.email, "advocate-nudge")).toHaveLength(2);
    expect(cadence(ports).map(({ kind }) => kind)).toEqual(["last-word"]);
    const { nudges } = await only(ports, seeker, now);
    expect(nudges.map(({ at, to }) => `${to} ${at.slice(0, 10)}`)).toEqual([
      "advocate 2026-08-11",
      "advocate 2026-08-20",
      "seeker 2026-08-31",
    ]);
  });

  test("has given a sign of life by a yes and by what they did", async () => {
    const { ports, seeker, thanks } = await agreed();
    expect((await only(ports, seeker, tuesday)).quietSince).toBe(tuesday);
    await pressIn(ports, thanks, "I spoke with the manager", wednesday, { who: "Nina Falk" });
    expect(await only(ports, seeker, wednesday)).toMatchObject({ quietSince: wednesday, state: "waiting" });
  });

  test("who steps back has answered: it is the seeker's move, said once, and no chaser", async () => {
    const { ports, seeker, thanks } = await agreed();
    await pressIn(ports, thanks, "Step back", wednesday);
    expect((await only(ports, seeker, wednesday)).state).toBe("yours");
    await live(ports, daysLater(wednesday, 1), 40);
    expect(cadence(ports)).toHaveLength(1);
    expect(cadence(ports)[0]?.text).not.toContain("no answer");
    expect(cadence(ports)[0]?.text).toContain("the next step is yours");
  });

  test.each(["Not now", "Never write to me again"])("who declines is seen as who was silent: %s", async (label) => {
    const { ports, jo: seeker, thread } = await josSearch();
    await ask(ports, seeker, thread.id, tuesday);
    const before = await only(ports, seeker, tuesday);
    await pressIn(ports, newest(ports, pat.email), label, wednesday);
    const { state, quietSince, clockFrom, lastReceivedAt, next } = await only(ports, seeker, wednesday);
    expect({ state, quietSince, clockFrom, lastReceivedAt, next }).toEqual({
      state: before.state,
      quietSince: before.quietSince,
      clockFrom: before.clockFrom,
      lastReceivedAt: before.lastReceivedAt,
      next: before.next,
    });
  });
});
