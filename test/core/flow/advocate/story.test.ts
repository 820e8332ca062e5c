import { describe, expect, test } from "vitest";
import { changeSeeker } from "@follow-through/core/flow/account";
import { act } from "@follow-through/core/flow/desk";
import {
  ask,
  aDoing,
  daysLater,
  josSearch,
  live,
  mailsTo,
  newest,
  only,
  pat,
  points,
  pressIn,
} from "../../../fixture/advocate.ts";
import { monday } from "../../../fixture/desk.ts";

const tuesday = "2026-08-04T14:00:00.000Z";
const jo = "jo@example.org";

describe("the seeker's reasons, in what an advocate is told", () => {
  test.each([
    [0, "After a yes: words you can forward, with Jo’s reasons to follow,", "Jo’s reasons follow"],
    [1, "After a yes: Jo’s reasons and words you can forward,", "Here is what you need"],
    [3, "After a yes: three reasons and words you can forward,", "Here is what you need"],
  ])("%i written", async (count, invited, thanked) => {
    const { ports, jo: seeker, thread } = await josSearch();
    await changeSeeker(ports, seeker.id, (jo) => ({ ...jo, points: points.slice(0, count) }), tuesday);
    await ask(ports, seeker, thread.id, tuesday);
    const invitation = newest(ports, pat.email);
    await pressIn(ports, invitation, "Yes, gladly", tuesday);
    expect(invitation.text).toContain(invited);
    expect(newest(ports, pat.email).text).toContain(thanked);
    expect(newest(ports, pat.email).text.includes("Here is what you need")).toBe(count > 0);
  });
});

describe("asking somebody to speak for one", () => {
  test("name, release, yes, nudge, spoke, closed, thank-you, silence", async () => {
    const desk = await josSearch();
    const { ports } = desk;
    expect((await ask(ports, desk.jo, desk.thread.id, tuesday)).kind).toBe("sent");
    expect((await only(ports, desk.jo, tuesday)).rung).toBe("advocate-asked");
    const invitation = newest(ports, pat.email);
    expect(invitation).toMatchObject({ kind: "invitation", fromName: "Jo Park via Follow-Through" });

    await pressIn(ports, invitation, "Yes, gladly", tuesday);
    expect(await only(ports, desk.jo, tuesday)).toMatchObject({
      rung: "advocate-agreed",
      advocate: { email: pat.email, consent: "yes" },
    });
    expect(mailsTo(ports, jo).at(-1)?.subject).toBe("Pat Lee: yes, gladly");
    expect(newest(ports, pat.email).subject).toBe("Thank you for speaking for Jo Park");

    const after = await live(ports, "2026-08-05T13:05:00.000Z", 8);
    const [nudge, second] = mailsTo(ports, pat.email, "advocate-nudge");
    expect(second).toBeUndefined();
    if (!nudge) throw new Error("no nudge");
    await pressIn(ports, nudge, "I spoke with the manager", after, {
      who: "Dana",
      words: "Spoke with Dana today, she wants your CV.",
    });
    expect((await only(ports, desk.jo, after)).rung).toBe("advocated");
    const told = newest(ports, jo);
    expect(told.subject).toBe("Pat Lee: spoke with Dana");
    expect(told.text).toContain("> Spoke with Dana today, she wants your CV.");
    expect(mailsTo(ports, pat.email)).toHaveLength(3);
    expect((await only(ports, desk.jo, after)).story.filter((entry) => entry.isNote)).toEqual([
      expect.objectContaining({ by: "advocate", text: "Spoke with Dana today, she wants your CV." }),
    ]);

    await act(ports, desk.jo, desk.thread.id, { kind: "close", reason: "hired" }, aDoing(), after);
    await live(ports, daysLater(after, 1), 60);
    expect(mailsTo(ports, jo).filter((mail) => mail.subject === "A thank-you for Pat Lee")).toHaveLength(1);
    expect(mailsTo(ports, pat.email)).toHaveLength(3);
    expect(monday < after).toBe(true);
  });
});
