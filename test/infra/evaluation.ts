import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import type { Evaluation, Resource } from "./evaluate.ts";

const root = resolve(import.meta.dirname, "../..");

/** What an operator sets, and secrets as `sst secret set` keeps them. */
export const settings = {
  FOLLOW_THROUGH_DOMAIN: "in.example.com",
  FOLLOW_THROUGH_OPERATOR: "Olu Operator <olu@example.com>",
};
const secrets = {
  SST_SECRET_SigningKeys: '{"current":{"id":"a","secret":"secret-of-the-current-key"}}',
  SST_SECRET_NeverSecret: "secret-of-the-never-list",
  SST_SECRET_RouterSecret: "secret-of-the-router",
};

export interface Deployment extends Evaluation {
  /** All of one type. */
  readonly of: (type: string) => readonly Resource[];
  readonly named: (name: string) => Resource;
}

/** The whole deployment as it would be asked of AWS, secret values shown. */
export async function evaluated(stage: string, environment: Record<string, string> = {}): Promise<Deployment> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "test/infra/evaluate.ts", stage], {
    cwd: root,
    maxBuffer: 1 << 26,
    env: { PATH: process.env["PATH"], ...settings, ...secrets, ...environment },
  });
  const evaluation = shown(JSON.parse(stdout)) as Evaluation;
  const of = (type: string) => evaluation.resources.filter((resource) => resource.type === type);
  const named = (name: string): Resource => {
    const found = evaluation.resources.find((resource) => resource.name === name);
    if (!found) throw new Error(`no resource is named ${name}`);
    return found;
  };
  return { ...evaluation, of, named };
}

/** Pulumi wraps what came from a secret. */
const secretMark = "4dabf18193072939515e22adb298388d";
function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== "object" || value === null) return value;
  if (secretMark in value && "value" in value) return shown(value.value);
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, shown(field)]));
}

export interface Statement {
  readonly Effect: string;
  readonly Principal?: readonly { readonly type: string; readonly identifiers: readonly string[] }[];
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition?: readonly {
    readonly test: string;
    readonly variable: string;
    readonly values: readonly string[];
  }[];
}

export const statementsOf = (policy: unknown): readonly Statement[] =>
  (JSON.parse(String(policy)) as { readonly Statement: readonly Statement[] }).Statement;
