import { correctable } from "../../nudge/letters/guess-blocks.ts";
import { factsOf } from "../../nudge/describe.ts";
import type { Block } from "../../nudge/letter.ts";
import { listOf } from "../../nudge/letters/list-of.ts";
import type { Seeker } from "../../seeker.ts";
import type { Thread } from "../../thread/thread.ts";
import type { Ports } from "../port.ts";
import { releaseButton } from "./button.ts";
import { invitationPreview, previewText } from "./invite.ts";
import type { Naming } from "./name.ts";
import type { Released } from "./release.ts";

/** What is said to the seeker after naming somebody: by mail as it stands here, on the web with its own buttons. */
export interface Saying {
  readonly lines: readonly string[];
  /** The invitation to look at, and the one button that lets it go. */
  readonly blocks: readonly Block[];
}

const whyNot: Readonly<Record<Extract<Naming, { kind: "refused" }>["why"], string>> = {
  "no-address": "I need an address to ask them at. Write it as in this example: advocate: Pat Lee <pat@acme.example>",
  "own-address": "That address is yours or mine. An advocate is somebody else, who knows your work and will say so.",
  "somebody-else": "Somebody already speaks for you about this job, or was asked to. One voice at a time says more.",
  "too-many": "That is more people than I can keep apart. Take some drafts away on the page of your advocates first.",
  "no-thread": "That thread is gone, so nothing was changed.",
};

export function sayNaming(ports: Ports, seeker: Seeker, naming: Naming, now: string): Saying {
  if (naming.kind === "refused") return { lines: [whyNot[naming.why]], blocks: [] };
  const { named } = naming;
  const who = named.name || named.email;
  switch (naming.kind) {
    case "draft":
      return sayDraft(ports, seeker, naming, now);
    case "asked":
      return say(`${who} has been asked already. I tell you as soon as there is an answer.`);
    case "speaks":
      return say(
        naming.thread
          ? `${who} said yes before, so this job is one of theirs from now on. I tell them of it in my next mail to them, and I write to them once a week at most.`
          : `${who} already speaks for you. Name them in an answer about the job you mean, and it becomes one of theirs.`,
      );
    case "only-one-job":
      return say(
        `${who} said yes to one job, and it was another one. Ask ${who} yourself; their page lets them say yes to all.`,
      );
    case "cannot":
      return say(`${who} can’t at the moment.`);
  }
}

const say = (line: string): Saying => ({ lines: [line], blocks: [] });

function sayDraft(ports: Ports, seeker: Seeker, naming: Extract<Naming, { kind: "draft" }>, now: string): Saying {
  const { named, thread } = naming;
  const who = named.name || named.email;
  const text = previewText(invitationPreview(ports, seeker, named, thread, now));
  const url = `${ports.service.publicUrl}/advocates/${named.advocateId}`;
  const points =
    seeker.points.length === 0
      ? " After a yes they need three reasons from you; you can write them there too, with the posting beside you."
      : "";
  return {
    lines: [`Nothing has been sent to ${who} yet. This is the invitation, and it goes only when you say so.`],
    blocks: [
      ...guessBlocks(thread),
      { kind: "text", text: `To ${named.name} <${named.email}>, in your name:` },
      { kind: "quote", text },
      { kind: "buttons", buttons: [releaseButton(ports, seeker.id, named.advocateId, who, now)] },
      {
        kind: "text",
        text: `Or answer with the line: send the invitation. Your own words are better than mine; change them here first: ${url}.${points}`,
      },
    ],
  };
}

function guessBlocks(thread: Thread | null): readonly Block[] {
  const warning = guessWarning(thread);
  if (warning === null || thread === null) return [];
  const text = `${warning} To put it right, answer with the line that is wrong as it should be: ${correctable(thread)}. The invitation follows what you correct.`;
  return [{ kind: "text", text }];
}

/** Before an invitation goes out on a reading that is still a guess; null where nothing in it is one. */
export function guessWarning(thread: Thread | null): string | null {
  const guesses = thread === null ? [] : factsOf(thread).filter(({ guessed }) => guessed);
  if (guesses.length === 0) return null;
  const what = listOf(guesses.map(({ label, value }) => `the ${label.toLowerCase()} (${value})`));
  return `Please look twice before you send it: ${what} ${guesses.length > 1 ? "are" : "is"} only my guess, and it goes out in your name.`;
}

export function sayReleased(released: Released): string {
  switch (released.kind) {
    case "sent":
      return `The invitation to ${nameOf(released)} is on its way. It is the only one; if no answer comes within 30 days, that is a no, and I tell you.`;
    case "waits":
      return `${nameOf(released)} was asked something by me not long ago, so your invitation goes out within a week, together with what else there is.`;
    case "before":
      return `That invitation was sent before. Nothing was sent again.`;
    case "cannot":
      return `${nameOf(released)} can’t at the moment.`;
    case "too-many":
      return "Three invitations went out today. Tomorrow is another day; a few well-chosen people are worth more than many.";
    case "closed":
      return "That job is closed, so nobody needs to be asked any more. Nothing was sent.";
    case "gone":
      return "That draft is gone. Nothing was sent.";
  }
}

const nameOf = ({ named }: Extract<Released, { named: unknown }>): string => named.name || named.email;
