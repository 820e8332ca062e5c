import type { Letter } from "../nudge/letter.ts";
import { primaryAddress, type Seeker } from "../seeker.ts";
import type { Dispatched } from "./dispatch.ts";
import type { Ports } from "./port.ts";
import { seekerAddressing } from "./post.ts";
import { sendLetter } from "./send-letter.ts";

/** A notice to a seeker's primary address, about no thread and answering nothing; once for each key. */
export function tell(ports: Ports, seeker: Seeker, key: string, letter: Letter, now: string): Promise<Dispatched> {
  const addressing = {
    ...seekerAddressing(seeker, "notice", primaryAddress(seeker)),
    thread: null,
  };
  return sendLetter(ports, `notice#${key}`, letter, addressing, now);
}
