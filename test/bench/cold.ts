import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle, bundleFunction, type Bundled, type FunctionName, functionNames, root } from "../infra/bundle.ts";
import type { Bench } from "./bench.ts";

/**
 * How long a function's file takes to import in a fresh process, against one that holds nothing but the AWS clients and
 * commands it uses. They take turns, and each run is held against the base of its own turn, so that a busy machine is
 * unfair to both: `value` is the median of those, `from` and `to` hold the middle half, `cpu` is the same for the
 * processor's time, which others on the machine disturb less.
 */
const runs = 61;

const dynamo = "BatchGetItemCommand, DeleteItemCommand, DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand";
const clients = {
  "client-dynamodb": dynamo,
  "client-ses": "SendRawEmailCommand, SESClient",
  "client-s3": "DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client",
  "client-sqs": "SendMessageCommand, SQSClient",
} as const;
const needs: Readonly<Record<FunctionName, readonly (keyof typeof clients)[]>> = {
  inbound: ["client-dynamodb", "client-ses", "client-s3"],
  tick: ["client-dynamodb", "client-sqs"],
  send: ["client-dynamodb", "client-ses"],
  feedback: ["client-dynamodb"],
  web: ["client-dynamodb", "client-ses", "client-s3"],
};

export const run: Bench["run"] = async (report) => {
  for (const name of functionNames) {
    const bundles = [await bundleFunction(name), await baseOf(name, true), await baseOf(name, false)] as const;
    const [its = [], bases = [], unsplit = []] = taken(bundles);
    const [whole, base] = bundles;
    report({
      bench: "cold",
      function: name,
      ...against(its, bases),
      ms: rounded(median(its.map(wallOf))),
      base_ms: rounded(median(bases.map(wallOf))),
      // The same clients as SST bundles them by default, in one file.
      unsplit_base_ms: rounded(median(unsplit.map(wallOf))),
      kb: Math.round(whole.bytes / 1024),
      later_kb: Math.round(whole.laterBytes / 1024),
      base_kb: Math.round(base.bytes / 1024),
      adds_kb: additions(whole, base),
    });
    for (const { folder } of bundles) rmSync(folder, { recursive: true });
  }
};

interface Took {
  readonly wallMs: number;
  readonly cpuMs: number;
}

/** By bundle, what each of its runs took. */
function taken(bundles: readonly Bundled[]): readonly (readonly Took[])[] {
  const times = bundles.map((): Took[] => []);
  for (let i = 0; i < runs; i += 1) bundles.forEach(({ file }, which) => times[which]?.push(importOf(file)));
  return times;
}

function against(its: readonly Took[], bases: readonly Took[]) {
  const ratios = (of: (took: Took) => number) => its.map((took, i) => of(took) / of(bases[i] ?? took));
  const wall = ratios(wallOf);
  return {
    value: rounded(median(wall)),
    unit: "times the base",
    from: rounded(quantile(wall, 0.25)),
    to: rounded(quantile(wall, 0.75)),
    cpu: rounded(median(ratios(({ cpuMs }) => cpuMs))),
    runs,
  };
}

async function baseOf(name: FunctionName, splitting: boolean): Promise<Bundled> {
  const folder = join(root, "out/bundle");
  mkdirSync(folder, { recursive: true });
  const entry = join(folder, `base-${name}-${process.pid}.ts`);
  const lines = needs[name].map((client) => `export { ${clients[client]} } from "@aws-sdk/${client}";`);
  writeFileSync(entry, `${lines.join("\n")}\nexport const handler = () => undefined;\n`);
  try {
    return await bundle(entry.slice(root.length + 1), `base-${name}-${splitting ? "split" : "one"}`, splitting);
  } finally {
    rmSync(entry);
  }
}

function importOf(file: string): Took {
  const measure = `const from = performance.now(), cpu = process.cpuUsage();
    await import(${JSON.stringify(pathToFileURL(file).href)});
    const wallMs = performance.now() - from, used = process.cpuUsage(cpu);
    console.log(JSON.stringify({ wallMs, cpuMs: (used.user + used.system) / 1000 }));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", measure]).toString()) as Took;
}

/** What the function holds beyond its base, by package, largest first. */
function additions(whole: Bundled, base: Bundled): string {
  const sizes = new Map<string, number>();
  for (const [path, bytes] of whole.inputs) {
    const added = bytes - (base.inputs.get(path) ?? 0);
    const name = packageOf(path);
    sizes.set(name, (sizes.get(name) ?? 0) + added);
  }
  return [...sizes]
    .filter(([, bytes]) => bytes >= 1024)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, bytes]) => `${name} ${Math.round(bytes / 1024)}`)
    .join(", ");
}

const packageOf = (path: string): string =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path.split("/").slice(1, 2).join("/");
const wallOf = ({ wallMs }: Took): number => wallMs;
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
const median = (values: readonly number[]): number => quantile(values, 0.5);
const rounded = (value: number): number => Math.round(value * 100) / 100;
