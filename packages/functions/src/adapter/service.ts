import type { Service } from "@follow-through/core/flow/port";
import { enrolDomainsMost } from "../bounds.ts";
import { type Environment, needed } from "./environment.ts";
import { asFields, fieldsOf, isListOf, isText } from "./json.ts";
import { readKeyRing, type KeyRing } from "./key-ring.ts";

type Person = Service["from"];
const enrolments: readonly Service["enrol"][] = ["invite", "open", "closed"];

/** Who runs this and under which names, as the deployment wrote it. */
export function serviceOf(environment: Environment): Service {
  const { domain, publicUrl, from, operator, enrol, enrolDomains } = fieldsOf(needed(environment, "SERVICE")) ?? {};
  const enrolment = enrolments.find((one) => one === enrol);
  if (
    !isText(domain) ||
    !isText(publicUrl) ||
    !URL.canParse(publicUrl) ||
    !isPerson(from) ||
    !(operator === null || isPerson(operator)) ||
    enrolment === undefined ||
    !isListOf(enrolDomains, isText, enrolDomainsMost)
  ) {
    throw new Error("SERVICE is not what infra/function.ts writes");
  }
  return { domain, publicUrl: publicUrl.replace(/\/$/, ""), from, operator, enrol: enrolment, enrolDomains };
}

function isPerson(value: unknown): value is Person {
  const { name, email } = asFields(value) ?? {};
  return isText(name) && isText(email) && /^[^\s@]+@[^\s@]+$/.test(email);
}

/** The signing keys and the never-list's secret are two secrets: whoever turns the first can't lose the second. */
export function keyRingOf(environment: Environment): KeyRing {
  const keys = fieldsOf(needed(environment, "SIGNING_KEYS")) ?? {};
  return readKeyRing(JSON.stringify({ ...keys, neverSecret: needed(environment, "NEVER_SECRET") }));
}
