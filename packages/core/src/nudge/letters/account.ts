import type { Letter } from "../letter.ts";

/** Letters about the account itself: who may look, which addresses are theirs, that everything is gone. */

export function signInLetter(url: string, minutes: number): Letter {
  const opening = `Here is your sign-in link. It works once, within the next ${minutes} minutes.`;
  return {
    subject: "Your sign-in link",
    preview: opening,
    blocks: [
      { kind: "text", text: opening },
      { kind: "buttons", buttons: [{ label: "Sign in", url }] },
      {
        kind: "text",
        text: "If you did not ask for it, there is nothing to do: without this mail nobody gets in.",
      },
    ],
  };
}

/** Goes to the address that is to be added, so it says who asked: its owner may be somebody else. */
export function addAddressLetter(url: string, asker: { name: string; email: string }, hours: number): Letter {
  const opening = `${asker.name || asker.email} (${asker.email}) wants to write to me from this address too.`;
  return {
    subject: "Is this address yours too?",
    preview: opening,
    blocks: [
      { kind: "text", text: opening },
      {
        kind: "text",
        text: `If that is you, confirm it within ${hours} hours. Mail that you send to me from here will then be kept in that account.`,
      },
      { kind: "buttons", buttons: [{ label: "Yes, this address is mine", url }] },
      {
        kind: "text",
        text: "If it is not you, leave this mail alone. Nothing is kept, and I will not write again about it.",
      },
    ],
  };
}

export function erasedLetter(): Letter {
  const opening = "Everything that I kept for you has been deleted: threads, mails, settings and addresses.";
  return {
    subject: "Everything is deleted",
    preview: opening,
    blocks: [
      { kind: "text", text: opening },
      {
        kind: "text",
        text: "It is gone from the running system now. Backups and queues that nobody looks into forget it within 35 days.",
      },
      {
        kind: "text",
        text: "I will not write to you again. Thank you for the trust, and all the best for what comes next.",
      },
    ],
  };
}
