import { type Advocate, askOf } from "../advocate/advocate.ts";
import { isRefused } from "../advocate/consent.ts";
import { hear } from "./advocate/hear.ts";
import { neverOtherAddress } from "./advocate/other-address.ts";
import { advocateById } from "./advocate/person.ts";
import { keepNever } from "./advocate/refusal.ts";
import { pause } from "./pause.ts";
import type { Ports } from "./port.ts";

/** What a one-click token stood for. */
export type Stopped =
  | { readonly kind: "paused"; readonly seekerId: string }
  /** Nothing more, for anybody, for ever. */
  | { readonly kind: "never" }
  | { readonly kind: "stopped" };

/** What a one-click subject would stop; null where it names nobody any more. */
export function stopsWhat(subject: string): Stopped["kind"] | null {
  if (/^skr_[a-z2-7]{12}$/.test(subject)) return "paused";
  if (/^adv_[a-z2-7]{12}\.(?:invite|other)$/.test(subject)) return "never";
  return /^adv_[a-z2-7]{12}\.skr_[a-z2-7]{12}(?:,skr_[a-z2-7]{12})*$/.test(subject) ? "stopped" : null;
}

/**
 * The one-click stop (RFC 8058) of a mail: for a seeker everything rests; on an invitation it means never; for an
 * advocate it stops the asks of those whom the mail was about. The same twice does the same once.
 */
export async function stopBy(ports: Ports, subject: string, now: string): Promise<Stopped | null> {
  const what = stopsWhat(subject);
  if (what === null) return null;
  if (what === "paused") {
    return (await pause(ports, subject, null, now)) ? { kind: "paused", seekerId: subject } : null;
  }
  const [advocateId = "", whom = ""] = subject.split(".");
  const advocate = await advocateById(ports, advocateId, now);
  if (whom === "other") {
    const email = advocate?.sendTo?.email;
    if (email !== undefined) await neverOtherAddress(ports, advocateId, email, now);
    return { kind: "never" };
  }
  const seekerIds = whom === "invite" ? (advocate?.asks ?? []).slice(0, 1).map((ask) => ask.seekerId) : whom.split(",");
  const kind = what === "never" ? "never" : "stop";
  // Also where nothing is known of them any more.
  if (what === "never") await keepNever(ports, advocateId, now);
  for (const seekerId of seekerIds) {
    const id = `one-click#${ports.signer.digest(`${subject} ${seekerId}`)}#${clickedAt(advocate, seekerId, now)}`;
    const said = { advocateId, seekerId, threadId: null, answer: { kind } as const, words: "", id, tell: true };
    await hear(ports, said, now);
  }
  return { kind: what };
}

/** The first click: a second one, after a crash or by a hasty provider, is that same doing as long as its no stands. */
function clickedAt(advocate: Advocate | null, seekerId: string, now: string): string {
  const ask = advocate && askOf(advocate, seekerId);
  return (ask && isRefused(ask.consent) ? ask.endedAt : null) ?? now;
}
