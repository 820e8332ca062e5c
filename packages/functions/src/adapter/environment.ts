import type { Service } from "@follow-through/core/flow/port";
import { z } from "zod";
import { readKeyRing, type KeyRing } from "./key-ring.ts";

/** What the deployment tells the functions, each only what it needs. infra/function.ts writes it, wire.ts reads it. */
export type Environment = Readonly<Record<string, string | undefined>>;

export function needed(environment: Environment, name: string): string {
  const value = environment[name];
  if (!value) throw new Error(`the environment lacks ${name}`);
  return value;
}

const person = z.object({ name: z.string(), email: z.string().regex(/^[^\s@]+@[^\s@]+$/) });
const service = z.object({
  domain: z.string().min(1),
  publicUrl: z.url().transform((url) => url.replace(/\/$/, "")),
  from: person,
  operator: person.nullable(),
  enrol: z.enum(["invite", "open", "closed"]),
  enrolDomains: z.array(z.string()),
}) satisfies z.ZodType<Service>;

export const serviceOf = (environment: Environment): Service =>
  service.parse(JSON.parse(needed(environment, "SERVICE")));

/** The signing keys and the never-list's secret are two secrets: whoever turns the first can't lose the second. */
export function keyRingOf(environment: Environment): KeyRing {
  const keys: unknown = jsonOf(needed(environment, "SIGNING_KEYS"));
  const fields = typeof keys === "object" && keys !== null ? keys : {};
  return readKeyRing(JSON.stringify({ ...fields, neverSecret: needed(environment, "NEVER_SECRET") }));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
