import { createHmac, timingSafeEqual } from "node:crypto";
import { secretCharsLeast, earlierKeysMost } from "../bounds.ts";
import { asFields, fieldsOf, isListOf, isText } from "./json.ts";

/** Signing keys: the current one signs; earlier ones are still believed, for as long as what they signed is good. */
export interface KeyRing {
  readonly current: SigningKey;
  readonly earlier: readonly SigningKey[];
  /** Of the never-list alone. It is never rotated: its hashes can't be made again. */
  readonly neverSecret: string;
}

export interface SigningKey {
  /** One lower-case base32 character: it stands in every token. */
  readonly id: string;
  readonly secret: string;
}

/** From the secret's JSON. Throws without repeating any of it. */
export function readKeyRing(json: string): KeyRing {
  const { current, earlier = [], neverSecret, ...more } = fieldsOf(json) ?? {};
  if (
    !isSigningKey(current) ||
    !isListOf(earlier, isSigningKey, earlierKeysMost) ||
    !isSecret(neverSecret) ||
    Object.keys(more).length > 0
  ) {
    throw new Error("the signing keys are not as docs/operate.md describes them");
  }
  const ids = [current, ...earlier].map(({ id }) => id);
  if (new Set(ids).size !== ids.length) throw new Error("two signing keys have the same id");
  return { current, earlier, neverSecret };
}

const isSecret = (value: unknown): value is string => isText(value) && value.length >= secretCharsLeast;

function isSigningKey(value: unknown): value is SigningKey {
  const { id, secret, ...more } = asFields(value) ?? {};
  return isText(id) && /^[a-z2-7]$/.test(id) && isSecret(secret) && Object.keys(more).length === 0;
}

export const keyOfRing = (ring: KeyRing, id: string): SigningKey | undefined =>
  [ring.current, ...ring.earlier].find((key) => key.id === id);

/** The field says what the signature is for, so that one kind is never good for another. */
export const hmac = (key: string, field: string, text: string): Buffer =>
  createHmac("sha256", key).update(`${field}\0${text}`).digest();

/** Takes the same time wherever the two differ. */
export const sameText = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};
