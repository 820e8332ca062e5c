import { signInsOfAddress, signInsFromPlace } from "../bounds/flow.ts";
import { signInMinutes, sessionDays } from "../bounds/link.ts";
import { addMinutes } from "../calendar.ts";
import { signInLetter } from "../nudge/letters/account.ts";
import type { Seeker } from "../seeker.ts";
import { changeSeeker, seekerByAddress, seekerById } from "./account.ts";
import { audit } from "./audit.ts";
import type { Ports } from "./port.ts";
import { seekerAddressing } from "./post.ts";
import { takeTurn } from "./rate.ts";
import { retentionMs, spentAt } from "./record.ts";
import { sendLetter } from "./send-letter.ts";

/**
 * Mails a sign-in link if the address is a seeker's. What it gives says only whether the asker asked too often: it
 * must not tell anybody who is known here.
 */
export async function askSignIn(
  ports: Ports,
  email: string,
  from: string | null,
  now: string,
): Promise<"asked" | "too-often"> {
  const address = email.trim().toLowerCase();
  const place = `sign-in-from:${ports.signer.digest(from ?? "unknown")}`;
  if (!(await takeTurn(ports, place, signInsFromPlace, now))) return "too-often";
  const mayAsk = await takeTurn(ports, `sign-in:${ports.signer.digest(address)}`, signInsOfAddress, now);
  const seeker = await seekerByAddress(ports, address, now);
  // The same answer as for everybody: whether an address has been asked about says nothing about whether it is known.
  if (!mayAsk) return "too-often";
  if (seeker) await mailLinkOrLog(ports, seeker, address, now);
  return "asked";
}

/** A mail that could not be sent must not show either: only somebody known could be failed. They ask again. */
async function mailLinkOrLog(ports: Ports, seeker: Seeker, address: string, now: string): Promise<void> {
  try {
    await mailLink(ports, seeker, address, now);
  } catch (error) {
    ports.log.note("sign-in-mail-failed", { party: seeker.id, error: error instanceof Error ? error.name : "unknown" });
  }
}

async function mailLink(ports: Ports, seeker: Seeker, address: string, now: string): Promise<void> {
  const once = ports.signer.secret();
  const token = ports.signer.seal("sign-in", `${seeker.id} ${address} ${once}`, addMinutes(now, signInMinutes));
  const letter = signInLetter(`${ports.service.publicUrl}/sign-in/${token}`, signInMinutes);
  const addressing = { ...seekerAddressing(seeker, "sign-in", address), thread: null };
  await sendLetter(ports, `sign-in#${once}`, letter, addressing, now);
}

/** Whose link it is, while it works. Using it up is `useSignIn`. */
export async function openSignIn(ports: Ports, token: string, now: string): Promise<Seeker | null> {
  const named = await ownerOf(ports, ports.signer.open("sign-in", token, now), now);
  if (!named) return null;
  const spent = await ports.store.get(spentAt(ports.signer.digest(token)), now);
  return spent ? null : named.seeker;
}

/** Spends the link; gives the session that it opens, or null where it was used before or is too old. */
export async function useSignIn(ports: Ports, token: string, now: string): Promise<string | null> {
  const named = await ownerOf(ports, ports.signer.open("sign-in", token, now), now);
  if (!named) return null;
  const expiresAt = new Date(Date.parse(now) + retentionMs.spent).toISOString();
  const place = spentAt(ports.signer.digest(token));
  if (!(await ports.store.put(place, { at: now }, { expect: "absent", expiresAt }, now))) return null;
  const doing = { id: `sign-in:${ports.signer.digest(token)}`, by: "web" } as const;
  await audit(ports, named.seeker.id, null, "sign-in", doing, now);
  const subject = `${named.seeker.id} ${named.address} ${now}`;
  return ports.signer.seal("session", subject, addMinutes(now, sessionDays * 24 * 60));
}

/** The seeker of a session: good while the address that opened it is theirs and they did not sign out everywhere. */
export async function seekerOfSession(ports: Ports, session: string, now: string): Promise<Seeker | null> {
  const named = await ownerOf(ports, ports.signer.open("session", session, now), now);
  if (!named) return null;
  return named.rest < (named.seeker.signedOutAt ?? "") ? null : named.seeker;
}

/** Ends every session that was opened before now, on every device. */
export function signOutEverywhere(ports: Ports, seekerId: string, now: string): Promise<Seeker | null> {
  return changeSeeker(ports, seekerId, (seeker) => ({ ...seeker, signedOutAt: now }), now);
}

async function ownerOf(
  ports: Ports,
  subject: string | null,
  now: string,
): Promise<{ readonly seeker: Seeker; readonly address: string; readonly rest: string } | null> {
  const [seekerId, address, rest] = (subject ?? "").split(" ");
  if (!seekerId || !address || !rest) return null;
  const seeker = await seekerById(ports, seekerId, now);
  return seeker?.addresses.includes(address) ? { seeker, address, rest } : null;
}
