import type { Arrival, Ports, Proof } from "@follow-through/core/flow/port";
import { aligned, authorOf } from "./from-field.ts";
import { sesResults } from "./authentication-results.ts";
import { headerBlock, type HeaderField } from "./mime-header.ts";

const unproven = (why: string): Proof => ({ kind: "unproven", why });

/**
 * Whether From is who it says, by what SES checked when it took the mail. `spfVerdict` and `dkimVerdict` don't say for
 * which domain they passed and prove nothing: DMARC's verdict does, and where From's domain has no DMARC, a pass of
 * SPF or DKIM for the same organisation in the header that SES wrote.
 */
export const proveBySes: Ports["prove"] = async (arrival, mail, bytes) => {
  if (arrival.asSeekerId !== null) return { kind: "proven", by: "hand" };
  const header = headerBlock(bytes);
  const author = authorOf(header, mail);
  if (author.kind === "none") return unproven(author.why);
  if (arrival.dmarc === "pass") return { kind: "proven", by: "dmarc" };
  if (arrival.dmarc === "fail") return unproven("DMARC failed");
  return byAlignment(arrival, author.domain, header.fields);
};

function byAlignment(arrival: Arrival, domain: string, fields: readonly HeaderField[]): Proof {
  const results = sesResults(fields, arrival.id);
  if (!results) return unproven("no results of SES's own");
  if (results.dmarcFail) return unproven("DMARC failed");
  const isOurs = (other: string): boolean => aligned(domain, other);
  if (results.dkimPass.some(isOurs) && !results.dkimFail.some(isOurs)) return { kind: "proven", by: "dkim" };
  // The path as the envelope had it, not as a header repeats it.
  const path = /^[^\s"@;()]{1,64}@([^\s"@;()]{1,253})$/.exec(arrival.envelopeFrom)?.[1];
  if (results.spfPass && path !== undefined && isOurs(path)) return { kind: "proven", by: "spf" };
  return unproven("neither SPF nor DKIM passed for From's domain");
}
