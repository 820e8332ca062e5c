import type { Letter } from "../nudge/letter.ts";
import { dispatch, type Dispatched } from "./dispatch.ts";
import type { Ports } from "./port.ts";
import { type Addressing, mailOf } from "./post.ts";

/** A mail that counts as nobody's nudge, at most once for its key: see `dispatch`. */
export function sendLetter(
  ports: Ports,
  key: string,
  letter: Letter,
  addressing: Addressing,
  now: string,
): Promise<Dispatched> {
  const compose = async () => ({ mail: mailOf(ports, letter, addressing, now), about: [] });
  return dispatch(ports, addressing.party, key, compose, now);
}
