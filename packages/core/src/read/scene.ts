import { wrapperCharsMost } from "../bounds/read.ts";
import type { Body, Quoted } from "../mail/body.ts";
import type { Address, Mail } from "../mail/message.ts";
import type { Party } from "./party.ts";
import { isAssistant, partyOf, sameMailbox } from "./party.ts";
import { hostOf, isMailProvider } from "./domain.ts";
import { nameKey } from "./name.ts";
import type { ReadContext } from "./reading.ts";
import { readOutcome } from "./outcome.ts";
import { returnedMails } from "./returned.ts";

/** Who wrote what to whom: settled once, so that every reader looks at the same message. */
export interface Scene {
  readonly mail: Mail;
  readonly context: ReadContext;
  /** Who wrote the text that matters. */
  readonly by: Writer;
  /** The message inside a forward that the reading goes by; null where it is the mail itself. */
  readonly passed: Quoted | null;
  readonly from: Address | null;
  readonly fromName: string;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly subject: string;
  /** The text that matters first, then what the mail quotes, newest first. */
  readonly documents: readonly [Document, ...Document[]];
  /** What the seeker wrote above a forward. */
  readonly ownText: string;
}

export type Writer = "seeker" | "contact" | "other";

/** One message's words with who wrote them. */
export interface Document {
  readonly by: Writer;
  readonly role: "fresh" | "history" | "above";
  readonly text: string;
  readonly signature: string;
  readonly subject: string;
  readonly from: Address | null;
  readonly fromName: string;
  readonly to: readonly Address[];
  readonly date: string | null;
}

export function sceneOf(mail: Mail, body: Body, context: ReadContext): Scene {
  const author = mail.from[0] ?? null;
  const own = author === null || partyOf(author, context) === "seeker";
  const recipients = [...mail.to, ...mail.cc].filter((one) => !["assistant", "seeker"].includes(partyOf(one, context)));
  const passed = isPassedOn(mail, body, own, recipients, context)
    ? pointedAt(chosen(body.forwarded, context), body, context)
    : null;
  return passed ? forwardScene(mail, body, context, passed) : directScene(mail, body, context);
}

/** A forward to the assistant alone is about what it carries; one to a person is the seeker's own letter with an enclosure. */
function isPassedOn(
  mail: Mail,
  body: Body,
  own: boolean,
  recipients: readonly Address[],
  context: ReadContext,
): boolean {
  if (body.forwarded.length === 0) return false;
  if (!own) return false;
  const others = recipients.filter((one) => !isAssistant(one.email, context) && partyOf(one, context) !== "advocate");
  void mail;
  return others.length === 0;
}

/** The outermost passed-on message that the seeker didn't write; where the seeker wrote them all, the outermost. */
function chosen(forwarded: readonly Quoted[], context: ReadContext): Quoted | null {
  const foreign = forwarded.find(
    (one) => writerOf(one.from, one.fromName, context) !== "seeker" && one.text.trim() !== "",
  );
  return foreign ?? forwarded.find((one) => one.text.trim() !== "") ?? forwarded[0] ?? null;
}

/** What a wrapper of few words points at ("lol see below"), where it says nothing of its own: then that is what matters. */
function pointedAt(outer: Quoted | null, body: Body, context: ReadContext): Quoted | null {
  if (outer === null || outer.text.length > wrapperCharsMost) return outer;
  if (readOutcome(outer.text, false).value !== null) return outer;
  const inner = [...body.forwarded.slice(body.forwarded.indexOf(outer) + 1), ...body.history].find(
    (one) =>
      one.from !== null &&
      writerOf(one.from, one.fromName, context) === "contact" &&
      !(outer.from && sameAddress(one.from, outer.from)) &&
      one.text.trim() !== "",
  );
  return inner && (POINTS_BELOW.test(outer.text) || isHandedOn(outer, inner)) ? inner : outer;
}

