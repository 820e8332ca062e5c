import { createHash, randomBytes } from "node:crypto";
import type { Purpose, Signer } from "@follow-through/core/flow/port";
import { tokenCharsMost, tokenSubjectBytesMost } from "../bounds.ts";
import { base32 } from "./base32.ts";
import { hmac, keyOfRing, type KeyRing, sameText } from "./key-ring.ts";
import { openTag, sealTag } from "./tag.ts";

/** 128 bits of the signature, in base64url. */
const macLength = 22;

/** Signs and checks with node's own HMAC-SHA-256. `chance` gives so many fresh random bytes. */
export function signer(ring: KeyRing, chance: (bytes: number) => Uint8Array = randomBytes): Signer {
  return {
    seal: (purpose, subject, expiresAt) => {
      const body = `${ring.current.id}${expiry(expiresAt)}.${encoded(subject)}`;
      return `${body}.${mac(ring.current.secret, purpose, body)}`;
    },
    open: (purpose, token, now) => openToken(ring, purpose, token, now),
    tag: (subject, now) => sealTag(ring, subject, now),
    openTag: (localPart, now) => openTag(ring, localPart, now),
    neverHash: (email) => base32(hmac(ring.neverSecret, "never", email.trim().toLowerCase())).slice(0, 32),
    digest,
    secret: () => base32(chance(13)).slice(0, 20),
  };
}

/** 24 characters of SHA-256: a name for what must not stand in a key. No secret in it. */
export const digest = (text: string): string => base32(createHash("sha256").update(text).digest()).slice(0, 24);

function openToken(ring: KeyRing, purpose: Purpose, token: string, now: string): string | null {
  const read =
    token.length > tokenCharsMost ? null : /^(([a-z2-7])([0-9a-z]{1,11})\.([\w-]*))\.([\w-]{22})$/.exec(token);
  if (!read) return null;
  const [, body = "", keyId = "", expiresAt = "", subject = "", signature = ""] = read;
  const key = keyOfRing(ring, keyId);
  // The text of the signature is compared, not its bytes: base64 has several texts for the same bytes.
  if (!key || !sameText(mac(key.secret, purpose, body), signature)) return null;
  if (Number.parseInt(expiresAt, 36) <= Date.parse(now)) return null;
  return Buffer.from(subject, "base64url").toString();
}

const mac = (secret: string, purpose: Purpose, body: string): string =>
  hmac(secret, `token ${purpose}`, body).toString("base64url").slice(0, macLength);

function expiry(expiresAt: string): string {
  const ms = Date.parse(expiresAt);
  if (Number.isNaN(ms) || ms < 0) throw new Error("a token's end is an instant");
  return ms.toString(36);
}

function encoded(subject: string): string {
  const bytes = Buffer.from(subject);
  if (bytes.length > tokenSubjectBytesMost)
    throw new Error(`a token's subject has at most ${tokenSubjectBytesMost} bytes`);
  return bytes.toString("base64url");
}
