import { describe, expect, test } from "vitest";
import { readSettings } from "../../infra/settings.ts";

const least = { FOLLOW_THROUGH_DOMAIN: "In.Example.com", FOLLOW_THROUGH_OPERATOR: "Olu Operator <Olu@example.com>" };

describe("what an operator sets", () => {
  test("may be two things; the rest has its defaults", () => {
    expect(readSettings(least, "production")).toEqual({
      stage: "production",
      isProduction: true,
      domain: "in.example.com",
      webDomain: "in.example.com",
      dns: "route53",
      certificate: null,
      operator: { name: "Olu Operator", email: "olu@example.com" },
      from: { name: "Follow-Through", email: "assistant@in.example.com" },
      enrol: "invite",
      enrolDomains: [],
      ownsRuleSet: true,
    });
  });

  test("decides which stage owns the active rule set", () => {
    expect(readSettings(least, "trial").ownsRuleSet).toBe(false);
    expect(readSettings({ ...least, FOLLOW_THROUGH_RULE_SET_OWNER: "trial" }, "trial").ownsRuleSet).toBe(true);
  });

  test("names the domains that may enrol", () => {
    const read = readSettings({ ...least, FOLLOW_THROUGH_ENROL_DOMAINS: "a.example, B.example" }, "trial");
    expect(read.enrolDomains).toEqual(["a.example", "b.example"]);
  });

  test.each([
    [{}, "FOLLOW_THROUGH_DOMAIN (in .env.trial)"],
    [{ ...least, FOLLOW_THROUGH_DOMAIN: "example" }, "no domain name"],
    [{ ...least, FOLLOW_THROUGH_DOMAIN: "in.example.com/x" }, "no domain name"],
    [{ ...least, FOLLOW_THROUGH_OPERATOR: "Olu" }, "Name <address>"],
    [{ ...least, FOLLOW_THROUGH_ENROL: "everybody" }, "invite, open, closed"],
    [{ ...least, FOLLOW_THROUGH_DNS: "bind" }, "route53, cloudflare, other"],
    [{ ...least, FOLLOW_THROUGH_DNS: "other" }, "certificate in us-east-1"],
    [{ ...least, FOLLOW_THROUGH_DNS: "other", FOLLOW_THROUGH_CERTIFICATE: "arn:aws:acm:eu-west-1:1:x" }, "us-east-1"],
    [
      { ...least, FOLLOW_THROUGH_DNS: "other", FOLLOW_THROUGH_CERTIFICATE: "arn:aws:acm:us-east-1:1:x" },
      "beside the MX",
    ],
    [{ ...least, FOLLOW_THROUGH_DNS: "cloudflare" }, "beside the MX"],
  ])("is refused in words: %j", (environment, words) => {
    expect(() => readSettings(environment, "trial")).toThrow(words);
  });
});
