import { advocateButtonMinutes, advocatePageMinutes } from "../../bounds/link.ts";
import { addMinutes } from "../../calendar.ts";
import type { Button } from "../../nudge/letter.ts";
import type { Ports } from "../port.ts";

/** What a button in a mail to an advocate, or to a seeker about one, can do. */
export const advocateVerbs = [
  "yes",
  "this-job",
  "not-now",
  "never",
  "spoke",
  "portal",
  "no-news",
  "need",
  "step-back",
  "stop",
] as const;
export type AdvocateVerb = (typeof advocateVerbs)[number];

export interface AdvocatePressed {
  readonly advocateId: string;
  readonly seekerId: string;
  /** null: about the ask as a whole. */
  readonly threadId: string | null;
  readonly verb: AdvocateVerb;
  /** Makes a second press of the same button the same doing. */
  readonly id: string;
}

const labels: Readonly<Record<AdvocateVerb, string>> = {
  yes: "Yes, gladly",
  "this-job": "Only this job",
  "not-now": "Not now",
  never: "Never write to me again",
  spoke: "I spoke with the manager",
  portal: "I put it into the portal",
  "no-news": "No news",
  need: "I need something",
  "step-back": "Step back",
  stop: "Stop",
};

export function advocateButton(
  ports: Ports,
  about: Omit<AdvocatePressed, "id">,
  now: string,
  label = labels[about.verb],
): Button {
  const subject = `${about.advocateId}.${about.seekerId}.${about.threadId ?? "all"}.${about.verb}`;
  const token = ports.signer.seal("act", subject, addMinutes(now, advocateButtonMinutes));
  return { label, url: `${ports.service.publicUrl}/advocate/do/${token}` };
}

export function openAdvocateButton(ports: Ports, token: string, now: string): AdvocatePressed | null {
  const [advocateId, seekerId, threadId, verb] = (ports.signer.open("act", token, now) ?? "").split(".");
  const known = advocateVerbs.find((candidate) => candidate === verb);
  if (!advocateId?.startsWith("adv_") || !seekerId || !threadId || !known) return null;
  const id = `link:${ports.signer.digest(token)}`;
  return { advocateId, seekerId, threadId: threadId === "all" ? null : threadId, verb: known, id };
}

/** The seeker's button below an invitation that they have seen. */
export function releaseButton(ports: Ports, seekerId: string, advocateId: string, name: string, now: string): Button {
  const token = ports.signer.seal("act", `${seekerId}.${advocateId}.release`, addMinutes(now, advocateButtonMinutes));
  return { label: `Send it to ${name}`, url: `${ports.service.publicUrl}/advocates/release/${token}` };
}

export function openRelease(
  ports: Ports,
  token: string,
  now: string,
): { readonly seekerId: string; readonly advocateId: string; readonly id: string } | null {
  const [seekerId, advocateId, verb] = (ports.signer.open("act", token, now) ?? "").split(".");
  if (!seekerId?.startsWith("skr_") || !advocateId?.startsWith("adv_") || verb !== "release") return null;
  return { seekerId, advocateId, id: `link:${ports.signer.digest(token)}` };
}

/** The advocate's own page: whoever has the link has the page, so it ends soon and names no address. */
export function pageUrl(ports: Ports, advocateId: string, now: string): string {
  const token = ports.signer.seal("advocate", advocateId, addMinutes(now, advocatePageMinutes));
  return `${ports.service.publicUrl}/advocate/${token}`;
}

export const openPage = (ports: Ports, token: string, now: string): string | null =>
  ports.signer.open("advocate", token, now);

export const guideUrl = (ports: Ports): string => `${ports.service.publicUrl}/being-an-advocate`;

/** To the new address of an advocate: confirm it, or never. */
export function otherAddressButtons(ports: Ports, advocateId: string, email: string, now: string): readonly Button[] {
  const to = (verb: string): string => {
    const token = ports.signer.seal("address", `${advocateId}.${verb}.${email}`, addMinutes(now, advocatePageMinutes));
    return `${ports.service.publicUrl}/advocate/address/${token}`;
  };
  return [
    { label: "Yes, send them here", url: to("confirm") },
    { label: "Never write to me", url: to("never") },
  ];
}

export function openOtherAddress(
  ports: Ports,
  token: string,
  now: string,
): { readonly advocateId: string; readonly verb: "confirm" | "never"; readonly email: string } | null {
  const match = /^(adv_[a-z2-7]{12})\.(confirm|never)\.(.+)$/.exec(ports.signer.open("address", token, now) ?? "");
  const [, advocateId, verb, email] = match ?? [];
  if (!advocateId || !email) return null;
  return { advocateId, verb: verb === "confirm" ? "confirm" : "never", email };
}
