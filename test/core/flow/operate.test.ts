import { block, blockedOnes, invite, people, person, unblock } from "@follow-through/core/flow/operate";
import { takeFeedback } from "@follow-through/core/flow/feedback";
import { tick } from "@follow-through/core/flow/tick";
import { expect, test } from "vitest";
import { deliver, josDesk, monday } from "../../fixture/desk.ts";

const nextMonday = "2026-08-10T13:05:00.000Z";

async function everybody(ports: Parameters<typeof people>[0]): Promise<string[]> {
  const found: string[] = [];
  for await (const { email, seeker } of people(ports, monday)) found.push(`${email} ${seeker ? "seeker" : "invited"}`);
  return found;
}

test("people are those who enrolled and those who were invited, by address", async () => {
  const { ports } = await josDesk();
  expect(await invite(ports, { name: "Kim", email: "kim@example.net" }, monday)).toBe("invited");
  expect(await invite(ports, { name: "Kim", email: "kim@example.net" }, monday)).toBe("invited-before");
  expect(await invite(ports, { name: "Jo", email: "jo@example.org" }, monday)).toBe("seeker");
  expect(await everybody(ports)).toEqual(["jo@example.org seeker", "kim@example.net invited"]);
});

test("of a person the operator sees counts and delivery, and no word of a mail", async () => {
  const { ports } = await josDesk();
  await deliver(ports, {}, "track", monday);
  const report = await person(ports, "jo@example.org", monday);
  expect(report).toMatchObject({
    blocked: null,
    seeker: { openThreads: 1, closedThreads: 0, mails: { sent: 1, refused: 0 }, lastMailAt: monday },
  });
  expect(JSON.stringify(report)).not.toMatch(/acme|pat|engineer|billing/i);
});

test("nobody is nobody", async () => {
  const { ports } = await josDesk();
  expect(await person(ports, "who@example.net", monday)).toEqual({
    email: "who@example.net",
    invitedAt: null,
    confirmation: null,
    seeker: null,
    blocked: null,
  });
});

test("to a blocked address nothing goes any more", async () => {
  const { ports } = await josDesk();
  await deliver(ports, {}, "track", monday);
  await block(ports, "jo@example.org", monday);
  await block(ports, "jo@example.org", monday);
  const before = ports.sent.length;
  await tick(ports, nextMonday);
  expect(ports.sent).toHaveLength(before);
  expect(await person(ports, "jo@example.org", nextMonday)).toMatchObject({
    blocked: "operator",
    seeker: { mails: { refused: 1 } },
  });
});

test("blocked addresses are listed, by name where they are somebody here, and can be taken off", async () => {
  const { ports } = await josDesk();
  await block(ports, "jo@example.org", monday);
  await takeFeedback(
    ports,
    { kind: "bounce", emails: ["Who@example.net"], party: null, threadId: null, at: monday },
    monday,
  );
  const listed = async (): Promise<unknown[]> => {
    const found: unknown[] = [];
    for await (const { email, why } of blockedOnes(ports, monday)) found.push([email, why]);
    return found;
  };
  expect(await listed()).toEqual(
    expect.arrayContaining([
      ["jo@example.org", "operator"],
      [null, "bounce"],
    ]),
  );
  expect(await unblock(ports, "jo@example.org", monday)).toBe("operator");
  expect(await unblock(ports, "jo@example.org", monday)).toBeNull();
  expect(await listed()).toEqual([[null, "bounce"]]);
  await deliver(ports, {}, "track", monday);
  expect(ports.sent.map(({ mail }) => mail.kind)).toEqual(["receipt"]);
});
