import { enrol, seekerByAddress, seekerById } from "@follow-through/core/flow/account";
import { act } from "@follow-through/core/flow/desk";
import { eraseAgain, eraseSeeker } from "@follow-through/core/flow/erase";
import { threadAt } from "@follow-through/core/flow/record";
import { changeSettings } from "@follow-through/core/flow/settings";
import { tick } from "@follow-through/core/flow/tick";
import type { Store } from "@follow-through/core/flow/port";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { describe, expect, test } from "vitest";
import { fakePorts, fakeService } from "../../fake/fake-ports.ts";
import { storeWith } from "../../fake/store-with.ts";
import { deliver, josDesk, monday, threadsOf } from "../../fixture/desk.ts";

const dayMs = 24 * 60 * 60 * 1000;
const daysAfter = (days: number): string => new Date(Date.parse(monday) + days * dayMs).toISOString();

/** The schedule over many days, once a day at noon in New York. */
async function days(ports: Parameters<typeof tick>[0], from: number, to: number): Promise<void> {
  for (let day = from; day <= to; day++) await tick(ports, daysAfter(day));
}

describe("what has had its time", () => {
  test("raw mail goes after thirty days, of commands and of imported mail alike", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, {}, "track", monday, { id: "tracked-1" });
    await deliver(ports, { messageId: "<h@example.org>" }, "help", monday, { id: "command-1" });
    await deliver(ports, { messageId: "<i@example.org>" }, "track", monday, { id: "imported-1", asSeekerId: jo.id });
    await days(ports, 28, 29);
    expect([...ports.raw.keys()]).toEqual(["tracked-1", "command-1", "imported-1"]);
    await days(ports, 30, 31);
    expect([...ports.raw.keys()]).toEqual([]);
    expect((await threadsOf(ports, jo, daysAfter(31)))[0]?.messages[0]?.text).toContain("billing pipeline");
  });

  test("mail that nobody confirmed goes after a week, with the address it came from", async () => {
    const ports = fakePorts({
      parseMail,
      prove: async () => ({ kind: "proven", by: "dmarc" }),
      service: { ...fakeService, enrol: "open" },
    });
    await deliver(ports, { from: "Kim <kim@uni.example>" }, "track", monday, { id: "waits-1" });
    await days(ports, 6, 6);
    expect(ports.raw.has("waits-1")).toBe(true);
    await days(ports, 7, 8);
    expect(ports.raw.has("waits-1")).toBe(false);
    const left = JSON.stringify(ports.store.everything().filter(({ key }) => !key.partition.startsWith("arrival#")));
    expect(left).not.toContain("kim@uni.example");
  });

  async function closedThread() {
    const { ports, jo } = await josDesk();
    await deliver(ports, {}, "track", monday);
    const [thread] = await threadsOf(ports, jo, monday);
    const doing = { id: "close-1", by: "web" } as const;
    await act(ports, jo, thread?.id ?? "", { kind: "close", reason: "done" }, doing, monday);
    return { ports, jo, threadId: thread?.id ?? "" };
  }
  const exportedStory = async ({ ports, jo, threadId }: Awaited<ReturnType<typeof closedThread>>, now: string) =>
    (await ports.store.get(threadAt(jo.id, threadId), now))?.value.story.map(({ text, isNote = false }) => ({
      text,
      note: isNote,
    })) ?? [];
  const textOf = async (desk: Awaited<ReturnType<typeof closedThread>>, now: string) =>
    (await threadsOf(desk.ports, desk.jo, now))[0]?.messages[0]?.text;

  test("the words of a closed thread go after ninety days; who, what and how it ended stays", async () => {
    const desk = await closedThread();
    await days(desk.ports, 88, 89);
    expect(await textOf(desk, daysAfter(89))).toContain("billing pipeline");
    await days(desk.ports, 90, 91);
    expect(await textOf(desk, daysAfter(91))).toBe("");
    const [thread] = await threadsOf(desk.ports, desk.jo, daysAfter(91));
    expect(thread).toMatchObject({ company: "Acme", closed: { reason: "done" } });
  });

  test("a seeker may choose less, for what is closed already too", async () => {
    const desk = await closedThread();
    const doing = { id: "set-1", by: "web" } as const;
    const shorter = { retentionDays: 30 };
    await changeSettings(desk.ports, desk.jo.id, (jo) => ({ ...jo, ...shorter }), "settings-retention", doing, monday);
    await days(desk.ports, 30, 31);
    expect(await textOf(desk, daysAfter(31))).toBe("");
  });

  test("a thread that was opened again keeps its words, and counts anew when it closes", async () => {
    const desk = await closedThread();
    await act(desk.ports, desk.jo, desk.threadId, { kind: "restart" }, { id: "r", by: "web" }, daysAfter(1));
    await act(
      desk.ports,
      desk.jo,
      desk.threadId,
      { kind: "close", reason: "done" },
      { id: "c", by: "web" },
      daysAfter(60),
    );
    await days(desk.ports, 90, 149);
    expect(await textOf(desk, daysAfter(149))).toContain("billing pipeline");
    await days(desk.ports, 150, 151);
    expect(await textOf(desk, daysAfter(151))).toBe("");
  });

  test("a courtesy reply into a thread long closed has its own ninety days", async () => {
    const desk = await closedThread();
    await days(desk.ports, 90, 91);
    const courtesy = { from: "Pat Lee <pat@acme.example>", to: "jo@example.org", cc: "track@in.localhost" };
    const answer = { ...courtesy, messageId: "<late@acme.example>", references: "<first@example.org>" };
    await deliver(desk.ports, { ...answer, text: "All the best to you, Jo.\n\nPat" }, "track", daysAfter(100));
    const words = async (now: string) =>
      (await threadsOf(desk.ports, desk.jo, now))[0]?.messages.map(({ text }) => text.includes("All the best"));
    await days(desk.ports, 100, 189);
    expect(await words(daysAfter(189))).toEqual([false, true]);
    await days(desk.ports, 190, 191);
    expect(await words(daysAfter(191))).toEqual([false, false]);
  });

  test("what an advocate wrote goes with the words of the mails; a note of the seeker's own stays", async () => {
    const desk = await closedThread();
    const note = async (by: "advocate" | "seeker", text: string, at: string) =>
      act(desk.ports, desk.jo, desk.threadId, { kind: "note", by, text }, { id: text, by: "mail" }, at);
    await note("advocate", "Dana wants your CV", monday);
    await note("seeker", "ask for Dana", monday);
    await note("advocate", "All the best", daysAfter(100));
    const story = async (now: string) =>
      (await exportedStory(desk, now)).filter((entry) => entry.note).map((entry) => entry.text);
    await days(desk.ports, 88, 91);
    expect(await story(daysAfter(91))).toEqual(["ask for Dana", "All the best"]);
    await days(desk.ports, 189, 191);
    expect(await story(daysAfter(191))).toEqual(["ask for Dana"]);
  });

  test("words that somebody else changed at that moment go with the next turn", async () => {
    const desk = await closedThread();
    let changing = true;
    const put: Store["put"] = (key, value, options, now) =>
      key.sort.startsWith("message#") && changing
        ? Promise.resolve(false)
        : desk.ports.store.put(key, value, options, now);
    const raced = { ...desk.ports, store: storeWith(desk.ports.store, { put }) };
    await days(raced, 90, 91);
    changing = false;
    expect(await textOf(desk, daysAfter(91))).toContain("billing pipeline");
    await days(raced, 92, 92);
    expect(await textOf(desk, daysAfter(92))).toBe("");
  });

  test("nothing kept, nobody due: an idle service is looked at by nobody", async () => {
    const desk = await closedThread();
    await days(desk.ports, 1, 130);
    const due = desk.ports.store.everything().filter(({ key }) => key.sort === "due");
    expect(due.map(({ key }) => key.partition)).not.toContain("sweep");
  });
});

