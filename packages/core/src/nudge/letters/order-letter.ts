import type { Thread } from "../../thread/thread.ts";
import { isSeekersMove } from "../../thread/standing.ts";
import type { Letter } from "../letter.ts";
import { orderDraft } from "./nudge-doing.ts";
import { hintOf, plainHint } from "./nudge-hint.ts";
import { withinSubject } from "./nudge-letter.ts";
import { orderOpening } from "./nudge-opening.ts";
import type { Setting } from "./nudge-setting.ts";

/** They asked to be reminded now. */
export function orderLetter(thread: Thread, setting: Setting): Letter {
  const opening = orderOpening(thread, setting);
  return {
    subject: withinSubject(thread),
    preview: opening,
    blocks: [
      { kind: "text", text: opening },
      ...(thread.plain || thread.closed ? [] : orderDraft(thread, setting)),
      { kind: "buttons", buttons: setting.buttons },
      { kind: "text", text: thread.plain ? plainHint : hintOf(thread, isSeekersMove(thread) ? "your-move" : "order") },
      { kind: "link", label: "The whole story of this thread", url: setting.threadUrl },
    ],
  };
}
