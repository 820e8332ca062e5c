import { domainToASCII } from "node:url";

/** The address as it may stand in headers and envelopes; null where no provider would take it. */
export function writableAddress(email: string): string | null {
  const [, local = "", domain = ""] =
    /^([!#$%&'*+\-/=?^_`{|}~.\w]{1,64})@([^\s@<>"(),:;\\[\]]{1,255})$/.exec(email) ?? [];
  // Domains in other scripts have a form in ASCII; local parts have none.
  const ascii = domainToASCII(domain);
  return local && ascii ? `${local}@${ascii}` : null;
}
