import { join } from "node:path";
import { tickAt } from "@follow-through/local/tick-at";
import { describe, expect, test } from "vitest";
import { folderForTest } from "../local/folder-for-test.ts";
import { assistantOn, deliver, freePorts, jo, kindsSent, signIn, soon, threadsAt } from "./assistant.ts";
import { nextMonday } from "./clock.ts";
import { listening, start } from "./process.ts";

const crashing = (data: string, crashAt: number) =>
  listening(["--import", "tsx", join(import.meta.dirname, "crashing-start.ts"), "--data", data, ...freePorts, ...jo], {
    CRASH_AT: String(crashAt),
  });

/** One try of a mail server that comes again until the answer is yes. */
async function isAccepted(to: Parameters<typeof deliver>[0], messageId: string): Promise<boolean> {
  try {
    await deliver(to, { messageId, subject: `Engineer ${messageId.length} at Acme` });
    return true;
  } catch {
    return false;
  }
}

const patience = { timeout: 90_000 };

describe("kill -9", () => {
  test("between any two steps and a restart lose nothing and repeat nothing", patience, async () => {
    const data = await folderForTest();
    const first = await start(data);
    await deliver(first);
    await first.kill();

    const second = await start(data);
    const threads = await threadsAt(second, await signIn(second));
    expect(threads).toHaveLength(1);
    expect(threads[0]?.messages).toHaveLength(1);
    await second.kill();

    const at = new Date(Date.parse(threads[0]?.nextNudgeAt ?? "") + 5 * 60_000).toISOString();
    // Where no instance runs the command works on the folder itself.
    expect(await tickAt(["--data", data, "--at", at])).toMatchObject({ sent: 1 });

    const third = await assistantOn(data);
    expect(await tickAt(["--data", data, "--at", at])).toMatchObject({ due: 0, sent: 0 });
    await deliver(third);
    expect(await kindsSent(third)).toEqual(["receipt", "sign-in", "nudge"]);
  });

  // The first calls record the delivery, the middle ones keep the thread, the last ones send the receipt.
  test.each([1, 14])("in the middle of taking a mail in, at call %i", patience, async (crashAt) => {
    const data = await folderForTest();
    const dying = await crashing(data, crashAt);
    const accepted = await isAccepted(dying, "<first@example.org>");
    await soon(async () => dying.child.signalCode);
    const here = await assistantOn(data);
    // Without an answer the client comes again: by the protocol the mail may then be there twice, and is not.
    expect(accepted || (await isAccepted(here, "<first@example.org>"))).toBe(true);
    await here.takingIn.idle();
    const threads = await threadsAt(here, await signIn(here));
    expect(threads.map(({ messages }) => messages.length)).toEqual([1]);
    expect(threads[0]?.nextNudgeAt?.slice(0, 10)).toBe(nextMonday.slice(0, 10));
    expect((await kindsSent(here)).filter((kind) => kind !== "sign-in")).toEqual(["receipt"]);
  });

  test("while mail after mail comes in: each one that was accepted is there, once", patience, async () => {
    const data = await folderForTest();
    const dying = await start(data);
    const ids = Array.from({ length: 12 }, (_, i) => `<${"m".repeat(i + 1)}@example.org>`);
    const deliveries = ids.map((id) => isAccepted(dying, id));
    await Promise.race(deliveries);
    await dying.kill();
    const accepted = await Promise.all(deliveries);
    expect(accepted).toContain(true);
    const here = await assistantOn(data);
    for (const [i, id] of ids.entries()) expect(accepted[i] || (await isAccepted(here, id))).toBe(true);
    await here.takingIn.idle();
    const threads = await threadsAt(here, await signIn(here));
    const found = threads.flatMap(({ messages }) => messages.map(({ messageId }) => messageId ?? ""));
    expect(found.toSorted((a, b) => a.length - b.length)).toEqual(ids);
  });
});
