import { describe, expect, test } from "vitest";
import { releaseInvitation } from "@follow-through/core/flow/advocate/release";
import { advocateAt } from "@follow-through/core/flow/record";
import { changeAdvocate } from "@follow-through/core/flow/advocate/person";
import {
  ask,
  aDoing,
  daysLater,
  josSearch,
  live,
  mailsTo,
  name,
  newest,
  only,
  pat,
  pressIn,
  samsSearch,
} from "../../../fixture/advocate.ts";

const tuesday = "2026-08-04T14:00:00.000Z";
const sam = "sam@example.net";

describe("somebody who was forgotten and is named again", () => {
  test("is invited anew, though the mail of the first time is still on record", async () => {
    const { ports, jo, thread } = await josSearch();
    const other = await samsSearch(ports);
    await ask(ports, jo, thread.id, tuesday);
    await pressIn(ports, newest(ports, pat.email), "Not now", tuesday);
    const later = await live(ports, "2026-08-05T13:05:00.000Z", 34);
    expect(mailsTo(ports, pat.email)).toHaveLength(1);

    expect((await ask(ports, other.sam, other.thread.id, later)).kind).toBe("sent");
    expect(mailsTo(ports, pat.email, "invitation").map(({ fromName }) => fromName)).toEqual([
      "Jo Park via Follow-Through",
      "Sam Roe via Follow-Through",
    ]);
    await live(ports, daysLater(later, 1), 20);
    expect((await only(ports, other.sam, daysLater(later, 21))).advocate?.consent).toBe("invited");
    expect(mailsTo(ports, sam, "notice")).toEqual([]);
  }, 30_000);

  test("is thanked and nudged anew", async () => {
    const { ports, jo, thread } = await josSearch();
    const other = await samsSearch(ports);
    await ask(ports, jo, thread.id, tuesday);
    await pressIn(ports, newest(ports, pat.email), "Yes, gladly", tuesday);
    const after = await live(ports, "2026-08-05T13:05:00.000Z", 8);
    await pressIn(ports, newest(ports, pat.email), "Step back", after);
    const later = await live(ports, after, 31);
    expect(mailsTo(ports, pat.email).map(({ kind }) => kind)).toEqual(["invitation", "answer", "advocate-nudge"]);
    const [invitation] = mailsTo(ports, pat.email);
    const advocateId = invitation?.tags["party"] ?? "";
    expect(await ports.store.get(advocateAt(advocateId), later)).toBeNull();

    await ask(ports, other.sam, other.thread.id, later);
    await pressIn(ports, newest(ports, pat.email), "Yes, gladly", later);
    await live(ports, later, 9);
    const again = mailsTo(ports, pat.email).slice(3);
    expect(again.map(({ kind }) => kind)).toEqual(["invitation", "answer", "advocate-nudge"]);
    expect(again.every(({ text }) => text.includes("Sam Roe") && !text.includes("Jo Park"))).toBe(true);
  }, 30_000);
});

describe("a crash between the mail and its record", () => {
  test("invites nobody twice, though another seeker asks before the run after it", async () => {
    const { ports, jo, thread } = await josSearch();
    const other = await samsSearch(ports);
    await ask(ports, jo, thread.id, tuesday);
    const [first] = mailsTo(ports, pat.email);
    // As it stood before what was sent was written into the ask.
    await changeAdvocate(
      ports,
      first?.tags["party"] ?? "",
      (stands) =>
        stands && {
          ...stands,
          invitedAt: null,
          asks: stands.asks.map((one) => ({ ...one, invitedAt: null, invitationId: null })),
        },
      tuesday,
    );
    const named = await name(ports, other.sam, other.thread.id, tuesday);
    const samsId = named.kind === "draft" ? named.named.advocateId : "";
    await releaseInvitation(ports, other.sam, samsId, aDoing(), "2026-08-04T14:20:00.000Z");
    expect(mailsTo(ports, pat.email)).toHaveLength(1);
    await live(ports, "2026-08-05T13:05:00.000Z", 8);
    const [, second, third] = mailsTo(ports, pat.email, "invitation");
    expect(second?.fromName).toBe("Sam Roe via Follow-Through");
    expect(third).toBeUndefined();
  }, 30_000);
});
