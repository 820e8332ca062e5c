import { act } from "@follow-through/core/flow/desk";
import { joinUndo } from "@follow-through/core/flow/keep-undo";
import { undo } from "@follow-through/core/flow/undo";
import { moveMail } from "@follow-through/core/flow/move";
import { eraseSeeker } from "@follow-through/core/flow/erase";
import { seekerById } from "@follow-through/core/flow/account";
import { openOf, storyOf } from "@follow-through/core/flow/view";
import type { Seeker } from "@follow-through/core/seeker";
import { describe, expect, test } from "vitest";
import { counted, type CrashPoint } from "../../fake/crash.ts";
import type { FakePorts } from "../../fake/fake-ports.ts";
import { deliver, josDesk, monday } from "../../fixture/desk.ts";

const later = "2026-08-06T14:00:00.000Z";
const doing = { id: "web:move", by: "web" } as const;

/** Jo wrote to Pat twice; the second mail is about another job and stands in the wrong thread. */
async function twoMails(): Promise<{ ports: FakePorts; jo: Seeker; threadId: string; mailKey: string }> {
  const { ports, jo } = await josDesk();
  const taken = await deliver(ports, {}, "track", monday);
  const threadId = taken.kind === "tracked" ? taken.threadId : "";
  const second = {
    messageId: "<second@example.org>",
    references: "<first@example.org>",
    subject: "Re: Senior Data Engineer at Acme",
    text: "Hi Pat,\n\nI also saw the role of Analytics Lead at Acme.\n\nJo",
  };
  await deliver(ports, second, "track", "2026-08-04T14:00:00.000Z");
  const story = await storyOf(ports, jo.id, threadId, later);
  return { ports, jo, threadId, mailKey: story?.messages.at(-1)?.key ?? "" };
}

const pictureOf = async (ports: FakePorts, jo: Seeker): Promise<unknown> => {
  const threads = await openOf(ports, jo.id, later);
  const stories = await Promise.all(threads.map(({ id }) => storyOf(ports, jo.id, id, later)));
  return stories.map((story) => ({
    quietSince: story?.thread.quietSince,
    ownId: story?.thread.newestOwnId,
    next: story?.thread.next?.at,
    told: story?.thread.story.map(({ text }) => text),
    mails: story?.messages.map(({ text }) => text.slice(9, 40)),
  }));
};

async function crashPoints(act: (point: CrashPoint | null) => Promise<number>): Promise<readonly CrashPoint[]> {
  const calls = await act(null);
  return Array.from({ length: calls }, (_, i) => i + 1).flatMap((call) =>
    (["before", "after"] as const).map((when) => ({ call, when })),
  );
}

