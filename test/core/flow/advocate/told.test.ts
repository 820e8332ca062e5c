import { describe, expect, test } from "vitest";
import { act } from "@follow-through/core/flow/desk";
import { advocateById, advocateIdOf, namedOf } from "@follow-through/core/flow/advocate/person";
import { editInvitation } from "@follow-through/core/flow/advocate/name";
import { aDoing, ask, josSearch, mailsTo, newest, only, pat, pressIn } from "../../../fixture/advocate.ts";
import { deliver, josDesk, monday } from "../../../fixture/desk.ts";

const tuesday = "2026-08-04T14:00:00.000Z";
const wednesday = "2026-08-05T14:00:00.000Z";
const jo = "jo@example.org";

const posting = `Hi Pat,

this is the posting I mean, I would like to apply for the Senior Data Engineer job at Acme:
https://boards.greenhouse.io/acme/jobs/4012345

Requirements:
- Streaming at scale
- Calm on call

Best,
Jo`;

async function agreedWithoutPoints(text: string) {
  const { ports, jo: seeker } = await josDesk();
  await deliver(ports, { text }, "track", monday);
  const thread = await only(ports, seeker, monday);
  await ask(ports, seeker, thread.id, tuesday);
  await pressIn(ports, newest(ports, pat.email), "Yes, gladly", tuesday);
  return newest(ports, jo).text;
}

describe("the question for three reasons", () => {
  test("has what the posting asks for beside it, in the posting's own words", async () => {
    const text = await agreedWithoutPoints(posting);
    expect(text).toContain("three reasons why you are right for this");
    expect(text).toMatch(
      /own words as they stand in this thread:\s+> Requirements:\n> - Streaming at scale\n> - Calm on call/,
    );
    expect(text).not.toContain("only the posting’s address");
  });

  test("says plainly where only the link is known, and where not even that", async () => {
    const withLink = posting.replace(/Requirements:[\s\S]*?\n\nBest/, "Best");
    expect(await agreedWithoutPoints(withLink)).toMatch(
      /only the posting’s address[\s\S]*The posting: https:\/\/boards\.greenhouse\.io\/acme\/jobs\/4012345/,
    );
    expect(await agreedWithoutPoints("Hi Pat,\n\nany news?\n\nJo")).toContain("I don’t know the posting.");
  });
});

describe("after “put into the portal” the seeker is not asked for what is done", () => {
  const portal = async (before: "nothing" | "spoke" | "applied" | "both") => {
    const { ports, jo: seeker, thread } = await josSearch();
    await ask(ports, seeker, thread.id, tuesday);
    await pressIn(ports, newest(ports, pat.email), "Yes, gladly", tuesday);
    const mail = newest(ports, pat.email);
    if (before === "spoke" || before === "both") await pressIn(ports, mail, "I spoke with the manager", tuesday);
    if (before === "applied" || before === "both")
      await act(ports, seeker, thread.id, { kind: "interview", day: null }, aDoing(), tuesday);
    await pressIn(ports, mail, "I put it into the portal", wednesday);
    return newest(ports, jo).text;
  };
  const apply = "If you have not applied yourself, do it now";
  const speak = /speaking with the hiring manager|would speak with the hiring manager/;

  test("neither done: both are asked", async () => {
    const text = await portal("nothing");
    expect(text).toContain(apply);
    expect(text).toMatch(speak);
  });
  test("spoken with the manager: only to apply", async () => {
    const text = await portal("spoke");
    expect(text).toContain(apply);
    expect(text).not.toMatch(speak);
  });
  test("applied: only whether they would speak", async () => {
    const text = await portal("applied");
    expect(text).not.toContain("If you have not applied");
    expect(text).toMatch(speak);
  });
  test("both: neither", async () => {
    const text = await portal("both");
    expect(text).toContain("For now nothing is left to ask.");
    expect(text).not.toMatch(speak);
    expect(text).not.toContain("apply");
  });
});

describe("an invitation on a guess", () => {
  const guessed = {
    to: "Pat Lee <pat@talentagency.example>",
    subject: "Welder",
    text: "Hi Pat,\n\nI would like to apply for the welder job your client offers.\n\nJo",
  };
  const answering = (ports: Parameters<typeof deliver>[0], replyTo: string, text: string, id: string) =>
    deliver(
      ports,
      { messageId: `<${id}@example.org>`, to: replyTo, subject: "Re: your answer", text },
      replyTo,
      tuesday,
    );

  test("warns before it is released, and follows what is corrected", async () => {
    const { ports, jo: seeker } = await josDesk();
    await deliver(ports, guessed, "track", monday);
    const thread = await only(ports, seeker, monday);
    expect(thread.guessed).toEqual(expect.arrayContaining(["company", "jobs"]));
    const { replyTo } = newest(ports, jo);
    await answering(ports, replyTo, "advocate: Pat Lee <pat@talentagency.example>", "name");
    expect(newest(ports, jo).text).toMatch(
      /look twice before you send it: the company \(Talent Agency\) and the job \(welder\) are only my guess/i,
    );
    await answering(ports, replyTo, "company: Acme Robotics\njob: Pipe Welder", "right");
    await answering(ports, replyTo, "send the invitation", "send");
    const invitation = newest(ports, "pat@talentagency.example");
    expect(invitation.text).toContain("the Pipe Welder role at Acme Robotics");
    expect(invitation.text).not.toContain("Talent Agency");
  });

  test("does not warn where nothing is one", async () => {
    const { ports, thread } = await josSearch();
    expect(thread.guessed.filter((field) => field !== "kind")).toEqual([]);
    const { replyTo } = newest(ports, jo);
    await answering(ports, replyTo, "advocate: Pat Lee <pat@acme.example>", "name");
    expect(newest(ports, jo).text).toContain("Nothing has been sent to Pat Lee yet.");
    expect(newest(ports, jo).text).not.toContain("guess");
  });

  test("keeps the seeker's own words, whatever is corrected", async () => {
    const { ports, jo: seeker, thread } = await josSearch();
    const { replyTo } = newest(ports, jo);
    await answering(ports, replyTo, "advocate: Pat Lee <pat@acme.example>", "name");
    const advocateId = advocateIdOf(ports.signer, pat.email);
    await editInvitation(ports, seeker, advocateId, { words: "You know how I work." }, tuesday);
    await act(ports, seeker, thread.id, { kind: "fix-company", company: "Acme Robotics" }, aDoing(), tuesday);
    expect((await namedOf(ports, seeker.id, advocateId, tuesday))?.words).toBe("You know how I work.");
    await answering(ports, replyTo, "send the invitation", "send");
    expect(newest(ports, pat.email).text).toContain("> You know how I work.");
    expect((await advocateById(ports, advocateId, tuesday))?.asks[0]?.words).toBe("You know how I work.");
    expect(mailsTo(ports, pat.email)).toHaveLength(1);
  });
});
