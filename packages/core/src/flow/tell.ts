import type { Letter } from "../nudge/letter.ts";
import { primaryAddress, type Seeker } from "../seeker.ts";
import { dispatch, type Dispatched } from "./dispatch.ts";
import type { Ports } from "./port.ts";
import { mailOf, seekerAddressing } from "./post.ts";

/** A notice to a seeker's primary address, about no thread and answering nothing; once for each key. */
export function tell(ports: Ports, seeker: Seeker, key: string, letter: Letter, now: string): Promise<Dispatched> {
  const addressing = {
    ...seekerAddressing(seeker, "notice", primaryAddress(seeker)),
    thread: null,
    within: null,
    answers: null,
    stoppable: false,
  } as const;
  const compose = async () => ({ mail: mailOf(ports, letter, addressing, now), about: [] });
  return dispatch(ports, seeker.id, `notice#${key}`, compose, now);
}