describe("moving a mail", () => {
  test("into a thread of its own begins that thread with this mail, and counts no earlier one again", async () => {
    const { ports, jo, threadId, mailKey } = await twoMails();
    await moveMail(ports, jo, { mailKey, threadId }, null, doing, later);
    const fresh = (await openOf(ports, jo.id, later)).find(({ id }) => id !== threadId);
    expect(fresh).toMatchObject({ openedAt: "2026-08-04T14:00:00.000Z", nudges: [], orders: [], advocate: null });
    expect(fresh?.asks?.map(({ at }) => at)).toEqual(["2026-08-04T14:00:00.000Z"]);
  });

  test("gives each thread the times of its own mails, and a later answer finds the right one", async () => {
    const { ports, jo, threadId, mailKey } = await twoMails();
    const moved = await moveMail(ports, jo, { mailKey, threadId }, null, doing, later);
    expect(moved.kind).toBe("moved");
    const first = await storyOf(ports, jo.id, threadId, later);
    expect(first?.thread).toMatchObject({ quietSince: monday, newestOwnId: "<first@example.org>" });
    const other = {
      from: "Jo Park <jo@example.org>",
      messageId: "<third@example.org>",
      references: "<second@example.org>",
      text: "Hi Pat,\n\nany news?\n\nJo",
    };
    const taken = await deliver(ports, other, "track", later);
    expect(taken).toMatchObject({ threadId: moved.kind === "moved" ? moved.threadId : "" });
  });

  describe("of theirs takes along what it told", () => {
    const replies = [
      ["put you into the portal.", { rung: "referred" }, { rung: "contacted", state: "waiting" }],
      [
        "let us talk on Thursday 13 August at 2pm. Does that work for you?",
        { rung: "interview", interviewDay: "2026-08-13", isInterviewProposed: true },
        { rung: "contacted", stage: "outreach", interviewDay: null, isInterviewProposed: false },
      ],
      [
        "we'll let you know by Friday 14 August.",
        { rung: "talked", promisedDay: "2026-08-14" },
        { rung: "contacted", promisedDay: null },
      ],
      [
        "unfortunately we have decided not to move forward with your application. We wish you all the best.",
        // Moved, it is no longer sure whose no it is.
        { rung: "talked", closed: null, state: "yours" },
        { rung: "contacted", closed: null, state: "waiting" },
      ],
    ] as const;

    async function answered(text: string) {
      const { ports, jo } = await josDesk();
      const first = await deliver(ports, {}, "track", monday);
      const toDana = { to: "Dana Roe <dana@acme.example>", messageId: "<dana@example.org>" };
      const second = await deliver(ports, toDana, "track", monday);
      const reply = {
        from: "Pat Lee <pat@acme.example>",
        to: "Jo Park <jo@example.org>",
        cc: "track@in.localhost",
        messageId: "<pat@acme.example>",
        references: "<first@example.org>",
        text: `Hi Jo,\n\n${text}\n\nPat`,
      };
      await deliver(ports, reply, "track", "2026-08-05T14:00:00.000Z", { envelopeFrom: "pat@acme.example" });
      const [from, into] = [first, second].map((taken) => (taken.kind === "tracked" ? taken.threadId : ""));
      const story = await storyOf(ports, jo.id, from ?? "", later);
      return { ports, jo, from: from ?? "", into: into ?? "", mailKey: story?.messages.at(-1)?.key ?? "" };
    }

    test.each(replies)("%s", async (text, there, here) => {
      const { ports, jo, from, into, mailKey } = await answered(text);
      const before = (await storyOf(ports, jo.id, from, later))?.thread;
      const moved = await moveMail(ports, jo, { mailKey, threadId: from }, into, doing, later);
      expect((await storyOf(ports, jo.id, into, later))?.thread).toMatchObject(there);
      expect((await storyOf(ports, jo.id, from, later))?.thread).toMatchObject(here);
      await undo(ports, jo, (moved.kind === "moved" && moved.undoId) || "", later);
      const { applied: _, ...standing } = (await storyOf(ports, jo.id, from, later))?.thread ?? { applied: [] };
      expect(before).toMatchObject(standing);
    });

    test("but not what the seeker said of the thread themselves", async () => {
      const { ports, jo, from, into, mailKey } = await answered("put you into the portal.");
      const corrected = { kind: "climb", rung: "referred" } as const;
      await act(ports, jo, from, { kind: "climb", rung: "talked" }, { id: "down", by: "web" }, later);
      await act(ports, jo, from, corrected, { id: "up", by: "web" }, later);
      await moveMail(ports, jo, { mailKey, threadId: from }, into, doing, later);
      expect((await storyOf(ports, jo.id, from, later))?.thread.rung).toBe("referred");
    });
  });

  test("takes away a thread that has no mail left", async () => {
    const { ports, jo, threadId, mailKey } = await twoMails();
    const own = await moveMail(ports, jo, { mailKey, threadId }, null, doing, later);
    const target = own.kind === "moved" ? own.threadId : "";
    await moveMail(ports, jo, { mailKey, threadId: target }, threadId, { ...doing, id: "web:back" }, later);
    expect((await openOf(ports, jo.id, later)).map(({ id }) => id)).toEqual([threadId]);
  });

  describe("can be undone", () => {
    /** Everything but the undo records and what was done in whose name. */
    const standing = (ports: FakePorts): string =>
      JSON.stringify(
        ports.store
          .everything()
          .filter(({ key }) => !/^(undo|audit)#/.test(key.sort))
          .map(({ key, value }) => [key, withoutApplied(value)])
          .toSorted((a, b) => (JSON.stringify(a[0]) < JSON.stringify(b[0]) ? -1 : 1)),
      );
    const withoutApplied = (value: unknown): unknown =>
      value && typeof value === "object" && "applied" in value ? { ...value, applied: [] } : value;

    test("out of a thread of its own: both stand as before, to the letter, and mail finds its way as before", async () => {
      const { ports, jo, threadId, mailKey } = await twoMails();
      const before = standing(ports);
      const moved = await moveMail(ports, jo, { mailKey, threadId }, null, doing, later);
      expect(standing(ports)).not.toBe(before);
      const undone = await undo(ports, jo, (moved.kind === "moved" && moved.undoId) || "", later);
      expect(undone).toMatchObject({ kind: "undone", thread: { id: threadId } });
      expect(standing(ports)).toBe(before);
    });

    test("where the thread that it left is gone, and the other had a life of its own", async () => {
      const { ports, jo, threadId, mailKey } = await twoMails();
      const own = await moveMail(ports, jo, { mailKey, threadId }, null, doing, later);
      const target = own.kind === "moved" ? own.threadId : "";
      const before = standing(ports);
      const back = await moveMail(ports, jo, { mailKey, threadId: target }, threadId, { ...doing, id: "web:2" }, later);
      expect(await storyOf(ports, jo.id, target, later)).toBeNull();
      await undo(ports, jo, (back.kind === "moved" && back.undoId) || "", later);
      expect(standing(ports)).toBe(before);
    });

    test.each(["source", "target"])("not once something else happened in the %s", async (where) => {
      const { ports, jo, threadId, mailKey } = await twoMails();
      const moved = await moveMail(ports, jo, { mailKey, threadId }, null, doing, later);
      const id = where === "source" || moved.kind !== "moved" ? threadId : moved.threadId;
      await act(ports, jo, id, { kind: "note", text: "called", by: "seeker" }, { id: "n", by: "web" }, later);
      const before = standing(ports);
      const undone = await undo(ports, jo, (moved.kind === "moved" && moved.undoId) || "", later);
      expect(undone.kind).toBe("too-late");
      expect(standing(ports)).toBe(before);
    });

    test("after a crash at any call, the repeat finishes what was begun", async () => {
      const moved = async () => {
        const { ports, jo, threadId, mailKey } = await twoMails();
        const done = await moveMail(ports, jo, { mailKey, threadId }, null, doing, later);
        return { ports, jo, undoId: (done.kind === "moved" && done.undoId) || "" };
      };
      const whole = await moved();
      const watched = counted(whole.ports);
      await undo(watched.ports, whole.jo, whole.undoId, later);
      const expected = await pictureOf(whole.ports, whole.jo);
      const points = await crashPoints(async () => watched.calls.length);
      for (const point of points) {
        const { ports, jo, undoId } = await moved();
        await undo(counted(ports, point).ports, jo, undoId, later).catch(() => undefined);
        expect((await undo(ports, jo, undoId, later)).kind, JSON.stringify(point)).toBe("undone");
        expect(await pictureOf(ports, jo), JSON.stringify(point)).toEqual(expected);
      }
      expect(points.length).toBeGreaterThan(10);
    });
  });

  test("of nobody's or into nothing changes nothing", async () => {
    const { ports, jo, threadId, mailKey } = await twoMails();
    const before = JSON.stringify(ports.store.everything());
    expect((await moveMail(ports, jo, { mailKey: "none", threadId }, null, doing, later)).kind).toBe("no-mail");
    expect((await moveMail(ports, jo, { mailKey, threadId }, "thr_none00000000", doing, later)).kind).toBe("no-thread");
    expect(JSON.stringify(ports.store.everything())).toBe(before);
  });

  test("repeated after a crash anywhere ends as if there had been none", async () => {
    const whole = await twoMails();
    await moveMail(whole.ports, whole.jo, whole, null, doing, later);
    const expected = await pictureOf(whole.ports, whole.jo);
    const points = await crashPoints(async () => {
      const { ports, jo, ...placed } = await twoMails();
      const watched = counted(ports);
      await moveMail(watched.ports, jo, placed, null, doing, later);
      return watched.calls.length;
    });
    for (const point of points) {
      const { ports, jo, ...placed } = await twoMails();
      await moveMail(counted(ports, point).ports, jo, placed, null, doing, later).catch(() => undefined);
      await moveMail(ports, jo, placed, null, doing, later);
      expect(await pictureOf(ports, jo), JSON.stringify(point)).toEqual(expected);
    }
    expect(points.length).toBeGreaterThan(20);
  });
});

describe("deleting everything", () => {
  test("asked again after a crash anywhere leaves nothing but the id", async () => {
    const points = await crashPoints(async () => {
      const { ports, jo } = await twoMails();
      const watched = counted(ports);
      await eraseSeeker(watched.ports, jo, later);
      return watched.calls.length;
    });
    for (const point of points) {
      const { ports, jo } = await twoMails();
      await eraseSeeker(counted(ports, point).ports, jo, later).catch(() => undefined);
      const stands = await seekerById(ports, jo.id, later);
      if (stands) await eraseSeeker(ports, stands, later);
      const left = ports.store.everything().filter(({ key }) => !key.partition.startsWith("rate#"));
      expect(
        left.map(({ key }) => key.partition).filter((partition) => partition !== "sweep"),
        JSON.stringify(point),
      ).toEqual(["erased"]);
      expect(ports.raw.size, JSON.stringify(point)).toBe(0);
    }
    expect(points.length).toBeGreaterThan(20);
  });
});

test("one undo for several corrections is not offered where a mail came between them", async () => {
  const { ports, jo } = await josDesk();
  const taken = await deliver(ports, {}, "track", monday);
  const threadId = taken.kind === "tracked" ? taken.threadId : "";
  const ids = ["web:0", "web:1"];
  await act(ports, jo, threadId, { kind: "fix-company", company: "Acme Robotics" }, { id: "web:0", by: "web" }, later);
  const second = { messageId: "<second@example.org>", references: "<first@example.org>", text: "Hi Pat, any news? Jo" };
  await deliver(ports, second, "track", later);
  await act(
    ports,
    jo,
    threadId,
    { kind: "note", text: "met at the fair", by: "seeker" },
    { id: "web:1", by: "web" },
    later,
  );
  expect(await joinUndo(ports, jo.id, threadId, ids, "web", later)).toBeNull();
});
