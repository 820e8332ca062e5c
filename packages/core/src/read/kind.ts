import { alertCharsMost } from "../bounds/read.ts";
import type { Automatic } from "../mail/automatic.ts";
import type { JobClues } from "./job/clues.ts";
import type { About } from "./kind/about.ts";
import { isOwnSearch, searchPoints } from "./kind/about.ts";
import { isAgain } from "./kind/again.ts";
import { withoutCaller } from "./kind/caller.ts";
import { readOutcome } from "./outcome.ts";
import { isRobot } from "./party.ts";
import type { Kind, Outcome, Read } from "./reading.ts";
import type { Scene } from "./scene.ts";
import { hasSign } from "./search-sign.ts";

/** What kind of mail it is: who wrote, whether a conversation exists, and whether it is about the search at all. */

/**
 * Mail sent to the assistant is mostly about the search: what says little still is, as a guess, if it has any sign of it.
 * That it is not is never sure from words alone: of fresh mail called so with certainty, none in three was right.
 */
const OTHER_BELOW = -1.4;
/** Below this nothing certain was found, and one sign at least is asked for. */
const SIGN_BELOW = 1;

export function readKind(scene: Scene, automatic: Automatic, found: JobClues): Read<Kind> {
  const clues = withoutCaller(scene, found);
  const about = searchPoints(scene, clues);
  if (automatic.kind !== "human") return automaticKind(automatic, about);
  if (scene.by !== "seeker") return fromOther(scene, about);
  if (about.points < OTHER_BELOW) return { value: "other", sure: false, evidence: about.evidence };
  if (about.points < SIGN_BELOW && about.asked < 0.5 && !hasSign(scene, clues))
    return { value: "other", sure: false, evidence: scene.subject };
  const again = isAgain(scene);
  return {
    value: again.value ? "follow_up" : "outreach",
    sure: again.sure && about.points >= (again.value ? 1.5 : 2) && isOwnSearch(scene, clues, about.points),
    evidence: again.evidence || about.evidence,
  };
}

function automaticKind(automatic: Exclude<Automatic, { kind: "human" }>, about: About): Read<Kind> {
  const sure = automatic.by === "part" || automatic.by === "header";
  switch (automatic.kind) {
    case "complaint":
      return { value: "other", sure, evidence: automatic.by };
    case "bounce":
      return { value: "bounce", sure: true, evidence: automatic.by };
    case "auto_reply":
      return { value: "auto_reply", sure: automatic.by !== "text", evidence: automatic.by };
    case "acknowledgement":
      return { value: automatic.kind, sure: sure || about.points >= 4, evidence: about.evidence };
    case "automatic":
      return { value: about.points >= 6 ? "acknowledgement" : "other", sure: false, evidence: about.evidence };
  }
}

/** A board's receipt lists other postings below. */
const RECEIPT =
  /\b(?:your application (?:was|has been) (?:sent|submitted|received)|application (?:received|submitted|sent|confirmation)|ihre bewerbung (?:wurde|ist)|bewerbung (?:eingegangen|gesendet)|votre candidature (?:a été|a bien été|est)|candidature (?:envoyée|reçue)|tu (?:solicitud|candidatura) (?:se ha|ha sido|fue)|(?:sua|tua) candidatura (?:foi|está)|je sollicitatie (?:is|werd))\b/i;

/** New jobs that a board found are nobody's answer. */
const ALERT =
  /\b(?:job alerts?|new jobs (?:for|matching|in|near|from|posted|today|this week)|jobs? (?:for you|matching|you may)|new matches|recommended (?:jobs|for you)|\d+ new [\w /-]{3,40} jobs|\d+\+? (?:\w+ ){0,3}jobs in \w+|you created the alert|neue (?:jobs|stellen)|passende (?:jobs|stellen)|stellenangebote für|nouvelles offres|offres? (?:pour vous|correspondant)|nuevas ofertas|ofertas para ti|novas vagas|vagas para você|nieuwe vacatures)\b/i;

/** Few words of a search, and yet a yes or a no about one. A time to come by is also how a dentist writes. */
function saysOutcome(scene: Scene, about: About): boolean {
  if (about.points < OUTCOME_ABOVE) return false;
  const outcome = outcomeIn(scene);
  return outcome !== null && outcome !== "interview";
}

function outcomeIn(scene: Scene): Outcome | null {
  return readOutcome(scene.documents[0].text, false).value;
}

const OUTCOME_ABOVE = -2.5;

function fromOther(scene: Scene, about: About): Read<Kind> {
  const robot = scene.from !== null && isRobot(scene.from.email);
  if (robot && RECEIPT.test(scene.subject)) return { value: "acknowledgement", sure: false, evidence: scene.subject };
  if (
    ALERT.test(`${scene.subject} ${scene.documents[0].text.slice(0, alertCharsMost)}`) &&
    !scene.documents.some((document) => document.by === "seeker" && document.role === "history")
  )
    return { value: "other", sure: false, evidence: scene.subject };
  if (robot)
    return { value: about.points >= 6 ? "acknowledgement" : "other", sure: false, evidence: scene.from?.email ?? "" };
  const bulk =
    (scene.mail.headers.has("list-unsubscribe") ||
      /unsubscribe|abmelden|se désabonner|darse de baja|uitschrijven/i.test(
        scene.documents[0].signature + scene.documents[0].text.slice(-600),
      )) &&
    scene.passed !== null;
  const known = scene.documents.some((document) => document.by === "seeker" && document.role === "history");
  if (bulk && !known && about.points < 6) return { value: "other", sure: false, evidence: about.evidence };
  if (about.points < 0 && !((known || about.asked >= 1) && about.points > -2) && !saysOutcome(scene, about))
    return { value: "other", sure: false, evidence: about.evidence };
  return { value: "reply", sure: about.points >= 1.5, evidence: scene.from?.email ?? scene.fromName };
}
