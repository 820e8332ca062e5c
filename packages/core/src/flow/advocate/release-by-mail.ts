import type { Seeker } from "../../seeker.ts";
import type { Doing } from "../audit.ts";
import type { Ports } from "../port.ts";
import { advocatesOf, threadOf } from "./person.ts";
import { releaseInvitation } from "./release.ts";
import { sayReleased } from "./say-naming.ts";

/** "Send the invitation": the one of this thread, or the only draft there is. What is said about it. */
export async function releaseFor(
  ports: Ports,
  seeker: Seeker,
  threadId: string | null,
  doing: Doing,
  now: string,
): Promise<string> {
  const thread = await threadOf(ports, seeker.id, threadId, now);
  const drafts = (await advocatesOf(ports, seeker.id, now)).filter(({ consent }) => consent === "draft");
  const [only, second] = drafts;
  const advocateId = thread?.advocate?.id ?? (second ? null : (only?.advocateId ?? null));
  if (advocateId === null)
    return second
      ? "There is more than one draft. The page of your advocates has a button for each."
      : "There is no invitation to send. Begin with whom to ask, for example: advocate: Pat Lee <pat@acme.example>";
  return sayReleased(await releaseInvitation(ports, seeker, advocateId, doing, now));
}
