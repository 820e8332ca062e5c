import type { Thread } from "../../thread/thread.ts";
import { factsOf } from "../describe.ts";
import type { Letter } from "../letter.ts";

/** A permanent bounce: the seeker hears at once that the mail never arrived. */
export function undeliveredLetter(thread: Thread, address: string, threadUrl: string): Letter {
  const line = `Your mail to ${address} never arrived: that address takes no mail.`;
  return {
    subject: `Your mail to ${address} did not arrive`,
    preview: line,
    blocks: [
      { kind: "text", text: line },
      {
        kind: "text",
        text: "So the silence means nothing. There may be a slip in the address, or the person has moved on; a colleague, the company's own page or the posting may name another.",
      },
      { kind: "facts", rows: factsOf(thread) },
      {
        kind: "text",
        text: `Once you know the right address, write to it with me in BCC. To tell me now, answer with it in such a line: contact: ${nameTo(thread, address)} <their right address>`,
      },
      { kind: "link", label: "The whole thread", url: threadUrl },
    ],
  };
}

/** Whose mail did not arrive, by name where it is known. */
const nameTo = ({ contacts }: Thread, address: string): string =>
  contacts.find(({ email }) => email === address)?.name || "their name";
