import { header } from "../mail/message.ts";
import { emailIn } from "../mail/address.ts";
import type { Bounce } from "./reading.ts";
import { partyOf } from "./party.ts";
import type { Scene } from "./scene.ts";
import { DELAYED } from "./words/automatic-words.ts";

/** Which address a bounce is about and whether it is final: by RFC 3464's fields, else by the providers' own words. */

const MAX_CHARS = 20_000;

export function readBounce(scene: Scene): Bounce {
  const status = scene.mail.parts
    .map((part) => (part.contentType.endsWith("delivery-status") ? (part.text ?? "") : ""))
    .join("\n")
    .slice(0, MAX_CHARS);
  const text = [scene.documents[0].text, scene.documents[0].signature, scene.mail.text ?? ""]
    .join("\n")
    .slice(0, MAX_CHARS);
  const code =
    /^status:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(status)?.[1] ??
    /\b([45]\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1] ??
    null;
  const action = /^action:\s*(\w+)/im.exec(status)?.[1]?.toLowerCase() ?? null;
  return {
    address: failedAddress(scene, status, text),
    permanent: isPermanent(action, code, `${scene.subject}\n${text}`),
    status: code,
  };
}

function isPermanent(action: string | null, code: string | null, text: string): boolean {
  if (action === "delayed") return false;
  if (action === "failed") return true;
  if (code !== null) return code.startsWith("5");
  return !DELAYED.test(text);
}

function failedAddress(scene: Scene, status: string, text: string): string | null {
  const fields = [/^(?:original-recipient|final-recipient|x-actual-recipient):\s*(?:[\w-]+\s*;)?\s*(.+)$/gim].flatMap(
    (field) => [...status.matchAll(field)].map((match) => emailIn(match[1] ?? "")),
  );
  const heads = [emailIn(header(scene.mail, "x-failed-recipients"))];
  const returned = scene.documents
    .filter((document) => document.role === "history" && document.by === "seeker")
    .flatMap((document) => document.to.map((to) => to.email));
  const named = [...text.matchAll(/[^\s<>"'(),;:[\]]{1,64}@[^\s<>"'(),;:[\]]{3,190}/g)]
    .slice(0, 40)
    .map((match) => emailIn(match[0]));
  const candidates = [
    ...heads,
    ...fields,
    ...named.filter((one) => one !== null && returned.includes(one)),
    ...named,
    ...returned,
  ];
  return candidates.find((one) => one !== null && isPlausible(one, scene)) ?? null;
}

function isPlausible(email: string, scene: Scene): boolean {
  const party = partyOf({ name: "", email }, scene.context);
  return (
    party !== "seeker" &&
    party !== "assistant" &&
    party !== "robot" &&
    !/^(?:mailer-daemon|postmaster|microsoftexchange)/i.test(email) &&
    !/(?:namprd|eurprd|prod\.outlook\.com|mx\.google\.com|@mail\.gmail\.com)/i.test(email)
  );
}
