import type { Mail } from "../mail/message.ts";
import type { Signer } from "./port.ts";

/** The identity of a mail within its seeker: its Message-ID or, where it has none, its bytes. */
export function mailKeyOf(signer: Signer, mail: Mail, bytes: Uint8Array): string {
  return signer.digest(mail.messageId ?? latin1(bytes));
}

/** One character a byte, so that a digest of the text is one of the bytes. In pieces: argument lists are bounded. */
function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join("");
}

/** Of a Message-ID; case counts. */
export const idKeyOf = (signer: Signer, messageId: string): string => signer.digest(messageId);

export const personKeyOf = (signer: Signer, email: string): string => signer.digest(`person ${email}`);

/** Same person, same bare subject. */
export const talkKeyOf = (signer: Signer, email: string, bareSubject: string): string =>
  signer.digest(`talk ${email} ${bareSubject.toLowerCase()}`);
