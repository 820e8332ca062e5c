import { describe, expect, test } from "vitest";
import { act } from "@follow-through/core/flow/desk";
import { advocatePage } from "@follow-through/core/flow/advocate/page";
import { advocateIdOf } from "@follow-through/core/flow/advocate/person";
import {
  aDoing,
  ask,
  daysLater,
  josSearch,
  live,
  mailsTo,
  newest,
  pat,
  pressIn,
  tokenOf,
} from "../../../fixture/advocate.ts";
import { deliver } from "../../../fixture/desk.ts";

const tuesday = "2026-08-04T14:00:00.000Z";
const wednesday = "2026-08-05T13:05:00.000Z";
const jo = "jo@example.org";

async function agreed(label = "Yes, gladly") {
  const search = await josSearch();
  await ask(search.ports, search.jo, search.thread.id, tuesday);
  await pressIn(search.ports, newest(search.ports, pat.email), label, tuesday);
  return search;
}

describe("the thank-you at the close says of the advocate only what is recorded", () => {
  test.each([
    [null, "Pat Lee had agreed to speak for you there", "being ready to put your name beside mine"],
    ["I put it into the portal", "Pat Lee had agreed to speak for you there", "being ready to put your name"],
    ["I spoke with the manager", "Pat Lee spoke up for you there", "Your word was part of that"],
  ])("after %s", async (label, line, thanks) => {
    const { ports, jo: seeker, thread } = await agreed();
    if (label) await pressIn(ports, newest(ports, pat.email), label, wednesday);
    await act(ports, seeker, thread.id, { kind: "close", reason: "hired" }, aDoing(), wednesday);
    await live(ports, daysLater(wednesday, 1), 1);
    const { text } = newest(ports, jo);
    expect(text).toContain(line);
    expect(text.replaceAll("\n> ", " ")).toContain(thanks);
    expect(text.includes("spoke up")).toBe(label === "I spoke with the manager");
    expect(text.includes("Your word was part")).toBe(label === "I spoke with the manager");
  });
});

test("what one advocate did is not said of the next", async () => {
  const { ports, jo: seeker, thread } = await agreed();
  const thanks = newest(ports, pat.email);
  await pressIn(ports, thanks, "I spoke with the manager", wednesday);
  await pressIn(ports, thanks, "Step back", wednesday);
  const kim = { name: "Kim Wu", email: "kim@acme.example" };
  await ask(ports, seeker, thread.id, wednesday, kim);
  await pressIn(ports, newest(ports, kim.email), "Yes, gladly", wednesday);
  await act(ports, seeker, thread.id, { kind: "close", reason: "filled" }, aDoing(), wednesday);
  await live(ports, daysLater(wednesday, 1), 1);
  expect(newest(ports, jo).text).toContain("Kim Wu had agreed to speak for you there");
});

describe("at the close the same person is thanked once", () => {
  const closing = async (words: string, isAgreed: boolean) => {
    const { ports } = isAgreed ? await agreed() : await josSearch();
    const [receipt] = mailsTo(ports, jo);
    const replyTo = receipt?.replyTo ?? "";
    await deliver(
      ports,
      { messageId: "<end@example.org>", to: replyTo, subject: "Re:", text: words },
      replyTo,
      wednesday,
    );
    await live(ports, daysLater(wednesday, 1), 1);
    return mailsTo(ports, jo).filter(({ text }) =>
      /Thank you for letting me know|thank you for your time|beside mine/i.test(text),
    );
  };
  test.each(["done rejected", "hired"])("as an advocate, where the contact is one: %s", async (words) => {
    expect((await closing(words, true)).map(({ subject }) => subject)).toEqual(["A thank-you for Pat Lee"]);
  });
  test.each(["done rejected", "hired"])("as a contact, where they are no advocate: %s", async (words) => {
    expect((await closing(words, false)).map(({ kind }) => kind)).toEqual(["answer"]);
  });
});

describe("asked in general, without a job", () => {
  test("offers no “only this job”, and speaks of no jobs after the yes", async () => {
    const { ports, jo: seeker } = await josSearch();
    await ask(ports, seeker, null, tuesday);
    const invitation = newest(ports, pat.email);
    expect(invitation.text.toLowerCase()).not.toContain("only this job");
    expect(() => tokenOf(invitation, "Only this job")).toThrow("no button Only this job");
    await pressIn(ports, invitation, "Yes, gladly", tuesday);
    const { text } = newest(ports, pat.email);
    expect(text).not.toContain("more than one job");
    expect(text).toContain("Until then nothing needs doing.");
  });
});

test("a yes for one job is told as one", async () => {
  const { ports } = await agreed("Only this job");
  expect(newest(ports, jo).subject).toBe("Pat Lee: yes, for this one job");
});

describe("what an invitation says of what is kept after a yes", () => {
  test("is what becomes of it: kept while the yes stands, gone within 30 days after the one job", async () => {
    const { ports, jo: seeker, thread } = await agreed("Only this job");
    const [invitation] = mailsTo(ports, pat.email);
    expect(invitation?.text).toContain(
      "After a yes I keep them for as long as you speak for somebody here: until you stop, or that person leaves; after “only this job”, until that job is over.",
    );
    const id = advocateIdOf(ports.signer, pat.email);
    const later = await live(ports, wednesday, 60);
    expect(await advocatePage(ports, id, later)).not.toBeNull();
    await act(ports, seeker, thread.id, { kind: "close", reason: "filled" }, aDoing(), later);
    const gone = await live(ports, later, 32);
    expect(await advocatePage(ports, id, gone)).toBeNull();
  }, 30_000);
});
