import { webAddress } from "../../advocate/view.ts";
import { postingMailsLookedAt } from "../../bounds/flow.ts";
import type { PostingBeside } from "../../nudge/letters/advocate-said-letter.ts";
import { postingWords } from "../../read/posting-words.ts";
import type { Thread } from "../../thread/thread.ts";
import type { Ports } from "../port.ts";
import { messagesOf } from "../record.ts";

/** The posting beside the question for three reasons: its words from the kept mails, newest first, and its address. */
export async function postingBeside(ports: Ports, thread: Thread, now: string): Promise<PostingBeside> {
  const from = messagesOf(thread.seekerId, thread.id);
  const { items } = await ports.store.query(from, { limit: postingMailsLookedAt, newestFirst: true }, now);
  const texts = items.flatMap(({ value }) => [value.text, value.quoted]);
  const words = texts.map(postingWords).find((found) => found !== null) ?? null;
  return { words, url: webAddress(thread.jobs[0]?.url ?? null) };
}
