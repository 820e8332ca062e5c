import { firstName } from "../../advocate/blurb.ts";
import { mailtoOf } from "../draft.ts";
import type { Block, Letter } from "../letter.ts";
import type { AboutAdvocate } from "./about-advocate.ts";
import { type AdvocateNews, headline, newsLines } from "./advocate-news.ts";
import { draftBlocks } from "./draft-to-advocate.ts";

/** What is known of the posting: its own words where they stand in a mail of the thread, and its address. */
export interface PostingBeside {
  readonly words: string | null;
  readonly url: string | null;
}

/** What the advocate said, and their words whole, as text. */
export function advocateSaidLetter(
  news: AdvocateNews,
  words: string,
  about: AboutAdvocate,
  posting: PostingBeside | null,
): Letter {
  const lines = newsLines(news, about);
  return {
    subject: `${about.name}: ${headline(news)}`,
    preview: lines[0] ?? "",
    blocks: [
      ...lines.map((text): Block => ({ kind: "text", text })),
      ...postingBlocks(posting),
      ...(words ? [{ kind: "text", text: `${firstName(about.name)}’s words:` } as const] : []),
      ...(words ? [{ kind: "quote", text: words } as const] : []),
      ...draftBlocks(news, about),
      ...answerBlocks(news, about),
      { kind: "link", label: "Your advocates", url: about.pageUrl },
    ],
  };
}

/** Where no answer is drafted: the way to them, for an answer to this mail would reach only us. */
function answerBlocks(news: AdvocateNews, { name, email, job, trackAddress }: AboutAdvocate): readonly Block[] {
  if (news.kind !== "wrote" || email === "") return [];
  const first = firstName(name);
  const url = mailtoOf({ to: [email], subject: job ?? "Your message", text: `Hi ${first},\n\n` }, trackAddress);
  return [
    { kind: "text", text: `An answer to this mail reaches only me, not ${first}.` },
    { kind: "link", label: `Write to ${first}`, url },
  ];
}

function postingBlocks(posting: PostingBeside | null): readonly Block[] {
  if (!posting) return [];
  const link = posting.url ? [{ kind: "link", label: "The posting", url: posting.url } as const] : [];
  if (posting.words !== null)
    return [
      { kind: "text", text: "What the posting asks for, in its own words as they stand in this thread:" },
      { kind: "quote", text: posting.words },
      ...link,
    ];
  const text = posting.url
    ? "I have only the posting’s address, not its words:"
    : "I don’t know the posting. If you have its link, answer with a line such as: job: https://acme.example/jobs/7";
  return [{ kind: "text", text }, ...link];
}
