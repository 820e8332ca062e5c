import type { Cause, Thread } from "../../thread/thread.ts";
import { firstNameOf } from "../describe.ts";

/** What can be said in an answer, and why the first button is there. */
export function hintOf(thread: Thread, cause: Cause): string {
  switch (cause) {
    case "silence":
    case "promise-passed":
    case "posting-gone":
    case "second-person":
    case "order":
      return `I see only what is sent to me: if ${firstNameOf(thread) ?? "somebody"} has written back, one tap tells me. Or answer this mail with a line such as: they replied · snooze till friday · done`;
    case "your-move":
      if (thread.undeliveredTo)
        return "Or answer this mail with a line such as: contact: Dana Roe <dana@acme.example> · snooze till friday · done";
      return "Or answer this mail with a line such as: I wrote · snooze till friday · interview on the 3rd · done";
    case "thank-you":
      return "Or answer this mail with a line such as: I wrote · offer · done rejected";
    case "gone-quiet":
      return "Or answer this mail with a line such as: they replied · done no answer · resume";
  }
}

export const plainHint = "Or answer this mail with a line such as: snooze till friday · done";
