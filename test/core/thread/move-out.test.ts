import { expect, test } from "vitest";
import { moveOut } from "@follow-through/core/thread/move-out";
import type { Message } from "@follow-through/core/thread/thread";
import { aThread } from "../../fixture/thread.ts";

const no: Message = {
  key: "no",
  threadId: "thr_1",
  messageId: "<no@acme.example>",
  at: "2026-08-09T10:00:00.000Z",
  direction: "received",
  kind: "reply",
  from: { email: "pat@acme.example", name: "Pat Lee" },
  to: [{ email: "jo@example.org", name: "Jo Park" }],
  subject: "Re: Data Engineer",
  text: "We decided on another candidate.",
  quoted: "",
  outcome: "rejected",
  rawId: "raw-no",
};
const happening = { id: "move", at: "2026-08-10T10:00:00.000Z" };
const closedBy = (at: string, reason: "rejected" | "filled" | "done") =>
  moveOut(aThread({ closed: { at, reason } }), no, [], happening).closed;

test("a no that was passed on days later takes its closing along", () => {
  expect(closedBy("2026-08-05T10:00:00.000Z", "rejected")).toBeNull();
});

test("a closing of the seeker's own stays", () => {
  expect(closedBy("2026-08-05T10:00:00.000Z", "done")).not.toBeNull();
  expect(closedBy("2026-08-09T12:00:00.000Z", "rejected")).not.toBeNull();
});
