/** What an operator decides, from `.env` or `.env.<stage>` (docs/deploy.md lists them). Refused in words, not halfway. */
export interface Settings {
  readonly stage: string;
  /** Keeps its data and may not be taken down by a slip. */
  readonly isProduction: boolean;
  /** Where mail arrives: track@domain. */
  readonly domain: string;
  readonly webDomain: string;
  readonly dns: "route53" | "cloudflare" | "other";
  /** Of a certificate in us-east-1 for the web domain; needed where DNS is kept elsewhere. */
  readonly certificate: string | null;
  readonly operator: Person;
  readonly from: Person;
  readonly enrol: "invite" | "open" | "closed";
  readonly enrolDomains: readonly string[];
  /** One rule set is active per account and region: this stage makes it and switches it on, the others add rules. */
  readonly ownsRuleSet: boolean;
}

export interface Person {
  readonly name: string;
  readonly email: string;
}

type Environment = Readonly<Record<string, string | undefined>>;
const domainForm = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

export function readSettings(environment: Environment, stage: string): Settings {
  const read = (name: string, otherwise?: string): string => {
    const value = environment[`FOLLOW_THROUGH_${name}`]?.trim() || otherwise;
    if (value === undefined) throw new Error(`Set FOLLOW_THROUGH_${name} (in .env.${stage}); see docs/deploy.md.`);
    return value;
  };
  const domain = domainOf("DOMAIN", read("DOMAIN"));
  const dns = oneOf("DNS", read("DNS", "route53"), ["route53", "cloudflare", "other"]);
  const certificate = read("CERTIFICATE", "") || null;
  if (dns === "other" && !certificate?.startsWith("arn:aws:acm:us-east-1:")) {
    throw new Error(
      "With FOLLOW_THROUGH_DNS=other, FOLLOW_THROUGH_CERTIFICATE is the ARN of a certificate in us-east-1.",
    );
  }
  const webDomain = domainOf("WEB_DOMAIN", read("WEB_DOMAIN", domain));
  if (dns !== "route53" && webDomain === domain) {
    throw new Error(
      "Set FOLLOW_THROUGH_WEB_DOMAIN to a name of its own: outside of Route 53 the web view's is a CNAME, and a CNAME " +
        "can't stand beside the MX of FOLLOW_THROUGH_DOMAIN.",
    );
  }
  const enrolDomains = read("ENROL_DOMAINS", "")
    .split(/[\s,]+/)
    .filter((name) => name !== "");
  return {
    stage,
    isProduction: stage === "production",
    domain,
    webDomain,
    dns,
    certificate,
    operator: personOf("OPERATOR", read("OPERATOR")),
    from: { name: read("NAME", "Follow-Through"), email: `assistant@${domain}` },
    enrol: oneOf("ENROL", read("ENROL", "invite"), ["invite", "open", "closed"]),
    enrolDomains: enrolDomains.map((name) => domainOf("ENROL_DOMAINS", name)),
    ownsRuleSet: read("RULE_SET_OWNER", "production") === stage,
  };
}

function domainOf(name: string, value: string): string {
  const domain = value.toLowerCase();
  if (!domainForm.test(domain)) throw new Error(`FOLLOW_THROUGH_${name} is no domain name: ${value}`);
  return domain;
}

function personOf(name: string, value: string): Person {
  const read = /^\s*(?:"?([^"<>]*?)"?\s*<)?([^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)>?\s*$/.exec(value);
  if (!read?.[2]) throw new Error(`FOLLOW_THROUGH_${name} is written as: Name <address>`);
  return { name: read[1]?.trim() || read[2], email: read[2].toLowerCase() };
}

function oneOf<const T extends string>(name: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw new Error(`FOLLOW_THROUGH_${name} is one of: ${choices.join(", ")}`);
  return choice;
}
