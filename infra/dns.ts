import type { Settings } from "./settings";

export interface DnsRecord {
  readonly name: string;
  readonly type: "CNAME" | "MX" | "TXT";
  readonly value: string;
  readonly priority?: number;
}

/** Where the domain's names are kept; null: elsewhere, and the records are printed instead. */
export const dnsOf = (settings: Settings) => {
  switch (settings.dns) {
    case "route53":
      return sst.aws.dns();
    case "cloudflare":
      return sst.cloudflare.dns();
    case "other":
      return null;
  }
};

/** The names of the web domain for the router: its record is made with its certificate. */
export const routerDomain = (settings: Settings) => {
  const dns = dnsOf(settings);
  return dns
    ? { name: settings.webDomain, dns, ...(settings.certificate && { cert: settings.certificate }) }
    : { name: settings.webDomain, dns: false as const, cert: settings.certificate ?? "" };
};

/** Makes the records; gives them back as they would be entered by hand. */
export function recordAll(settings: Settings, records: $util.Output<readonly DnsRecord[]>): void {
  const dns = dnsOf(settings);
  if (!dns) return;
  records.apply((all) => {
    for (const { name, type, value, priority } of all) {
      dns.createRecord("Mail", { name, type, value, ...(priority !== undefined && { priority }) }, {});
    }
  });
}
