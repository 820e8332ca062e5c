import { forwardingCharsMost, forwardingNamedMost } from "../bounds/read.ts";
import type { Mail } from "../mail/message.ts";
import { splitBody } from "../mail/split-body.ts";

/** A mailbox provider asks the address that mail is to be forwarded to whether it may: its code and its link. */
export interface ForwardingAsked {
  readonly provider: string;
  readonly code: string | null;
  readonly url: string | null;
  /** Addresses that stand in it: one of them is whose mail is to be forwarded. */
  readonly named: readonly string[];
}

interface Provider {
  readonly name: string;
  /** Where its own robots write from, subdomains included. */
  readonly domains: readonly string[];
  /** Where its confirmation page lies, subdomains included. */
  readonly hosts: readonly string[];
  /** The confirmation's path and query; never the one that refuses. */
  readonly link: RegExp;
  readonly code: RegExp;
}

/**
 * Gmail's as many have published it. Yahoo, Zoho and Proton say only that a mail with a link (Zoho: or code) comes, so
 * they are known by their robot's address, the word "forward" and a link to their own host that confirms.
 */
const confirms = /(?:confirm|verif|accept|activat|forward)/i;
const anyCode = /(?:code|Code)[^\w\n]{1,10}([A-Z0-9-]{4,20})\b/;
const providers: readonly Provider[] = [
  {
    name: "Gmail",
    domains: ["google.com"],
    hosts: ["mail-settings.google.com", "mail.google.com", "isolated.mail.google.com"],
    link: /^\/mail\/(?:u\/\d\/)?vf-/,
    code: /\(#(\d{6,12})\)|code[^\w\n]{1,5}(\d{6,12})\b/i,
  },
  {
    name: "Yahoo",
    domains: ["yahoo.com", "yahoo-inc.com", "yahooinc.com"],
    hosts: ["yahoo.com"],
    link: confirms,
    code: anyCode,
  },
  {
    name: "Zoho",
    domains: ["zoho.com", "zoho.eu", "zoho.in", "zohomail.com", "zohomail.eu", "zohocorp.com"],
    hosts: ["zoho.com", "zoho.eu", "zoho.in", "zohomail.com", "zohomail.eu"],
    link: confirms,
    code: anyCode,
  },
  {
    name: "Proton",
    domains: ["proton.me", "protonmail.com"],
    hosts: ["proton.me", "protonmail.com"],
    link: confirms,
    code: anyCode,
  },
];

/** People write from these domains too; these names are none of theirs. */
const robot = /^(?:(?:forwarding|mail|account|accounts|system|notify)-)?no-?reply(?:-[a-z]{1,20})?$/;

/** Null where it is no such mail. That it comes from where it says is for the caller to have proven. */
export function readForwarding(mail: Mail): ForwardingAsked | null {
  const [local = "", domain = ""] = (mail.from[0]?.email ?? "").split("@");
  const provider = providers.find(({ domains }) => domains.some((own) => isWithin(domain, own)));
  if (!provider || !robot.test(local)) return null;
  const body = splitBody(mail);
  const text = `${mail.subject}\n${mail.text ?? body.text}`.slice(0, forwardingCharsMost);
  if (!/forward|weiterleit|transfert|reenv[ií]|encaminha|doorst/i.test(text)) return null;
  const links = [...text.matchAll(/https:\/\/[^\s<>"')\]]{1,1000}/g)].map(([link]) => link);
  const found = provider.code.exec(text);
  const url = [...links, ...body.links.map(({ url: href }) => href)].find((link) => isConfirmation(link, provider));
  const code = found?.[1] ?? found?.[2] ?? null;
  if (!url && !code) return null;
  const named = [...text.matchAll(/[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g)].map(([email]) =>
    email.toLowerCase(),
  );
  return { provider: provider.name, code, url: url ?? null, named: [...new Set(named)].slice(0, forwardingNamedMost) };
}

function isConfirmation(link: string, { hosts, link: form }: Provider): boolean {
  const read = URL.canParse(link) ? new URL(link) : null;
  if (read?.protocol !== "https:" || read.username !== "" || read.port !== "") return false;
  return hosts.some((host) => isWithin(read.hostname, host)) && form.test(read.pathname + read.search);
}

const isWithin = (domain: string, own: string): boolean => domain === own || domain.endsWith(`.${own}`);