/** "Told you!! x": a relation at a private address hands on, with a line, what a firm wrote. */
function isHandedOn(outer: Quoted, inner: Quoted): boolean {
  return (
    outer.text.length <= MAX_HANDED_CHARS &&
    outer.from !== null &&
    inner.from !== null &&
    inner.text.length > outer.text.length &&
    isMailProvider(hostOf(outer.from.email)) &&
    !isMailProvider(hostOf(inner.from.email))
  );
}

const MAX_HANDED_CHARS = 120;

const POINTS_BELOW =
  /\b(?:see (?:below|underneath|what \w+)|(?:reply|answer|note|mail|email|message|response|news|word) below|below (?:is|from)|fyi|forwarding|passing (?:this|it) on|what (?:she|he|they|\w+) (?:said|wrote|says|replied|answered)|siehe unten|s\. ?u\.|unten stehend|zur info|z\. ?k\.|weiter unten|voir (?:ci-dessous|plus bas)|ci-dessous|pour info|(?:ver|mira|te paso|lee) (?:abajo|lo que)|más abajo|(?:vê|veja|ver|vide) (?:abaixo|em baixo|a resposta)|zie (?:hieronder|onder|beneden)|ter info)/iu;

function forwardScene(mail: Mail, body: Body, context: ReadContext, passed: Quoted): Scene {
  const by = writerOf(passed.from, passed.fromName, context);
  const first: Document = { ...documentOf(passed, "fresh", context), by };
  const rest = [...body.forwarded, ...body.history]
    .filter((one) => one !== passed)
    .map((one) => documentOf(one, "history", context));
  const above: Document = {
    by: "seeker",
    role: "above",
    text: body.text,
    signature: body.signature,
    subject: mail.subject,
    from: mail.from[0] ?? null,
    fromName: "",
    to: [],
    date: null,
  };
  return {
    mail,
    context,
    by,
    passed,
    from: passed.from,
    fromName: passed.fromName || (passed.from?.name ?? ""),
    to: passed.to,
    cc: passed.cc,
    subject: passed.subject ?? mail.subject,
    documents: [first, ...rest, above],
    ownText: body.text,
  };
}

function directScene(mail: Mail, body: Body, context: ReadContext): Scene {
  const from = mail.from[0] ?? null;
  const by: Writer = from === null ? "seeker" : writerOf(from, from.name, context);
  const first: Document = {
    by,
    role: "fresh",
    text: body.text,
    signature: body.signature,
    subject: mail.subject,
    from,
    fromName: from?.name ?? "",
    to: mail.to,
    date: mail.date,
  };
  // A bounce's returned mail is no forward, but it tells whom the seeker wrote to about what.
  const returned = body.forwarded.length === 0 && by !== "seeker" ? returnedMails(mail) : [];
  const older = [...body.history, ...body.forwarded, ...returned].map((one) => documentOf(one, "history", context));
  return {
    mail,
    context,
    by,
    passed: null,
    from,
    fromName: from?.name ?? "",
    to: mail.to,
    cc: mail.cc,
    subject: mail.subject,
    documents: [first, ...older],
    ownText: "",
  };
}

function documentOf(quoted: Quoted, role: Document["role"], context: ReadContext): Document {
  return {
    by: writerOf(quoted.from, quoted.fromName, context),
    role,
    text: quoted.text,
    signature: quoted.signature,
    subject: quoted.subject ?? "",
    from: quoted.from,
    fromName: quoted.fromName || (quoted.from?.name ?? ""),
    to: quoted.to,
    date: quoted.date,
  };
}

export function writerOf(from: Address | null, name: string, context: ReadContext): Writer {
  const party: Party = from ? partyOf(from, context) : "other";
  if (party === "seeker") return "seeker";
  if (from === null && name !== "" && nameKey(name) === nameKey(context.seeker.name)) return "seeker";
  return party === "other" || party === "robot" ? "contact" : "other";
}

export function sameAddress(a: Address, b: Address): boolean {
  return sameMailbox(a.email, b.email);
}
