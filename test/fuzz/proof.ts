import type { Arrival } from "@follow-through/core/flow/port";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { proveBySes } from "@follow-through/functions/adapter/prove-ses";
import { proveLocal } from "@follow-through/local/prove-local";
import fc from "fast-check";
import { check, hostileLine, text } from "./odd.ts";

/** What a sender claims to have been found out about them, in the words of those who find it out. */
const claim = fc.constantFrom(
  "Authentication-Results: amazonses.com; spf=pass smtp.mailfrom=jo@example.org; dkim=pass header.i=@example.org; dmarc=pass",
  "Authentication-Results: in.example; dkim=pass header.d=example.org; dmarc=pass header.from=example.org",
  "ARC-Authentication-Results: i=1; amazonses.com; dmarc=pass header.from=example.org",
  "Received-SPF: pass (spfCheck: domain of example.org designates 192.0.2.7) envelope-from=jo@example.org;",
  "X-SES-Spam-Verdict: PASS",
  "DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=a; h=from; bh=x; b=x",
  "From: Jo Park <jo@example.org>",
  "Sender: jo@example.org",
);

/** A stranger's mail with SES's block on top, in which nothing passed for the domain that From may claim. */
const claimed = fc
  .tuple(fc.array(fc.oneof(claim, hostileLine), { maxLength: 10 }), text)
  .map(([lines, body]) => ({ lines, body }));

const block = [
  "Return-Path: <eve@evil.example>",
  "Received: from mx.evil.example by inbound-smtp.eu-west-1.amazonaws.com with SMTP id abc",
  "X-SES-Spam-Verdict: PASS",
  "X-SES-Virus-Verdict: PASS",
  "Received-SPF: pass (spfCheck: domain of evil.example designates 192.0.2.7 as permitted sender)",
  "Authentication-Results: amazonses.com; spf=pass smtp.mailfrom=eve@evil.example; dkim=pass header.i=@evil.example",
  "X-SES-RECEIPT: AEFBQUFB",
];
const arrival: Arrival = {
  id: "fuzz",
  recipients: ["track@in.example"],
  envelopeFrom: "eve@evil.example",
  receivedAt: "2026-03-02T09:00:00Z",
  remoteAddress: "192.0.2.7",
  helo: "mx.evil.example",
  spam: false,
  virus: false,
  dmarc: null,
  asSeekerId: null,
};
/** A net in which nobody has published anything. */
const emptyNet = async (): Promise<never> => {
  throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
};
const local = proveLocal({ domain: "in.example", resolver: emptyNet, now: () => arrival.receivedAt });

export function proof(): fc.IAsyncProperty<unknown> {
  return fc.asyncProperty(claimed, fc.boolean(), async ({ lines, body }, atSes) => {
    const bytes = Buffer.from([...(atSes ? block : []), ...lines, "", body].join("\r\n"));
    const mail = await parseMail(bytes);
    const proven = await (atSes ? proveBySes : local)(arrival, mail, bytes);
    const names = mail.from.map(({ email }) => email);
    const isTheirs = names.every((email) => email.toLowerCase().endsWith("evil.example"));
    check(proven.kind === "unproven" || (atSes && isTheirs), `proven as ${names.join()}`);
  });
}
