import { Resolver } from "node:dns/promises";
import type { Arrival, Ports, Proof } from "@follow-through/core/flow/port";
import { aligned, authorOf } from "@follow-through/functions/adapter/from-field";
import { headerBlock } from "@follow-through/functions/adapter/mime-header";
import { authenticate } from "mailauth";
import type { AuthenticateResult, DNSResolver } from "mailauth";
import { signaturesMost, proofPatienceMs } from "./bounds.ts";
import { isLoopback } from "./smtp-limits.ts";

export interface ProveNeeds {
  readonly domain: string;
  readonly resolver: DNSResolver;
  readonly now: () => string;
}

/**
 * Whether From is who it says, on this machine. Loopback proves a sender, but only while the domain ends in
 * `.localhost`: no mail from elsewhere can reach such a name. Else DMARC decides as for anybody on the internet.
 * Throws while the sender's name server gives no answer, so that the mail is tried again.
 */
export function proveLocal(needs: ProveNeeds): Ports["prove"] {
  return async (arrival, mail, bytes) => {
    if (arrival.asSeekerId !== null) return { kind: "proven", by: "hand" };
    const header = headerBlock(bytes);
    const author = authorOf(header, mail);
    if (author.kind === "none") return unproven(author.why);
    if (isTrial(needs.domain) && isLoopback(arrival.remoteAddress)) return { kind: "proven", by: "loopback" };
    const signatures = header.fields.filter(({ name }) => name === "dkim-signature").length;
    if (signatures > signaturesMost) return unproven("too many signatures");
    const result = await authenticate(Buffer.from(bytes), {
      ...(arrival.remoteAddress === null ? {} : { ip: arrival.remoteAddress }),
      ...(arrival.helo === null ? {} : { helo: arrival.helo }),
      sender: arrival.envelopeFrom,
      mta: needs.domain,
      resolver: needs.resolver,
      disableArc: true,
      disableBimi: true,
      minBitLength: 1024,
      rejectRsaSha1: true,
    });
    return judge(result, author.domain, () => stillPatient(arrival, needs.now()));
  };
}

/** A name that only this machine can mean. */
export const isTrial = (domain: string): boolean => domain === "localhost" || domain.endsWith(".localhost");

/** Asks the machine's name servers, each question bounded. */
export function systemResolver(): DNSResolver {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  // Each type has its own shape (MX objects, TXT lists of pieces); mailauth takes them as Node gives them.
  return (name, type) => resolver.resolve(name, type) as Promise<string[]>;
}

function judge(result: AuthenticateResult, fromDomain: string, patient: () => boolean): Proof {
  const dmarc = result.dmarc || null;
  // Two readers of one From may see two senders; then it proves neither.
  if (dmarc && String(dmarc.status.header?.["from"] ?? "").toLowerCase() !== fromDomain)
    return unproven("From unclear");
  switch (dmarc?.status.result) {
    case "pass":
      return wholeBodyProven(result, fromDomain) ? { kind: "proven", by: "dmarc" } : unproven("body not signed whole");
    case "none":
      return withoutDmarc(result, fromDomain, patient);
    case "temperror":
      return notNow(patient);
    default:
      return unproven("DMARC failed");
  }
}

/** No DMARC at From's domain: SPF or DKIM of the same organisation will do. */
function withoutDmarc(result: AuthenticateResult, fromDomain: string, patient: () => boolean): Proof {
  if (signedWhole(result, fromDomain)) return { kind: "proven", by: "dkim" };
  if (pathAligned(result, fromDomain)) return { kind: "proven", by: "spf" };
  const answers = [result.spf || null, ...(result.dkim?.results ?? [])].map((part) => part?.status.result);
  return answers.includes("temperror") ? notNow(patient) : unproven("neither SPF nor DKIM passed for From's domain");
}

/** `l=` signs a part of the body only: anybody could have added the rest. */
const wholeBodyProven = (result: AuthenticateResult, fromDomain: string): boolean =>
  signedWhole(result, fromDomain) || pathAligned(result, fromDomain);

const signedWhole = (result: AuthenticateResult, fromDomain: string): boolean =>
  (result.dkim?.results ?? []).some(
    ({ status, signingDomain }) =>
      status.result === "pass" && !status.underSized && aligned(signingDomain ?? "", fromDomain),
  );

const pathAligned = (result: AuthenticateResult, fromDomain: string): boolean =>
  result.spf !== false && result.spf.status.result === "pass" && aligned(result.spf.domain ?? "", fromDomain);

function notNow(patient: () => boolean): Proof {
  if (patient()) throw new SenderUnreachable("the sender's name server gave no answer");
  return unproven("the sender's name server gave no answer");
}

/** A fault, not a verdict: to be tried again. */
export class SenderUnreachable extends Error {
  override readonly name = "SenderUnreachable";
}

const stillPatient = (arrival: Arrival, now: string): boolean =>
  Date.parse(now) - Date.parse(arrival.receivedAt) < proofPatienceMs;

const unproven = (why: string): Proof => ({ kind: "unproven", why });