describe("a seeker who has everything deleted", () => {
  test("leaves nothing in the store that names them, no bytes, and an id; another seeker keeps all", async () => {
    const { ports, jo } = await josDesk();
    const kim = await enrol(ports, { name: "Kim Roe", addresses: ["kim@uni.example"], timeZone: "UTC" }, monday);
    await deliver(ports, { from: "Kim Roe <kim@uni.example>", messageId: "<k@uni.example>" }, "track", monday, {
      id: "kim-1",
    });
    await deliver(ports, {}, ["track", "3d"], monday);
    await deliver(ports, { messageId: "<help@example.org>" }, "help", monday);
    await deliver(ports, { messageId: "<s@example.org>" }, "track", monday, { spam: true });
    const answer = { from: "Pat Lee <pat@acme.example>", to: "jo@example.org", cc: "track@in.localhost" };
    await deliver(
      ports,
      { ...answer, messageId: "<a@acme.example>", references: "<first@example.org>" },
      "track",
      monday,
    );
    const replyTo = ports.sent.find(({ mail }) => mail.to.email === "jo@example.org")?.mail.replyTo ?? "";
    await deliver(ports, { messageId: "<c@example.org>", text: "note: call on Friday" }, replyTo, monday);
    await tick(ports, daysAfter(3));
    const before = ports.store.everything().filter(({ value }) => JSON.stringify(value).includes(jo.id)).length;
    expect(before).toBeGreaterThan(5);

    const now = daysAfter(4);
    await eraseSeeker(ports, (await seekerById(ports, jo.id, now)) ?? jo, now);
    const left = ports.store.everything().filter((record) => {
      const text = JSON.stringify(record);
      return [jo.id, "jo@example.org", jo.privateTag, "Jo Park", "pat@acme.example"].some((word) =>
        text.includes(word),
      );
    });
    const isKims = (partition: string): boolean => partition.includes(kim.id) || partition === "arrival#kim-1";
    expect(left.map(({ key }) => key.partition).filter((partition) => !isKims(partition))).toEqual(["erased"]);
    expect([...ports.raw.keys()]).toEqual(["kim-1"]);
    expect(await threadsOf(ports, kim, now)).toHaveLength(1);
  });

  test("comes back as somebody new, whom a restored backup does not delete", async () => {
    const { ports, jo } = await josDesk();
    await eraseSeeker(ports, jo, monday);
    const again = await enrol(ports, { name: "Jo Park", addresses: ["jo@example.org"], timeZone: "UTC" }, daysAfter(1));
    expect(again.id).not.toBe(jo.id);
  });

  test("is deleted again after a backup was put back, and their new life is left alone", async () => {
    const { ports, jo } = await josDesk();
    await deliver(ports, {}, "track", monday);
    const backup = ports.store.everything();
    await eraseSeeker(ports, jo, daysAfter(1));
    const again = await enrol(ports, { name: "Jo Park", addresses: ["jo@example.org"], timeZone: "UTC" }, daysAfter(2));
    for (const { key, value } of backup) await ports.store.put(key, value, { expect: "absent" }, daysAfter(3));

    expect(await eraseAgain(ports, daysAfter(3))).toBe(1);
    const left = ports.store.everything().filter(({ key }) => key.partition.includes(jo.id));
    expect(left).toEqual([]);
    expect((await seekerByAddress(ports, "jo@example.org", daysAfter(3)))?.id).toBe(again.id);
  });
});
