import { describe, expect, test } from "vitest";
import type { FakePorts } from "../../../fake/fake-ports.ts";
import {
  ask,
  daysLater,
  josSearch,
  mailsTo,
  newest,
  only,
  pat,
  pressIn,
  samsSearch,
} from "../../../fixture/advocate.ts";
import { deliver } from "../../../fixture/desk.ts";

const tuesday = "2026-08-04T14:00:00.000Z";
const nextWeek = daysLater(tuesday, 8);
const jo = "jo@example.org";
const sam = "sam@example.net";

/** Pat speaks for Jo; Sam has asked as well, and has no answer yet. */
async function oneYesOneOpen(isGeneral = true) {
  const { ports, jo: seeker, thread } = await josSearch();
  await ask(ports, seeker, thread.id, tuesday);
  await pressIn(ports, newest(ports, pat.email), "Yes, gladly", tuesday);
  const other = await samsSearch(ports);
  await ask(ports, other.sam, isGeneral ? null : other.thread.id, nextWeek);
  return { ports, seeker, other };
}

const writes = (ports: FakePorts, to: string, text: string, inReplyTo?: string) =>
  deliver(
    ports,
    {
      from: "Pat Lee <pat@acme.example>",
      to,
      subject: "Re: Jo",
      messageId: `<${text.length}@acme.example>`,
      text,
      ...(inReplyTo && { inReplyTo }),
    },
    to,
    nextWeek,
  );

/** The address of a mail that is about nobody alone. */
const general = (ports: FakePorts): string => newest(ports, pat.email).replyTo;

describe("what an advocate did, while somebody else's invitation is open", () => {
  test.each([
    ["spoke with Dana today", "Pat Lee: spoke with Dana"],
    ["put into the portal", "Pat Lee: put you into the portal"],
    ["no news", "Pat Lee: no news yet"],
    ["need her newest CV", "Pat Lee: needs something from you"],
    ["step back", "Pat Lee: has stepped back"],
  ])("is of the one who has their yes: %s", async (text, subject) => {
    const { ports, other } = await oneYesOneOpen();
    const before = mailsTo(ports, pat.email).length;
    await writes(ports, general(ports), text);
    expect(newest(ports, jo).subject).toBe(subject);
    expect(mailsTo(ports, pat.email)).toHaveLength(before);
    expect((await only(ports, other.sam, nextWeek)).advocate).toBeNull();
    expect(
      mailsTo(ports, sam)
        .map((mail) => mail.subject)
        .join(),
    ).not.toContain("Pat Lee:");
  });

  test("goes to nobody in answer to that invitation itself: they are asked whom they mean", async () => {
    const { ports, seeker } = await oneYesOneOpen(false);
    await writes(ports, newest(ports, pat.email).replyTo, "spoke with Dana today");
    expect(newest(ports, pat.email).text).toContain("could be for Jo Park or for somebody else who asked you");
    expect(newest(ports, pat.email).text).toContain("Open my page: http");
    expect((await only(ports, seeker, nextWeek)).rung).toBe("advocate-agreed");
    expect([...mailsTo(ports, jo), ...mailsTo(ports, sam)].map((mail) => mail.subject).join()).not.toContain("spoke");
  });

  test("is asked about where two have their yes, each by name", async () => {
    const { ports } = await oneYesOneOpen();
    await pressIn(ports, newest(ports, pat.email), "Yes, gladly", nextWeek);
    const [, , invitation] = mailsTo(ports, pat.email);
    await writes(ports, invitation?.replyTo ?? "", "spoke with Dana today");
    expect(newest(ports, pat.email).text).toContain("could be for Jo Park and Sam Roe");
  });
});
