import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
import type { Service } from "@follow-through/core/flow/port";
import { Refusal } from "./refusal.ts";

export interface Person {
  readonly name: string;
  readonly addresses: readonly string[];
}

export interface StartOptions {
  readonly data: string;
  readonly host: string;
  readonly smtpPort: number;
  readonly webPort: number;
  readonly domain: string;
  readonly seekers: readonly Person[];
  readonly timeZone: string;
  /** Null: into the outbox. */
  readonly relay: { readonly url: string; readonly from: "option" | "environment" } | null;
  readonly publicUrl: string | null;
  readonly from: Service["from"];
  readonly operator: Service["operator"];
  readonly enrol: Service["enrol"];
  readonly enrolDomains: Service["enrolDomains"];
  readonly tls: { readonly certFile: string; readonly keyFile: string } | null;
  readonly schedule: boolean;
  readonly json: boolean;
}

export const dataOption = { data: { type: "string", default: "./data" } } as const;
const startForm = {
  ...dataOption,
  host: { type: "string", default: "127.0.0.1" },
  "smtp-port": { type: "string", default: "2525" },
  "web-port": { type: "string", default: "3000" },
  domain: { type: "string", default: "in.localhost" },
  seeker: { type: "string", multiple: true },
  "time-zone": { type: "string" },
  relay: { type: "string" },
  "public-url": { type: "string" },
  from: { type: "string" },
  operator: { type: "string" },
  enrol: { type: "string", default: "invite" },
  "enrol-domain": { type: "string", multiple: true },
  "tls-cert": { type: "string" },
  "tls-key": { type: "string" },
  "no-schedule": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

/** Options as `node:util` reads them; what it can't read is refused in one line. */
export function readArguments<const O extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: O,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Refusal(inOneLine(error), { cause: error });
  }
}

/** Node's own words speak to whoever writes the program. */
function inOneLine(error: unknown): string {
  const option = /'(--?[^'\s]{1,60})/.exec(error instanceof Error ? error.message : "")?.[1] ?? "that";
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return `${option} is no option here: see --help`;
  const takesNone = error instanceof Error && error.message.includes("does not take an argument");
  return takesNone ? `${option} takes no value: see --help` : `${option} needs a value behind it: see --help`;
}

export const asksForHelp = (args: readonly string[]): boolean => args.includes("--help") || args.includes("-h");

/** `environment`: FOLLOW_THROUGH_RELAY and the machine's own zone. */
export function startOptions(
  args: readonly string[],
  environment: { readonly relay: string | undefined; readonly timeZone: string },
): StartOptions {
  const { values, positionals } = readArguments(args, startForm);
  if (positionals[0] !== undefined) throw new Refusal(`"${positionals[0]}" is no option: see --help`);
  const domain = domainOf("--domain", values.domain);
  return {
    data: values.data,
    host: values.host,
    smtpPort: portOf("--smtp-port", values["smtp-port"]),
    webPort: portOf("--web-port", values["web-port"]),
    domain,
    seekers: (values.seeker ?? []).map((text) => personOf("--seeker", text)),
    timeZone: zoneOf(values["time-zone"] ?? environment.timeZone),
    relay: relayChoice(values.relay, environment.relay),
    publicUrl: values["public-url"] === undefined ? null : publicUrlOf(values["public-url"]),
    from:
      values.from === undefined ? { name: "Follow-Through", email: `assistant@${domain}` } : one("--from", values.from),
    operator: values.operator === undefined ? null : one("--operator", values.operator),
    enrol: enrolOf(values.enrol),
    enrolDomains: enrolDomainsOf(values.enrol, values["enrol-domain"] ?? []),
    tls: tlsOf(values["tls-cert"], values["tls-key"]),
    schedule: !values["no-schedule"],
    json: values.json,
  };
}

/** `Name <a@x>`, `Name <a@x>, <b@y>` for several addresses of one person, or a bare address. */
export function personOf(option: string, text: string): Person {
  const [first = "", ...more] = text.split(",").map((part) => part.trim());
  const named = /^(?:"?([^"<>]{0,100}?)"?\s*<([^<>\s]+)>|([^<>\s]+))$/.exec(first);
  const addresses = [named?.[2] ?? named?.[3] ?? "", ...more.map((part) => part.replace(/^<|>$/g, ""))];
  if (!addresses.every(isAddress)) throw new Refusal(`${option} "${text}": write it as "Name <address@example.org>"`);
  return { name: (named?.[1] ?? "").trim(), addresses: addresses.map((address) => address.toLowerCase()) };
}

export const isAddress = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+$/.test(text);

/** Any offset is read; UTC is written. */
export function instantOf(option: string, text: string | undefined): string {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/;
  const ms = form.test(text ?? "") ? Date.parse(text ?? "") : Number.NaN;
  if (Number.isNaN(ms)) throw new Refusal(`${option} takes an instant with its zone, such as 2026-11-24T14:00:00Z`);
  return new Date(ms).toISOString();
}

function one(option: string, text: string): { readonly name: string; readonly email: string } {
  const { name, addresses } = personOf(option, text);
  const [email, second] = addresses;
  if (email === undefined || second !== undefined) throw new Refusal(`${option} takes one address`);
  return { name: name || email, email };
}

function portOf(option: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new Refusal(`${option} "${text}": a number from 0 (any free port) to 65535`);
  return port;
}

function domainOf(option: string, text: string): string {
  const domain = text.toLowerCase();
  const labels = domain.split(".");
  if (domain.length > 253 || !labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label)))
    throw new Refusal(`${option} "${text}" is no domain name`);
  return domain;
}

function zoneOf(text: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new Refusal(`--time-zone "${text}" is no time zone: write it as Europe/Berlin or America/New_York`);
  }
}

function relayChoice(option: string | undefined, environment: string | undefined): StartOptions["relay"] {
  const url = option ?? environment;
  if (!url) return null;
  const parsed = URL.canParse(url) ? new URL(url) : null;
  // Never repeated: it holds a password.
  if (!parsed || !["smtp:", "smtps:"].includes(parsed.protocol) || parsed.hostname === "")
    throw new Refusal(
      `${option === undefined ? "FOLLOW_THROUGH_RELAY" : "--relay"}: write it as smtp://user:pass@host:587`,
    );
  return { url, from: option === undefined ? "environment" : "option" };
}

function publicUrlOf(text: string): string {
  const parsed = URL.canParse(text) ? new URL(text) : null;
  if (!parsed || !["http:", "https:"].includes(parsed.protocol) || parsed.search !== "" || parsed.hash !== "")
    throw new Refusal(`--public-url "${text}": write it as https://follow.example.org`);
  if (parsed.pathname !== "/") throw new Refusal("--public-url has no path: the assistant has its name to itself");
  return parsed.origin;
}

function enrolOf(text: string): Service["enrol"] {
  if (text === "invite" || text === "open" || text === "closed") return text;
  throw new Refusal(`--enrol "${text}": invite, open or closed`);
}

/** Elsewhere they would say nothing, and whoever gave them believes they do. */
function enrolDomainsOf(enrol: string, names: readonly string[]): Service["enrolDomains"] {
  if (names.length > 0 && enrol !== "open") throw new Refusal("--enrol-domain goes with --enrol open");
  return names.map((name) => domainOf("--enrol-domain", name));
}

function tlsOf(certFile: string | undefined, keyFile: string | undefined): StartOptions["tls"] {
  if (certFile === undefined && keyFile === undefined) return null;
  if (certFile === undefined || keyFile === undefined) throw new Refusal("--tls-cert and --tls-key come together");
  return { certFile, keyFile };
}
