import type { Body } from "../mail/body.ts";
import type { Mail } from "../mail/message.ts";
import { automaticOf, automaticQuoted } from "../mail/automatic.ts";
import type { Automatic } from "../mail/automatic.ts";
import { splitBody } from "../mail/split-body.ts";
import { readCompany } from "./company.ts";
import { readContacts } from "./contact.ts";
import { foldMarks, foldedPattern } from "./fold.ts";
import { jobClues } from "./job.ts";
import { correctedCompany } from "./correction.ts";
import { doubted } from "./doubt.ts";
import { readKind } from "./kind.ts";
import { languageOf } from "./language.ts";
import { readOutcome } from "./outcome.ts";
import { readInterviewDay } from "./interview-day.ts";
import type { Anchor } from "./day-anchor.ts";
import { readBackOn, readPromise } from "./promise.ts";
import type { Answer, Bounce, Language, Outcome, Read, ReadContext, Reading } from "./reading.ts";
import type { Scene } from "./scene.ts";
import { sceneOf } from "./scene.ts";
import { settleJobs } from "./settle-jobs.ts";
import { bareSubject } from "./subject.ts";
import { withinReach } from "./within-reach.ts";

/**
 * What a careful person reads from one mail. The order: who wrote what (scene), is it automatic, clues to jobs, the kind, the
 * contacts, the company, the jobs settled, the outcome, the days named; corrections of the seeker win at the end of each.
 */
export function read(mail: Mail, context: ReadContext): Reading {
  const body = splitBody(mail);
  const whole = sceneOf(mail, body, context);
  const scene = withinReach(whole);
  const language = languageOf(
    `${scene.documents[0].text}\n${scene.documents[0].text.length < 200 ? (scene.documents[1]?.text ?? "") : ""}`,
  );
  const automatic = automaticIn(scene);
  const clues = jobClues(scene, body, language, automatic.kind);
  const kind = readKind(scene, automatic, clues);
  const bounce = automatic.kind === "bounce" && kind.value === "bounce" ? bounceOf(automatic, scene) : null;
  const contacts = readContacts(scene, kind.value, bounce);
  if (kind.value === "other") return otherReading(mail, body, whole, language, kind);
  const titles = [...new Set(clues.titles.filter((clue) => clue.score > 0).map((clue) => clue.title))];
  const company = correctedCompany(
    readCompany(scene, contactsForCompany(scene, contacts.value), clues, titles, language),
    contacts.value,
    context.corrections,
  );
  const jobs = settleJobs(clues, {
    company: company.value,
    speculative: SPECULATIVE.test(
      foldMarks(`${scene.subject} ${scene.documents[0].text}`).replace(/[’‘]/g, "'").replace(/\s+/g, " "),
    ),
  });
  const outcome = readOutcomeOf(scene, kind.value === "acknowledgement", kind.value);
  // Whether it is about the search at all decides the rest: who doubts that, doubts whom and where.
  const settled = kind.sure;
  const reading: Reading = {
    kind,
    contacts: { ...contacts, sure: contacts.sure && settled },
    company: { ...company, sure: company.sure && settled },
    jobs,
    outcome: { ...outcome, sure: outcome.sure && (settled || outcome.value === null) },
    ...textsOf(mail, whole),
    ...daysOf(scene, language, kind.value, outcome),
    bounce,
    language,
    answered: answerOf(whole),
    mentionedIds: mentionedIds(mail, body, automatic),
  };
  return doubted(reading, scene, clues);
}

/** What the seeker writes is never automatic, whatever it quotes. */
function automaticIn(scene: Scene): Automatic {
  if (scene.by === "seeker") return { kind: "human" };
  const { text } = scene.documents[0];
  const automatic = scene.passed ? automaticQuoted(scene.passed) : automaticOf(scene.mail, text);
  // "I'm on leave from Monday, and we would like to invite you": people say both in one mail.
  const isSaidByHand =
    automatic.kind === "auto_reply" && automatic.by === "text" && readOutcome(text, false).value !== null;
  return isSaidByHand ? { kind: "human" } : automatic;
}

/** Where the report doesn't name the address, it is the one the returned mail went to. */
function bounceOf(automatic: Extract<Automatic, { kind: "bounce" }>, scene: Scene): Bounce {
  const sentTo = scene.documents.find(
    (document) => document.role === "history" && document.by === "seeker" && document.to.length > 0,
  )?.to[0];
  return {
    address: automatic.address ?? sentTo?.email ?? null,
    permanent: automatic.permanent,
    status: automatic.status,
  };
}

