import { firstName } from "../../advocate/blurb.ts";
import type { Letter } from "../letter.ts";

/** A new link to their own page, asked for there. */
export function pageLinkLetter(name: string, pageUrl: string): Letter {
  const opening =
    "Here is a new link to your page. It works for 30 days, and for whoever has it, so keep it to yourself.";
  return {
    subject: "Your page as an advocate",
    preview: opening,
    blocks: [
      { kind: "text", text: name ? `Hello ${firstName(name)},` : "Hello," },
      { kind: "text", text: opening },
      { kind: "buttons", buttons: [{ label: "Open my page", url: pageUrl }] },
      { kind: "small", text: "If you did not ask for it, nothing has happened and nothing needs doing." },
    ],
  };
}
