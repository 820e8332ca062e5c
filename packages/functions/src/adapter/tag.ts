import type { TagSubject } from "@follow-through/core/flow/port";
import { tagDays } from "../bounds.ts";
import { base32, base32Number, numberOf } from "./base32.ts";
import { hmac, keyOfRing, type KeyRing, sameText } from "./key-ring.ts";

const dayMs = 24 * 60 * 60 * 1000;
const macLength = 20;

interface Kind {
  readonly party: "skr_" | "adv_";
  readonly thread: boolean;
}
const kinds: Readonly<Record<string, Kind>> = {
  s: { party: "skr_", thread: false },
  t: { party: "skr_", thread: true },
  a: { party: "adv_", thread: false },
  b: { party: "adv_", thread: true },
};

export function sealTag(ring: KeyRing, subject: TagSubject, now: string): string {
  const kind = kindOf(subject);
  const thread = subject.threadId === null ? "" : bare(subject.threadId, "thr_");
  const lastDay = base32Number(dayOf(now) + tagDays, 4);
  const body = kind + bare(subject.party, subject.party.slice(0, 4)) + thread + lastDay + ring.current.id;
  return body + mac(ring.current.secret, body);
}

/** Null where the local part is no tag of ours, or past its day. */
export function openTag(ring: KeyRing, localPart: string, now: string): TagSubject | null {
  const tag = localPart.toLowerCase();
  const kind = Object.hasOwn(kinds, tag.slice(0, 1)) ? kinds[tag.slice(0, 1)] : undefined;
  if (!kind || tag.length !== (kind.thread ? 50 : 38)) return null;
  const body = tag.slice(0, -macLength);
  const key = keyOfRing(ring, body.slice(-1));
  if (!key || !sameText(mac(key.secret, body), tag.slice(-macLength))) return null;
  if (dayOf(now) > numberOf(body.slice(-5, -1))) return null;
  return { party: kind.party + body.slice(1, 13), threadId: kind.thread ? `thr_${body.slice(13, 25)}` : null };
}

const mac = (secret: string, body: string): string => base32(hmac(secret, "reply-tag", body)).slice(0, macLength);
const dayOf = (now: string): number => Math.floor(Date.parse(now) / dayMs);

function kindOf(subject: TagSubject): string {
  const found = Object.entries(kinds).find(
    ([, kind]) => subject.party.startsWith(kind.party) && kind.thread === (subject.threadId !== null),
  );
  if (!found) throw new Error("a reply tag is about a seeker or an advocate");
  return found[0];
}

function bare(id: string, prefix: string): string {
  if (!id.startsWith(prefix) || !/^[a-z2-7]{12}$/.test(id.slice(4))) throw new Error("not an id of ours");
  return id.slice(4);
}