function readOutcomeOf(scene: Scene, automatic: boolean, kind: string): Read<Outcome | null> {
  if (kind !== "reply" && kind !== "acknowledgement") return { value: null, sure: true, evidence: "" };
  return readOutcome(scene.documents[0].text, automatic);
}

function contactsForCompany(scene: Scene, contacts: Reading["contacts"]["value"]): Reading["contacts"]["value"] {
  return contacts.length > 0 || !scene.from || scene.by === "seeker"
    ? contacts
    : [{ email: scene.from.email, name: "" }];
}

/** The writer says that there is no certain opening, or that it is not what they write about. */
const SPECULATIVE = foldedPattern(
  /\b(?:not (?:writing|asking|applying|here|emailing|looking) (?:about|for|to apply for) (?:a |any |the )?(?:vacancy|job|position|role|opening)|not an application|isn't an application|not applying|not (?:after|in need of|looking for) a (?:job|position|role)|not angling for|no vacanc(?:y|ies)|you(?:'re| are) not hiring|nothing (?:open|advertised) right now|speculative|on spec\b|if (?:something|anything) (?:comes|came|opens|turns)|should anything (?:come|open)|don't know if you(?:'re| are) (?:hiring|looking)|whether you (?:ever )?(?:need|have|take)|extra pair of hands|anything you (?:like|have)|informational|pick your brain|initiativbewerbung|unaufgefordert (?:an sie|bei ihnen|bewerb\w*|schreib\w*)|blindbewerbung|candidature spontanée|aucune annonce|candidatura espontánea|sin vacante|autocandidatura|candidatura espontânea|open sollicitatie|geen vacature)\b/i,
);

function otherReading(mail: Mail, body: Body, scene: Scene, language: Language, kind: Reading["kind"]): Reading {
  const none = { sure: kind.sure, evidence: "" };
  return {
    kind,
    contacts: { value: [], ...none },
    company: { value: null, ...none },
    jobs: { value: [], ...none },
    outcome: { value: null, ...none },
    ...textsOf(mail, scene),
    promise: null,
    backOn: null,
    interviewOn: null,
    bounce: null,
    language,
    answered: null,
    mentionedIds: mentionedIds(mail, body, { kind: "human" }),
  };
}

function textsOf(mail: Mail, scene: Scene): Pick<Reading, "text" | "ownText" | "bareSubject" | "saidAt"> {
  return {
    text: scene.documents[0].text,
    ownText: scene.ownText,
    bareSubject: bareSubject(scene.subject),
    saidAt: scene.passed ? scene.passed.date : mail.date,
  };
}

function daysOf(
  scene: Scene,
  language: Language,
  kind: string,
  outcome: Reading["outcome"],
): Pick<Reading, "promise" | "backOn" | "interviewOn"> {
  const anchor: Anchor = {
    at: scene.passed?.date ?? scene.mail.date ?? scene.context.receivedAt,
    offsetMinutes: scene.mail.dateOffsetMinutes ?? 0,
  };
  const { text } = scene.documents[0];
  const answers = kind === "reply" || kind === "acknowledgement";
  return {
    promise: answers ? readPromise(text, language, anchor) : null,
    backOn: kind === "auto_reply" ? readBackOn(text, language, anchor) : null,
    interviewOn: answers && outcome.value === "interview" ? readInterviewDay(text, language, anchor) : null,
  };
}

/** The newest message of a contact among what the seeker's own mail quotes. */
function answerOf(scene: Scene): Answer | null {
  if (scene.by !== "seeker") return null;
  const answer = scene.documents.find(
    (document) => document.role === "history" && document.by === "contact" && document.from !== null,
  );
  if (!answer?.from) return null;
  return { from: answer.from, date: answer.date, text: answer.text, outcome: readOutcome(answer.text, false).value };
}

function mentionedIds(mail: Mail, body: Body, automatic: Automatic): readonly string[] {
  const attached = body.forwarded.map((quoted) => quoted.messageId);
  const returned = mail.parts.flatMap((part) => [
    part.mail?.messageId ?? null,
    /^message-id:\s*(<[^<>\s]{3,300}>)/im.exec(
      part.contentType === "text/rfc822-headers" || part.contentType === "message/delivery-status"
        ? (part.text ?? "")
        : "",
    )?.[1] ?? null,
  ]);
  return [
    ...new Set(
      [automatic.kind === "bounce" ? automatic.originalMessageId : null, ...attached, ...returned].filter(
        (id) => id !== null,
      ),
    ),
  ].slice(0, 50);
}
