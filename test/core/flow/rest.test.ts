import { pause } from "@follow-through/core/flow/pause";
import { expect, test } from "vitest";
import { deliver, josDesk, monday } from "../../fixture/desk.ts";

const tuesday = "2026-08-04T14:00:00.000Z";

async function resting(untilDay: string | null) {
  const { ports, jo } = await josDesk();
  await deliver(ports, {}, "track", monday);
  await pause(ports, jo.id, untilDay, monday);
  const textOf = async (to: string): Promise<string> => {
    const mail = { messageId: `<${to}@example.org>`, to: "Dana Roe <dana@bolt.example>", subject: "Data Lead at Bolt" };
    await deliver(ports, mail, to, tuesday);
    return (ports.sent.at(-1)?.mail.text ?? "").replaceAll(/\s+/g, " ");
  };
  return textOf;
}

test("a receipt while everything rests says so, how to resume, and no day", async () => {
  const textOf = await resting(null);
  const text = await textOf("track");
  expect(text).toContain("Everything rests until you resume: answer with a line: resume");
  expect(text).not.toContain("I write to you on");
});

test("a time asked for while everything rests is noted and not promised", async () => {
  const text = await (await resting(null))("friday");
  expect(text).toContain("You asked to have it back on Fri 7 Aug, 09:00. Everything rests until you resume");
  expect(text).not.toContain("I will bring it back");
});

test("a time behind the pause is promised as ever", async () => {
  const text = await (await resting("2026-08-06"))("friday");
  expect(text).toContain("I will bring it back on Fri 7 Aug, 09:00.");
  expect(text).toContain("Everything rests until Thursday 6 August. To go on before, answer with a line: resume");
});

test("pending@ says that everything rests, and names no day that will not come", async () => {
  const text = await (await resting(null))("pending");
  expect(text).toContain("Pat Lee");
  expect(text).toContain(": rests");
  expect(text).toContain("Everything rests until you resume");
  expect(text).not.toMatch(/9999|comes back|next look/);
});
