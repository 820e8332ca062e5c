import { firstName } from "../../advocate/blurb.ts";
import type { Block, Button, Letter } from "../letter.ts";
import { listOf } from "./list-of.ts";

/** What an advocate hears back on a mail of their own. */

const greeting = (name: string): Block => ({ kind: "text", text: name ? `Hello ${firstName(name)},` : "Hello," });

/** Their mail could not be told to belong to one of several people they speak for. */
export function whichOneLetter(subject: string, names: readonly string[], pageUrl: string): Letter {
  const whose = names.length > 1 ? listOf(names) : `${listOf(names)} or for somebody else who asked you`;
  const line = `Your mail could be for ${whose}, and I pass nothing on to the wrong person. Would you say it on your page, which shows each of them?`;
  return {
    subject,
    preview: line,
    blocks: [
      { kind: "text", text: line },
      { kind: "buttons", buttons: [{ label: "Open my page", url: pageUrl }] },
    ],
  };
}

/** What an advocate can say by mail, on one page. */
export function advocateHelpLetter(
  subject: string,
  { name, pageUrl, guideUrl }: { readonly name: string; readonly pageUrl: string; readonly guideUrl: string },
): Letter {
  const opening = "These I know, each on a line of its own, in an answer to any of my mails:";
  return {
    subject,
    preview: opening,
    blocks: [
      greeting(name),
      { kind: "text", text: opening },
      {
        kind: "list",
        items: [
          "spoke with Dana Roe: you spoke with the manager, or whoever decides",
          "put into the portal: the name and the CV are in",
          "no news: that is an answer too",
          "need her newest CV: whatever you need from the person you speak for",
          "step back: no more about this job, without a reason",
          "stop: no more about this person",
          "never: nobody here can have you written to again",
          "erase me: the same, and all that is kept about you is deleted",
        ],
      },
      { kind: "text", text: "Whatever else you write reaches the person you speak for, word for word." },
      { kind: "buttons", buttons: [{ label: "Open my page", url: pageUrl }] },
      { kind: "link", label: "How to speak for somebody, on one page", url: guideUrl },
    ],
  };
}

/** A no from an address that is not theirs, to a mail about several people. */
export function wasThatYouLetter(name: string, buttons: readonly Button[], pageUrl: string): Letter {
  const opening =
    "Somebody said no to one of my mails to you, from an address that I don’t know as yours. That mail was about more than one person, so I have stopped nothing yet.";
  return {
    subject: "Was that you?",
    preview: opening,
    blocks: [
      greeting(name),
      { kind: "text", text: opening },
      {
        kind: "text",
        text: "If it was you, one tap stops it. If not, perhaps you passed the mail on; then nothing needs doing.",
      },
      { kind: "buttons", buttons },
      { kind: "link", label: "Your own page: all you speak for, and how to stop", url: pageUrl },
    ],
  };
}

/** A yes that came after thirty days of silence: what happened, and what can be done. */
export function lateYesLetter(subject: string, name: string): Letter {
  const opening =
    "Thank you, that is kind of you. The question has been over for a while: after 30 days without an answer I took it as a no, and your name and address were deleted. So your yes has nothing left that it could belong to.";
  return {
    subject,
    preview: opening,
    blocks: [
      greeting(name),
      { kind: "text", text: opening },
      {
        kind: "text",
        text: "If you would still like to speak for them, tell them so yourself. They may ask you again now, and then you get a new invitation that you can say yes to.",
      },
      { kind: "text", text: "This is the only answer to your mail; nothing else is sent to you because of it." },
    ],
  };
}
