import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { build, type Metafile } from "esbuild";

/** The functions as they are deployed: one minified file each, by the options that SST gives its bundler. */
export const root = resolve(import.meta.dirname, "../..");
export const functionNames = ["inbound", "tick", "send", "feedback", "web"] as const;
export type FunctionName = (typeof functionNames)[number];

const banner = [
  `import { createRequire as topLevelCreateRequire } from "module";`,
  `const require = topLevelCreateRequire(import.meta.url);`,
  `import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url";`,
  `const __filename = topLevelFileUrlToPath(import.meta.url);`,
  `const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url));`,
].join("");

export interface Bundled {
  readonly folder: string;
  readonly file: string;
  /** What is loaded at the start, and what only when it is needed. */
  readonly bytes: number;
  readonly laterBytes: number;
  /** Every source in what is loaded at the start, and how much of it is left. */
  readonly inputs: ReadonlyMap<string, number>;
}

export async function bundle(entry: string, name: string, splitting = true): Promise<Bundled> {
  const folder = join(root, "out/bundle", `${name}-${process.pid}`);
  const { metafile } = await build({
    entryPoints: { bundle: join(root, entry) },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    // What is imported only when it is needed stays in files of its own.
    splitting,
    minify: true,
    keepNames: true,
    platform: "node",
    target: "esnext",
    format: "esm",
    mainFields: ["module", "main"],
    banner: { js: banner },
    metafile: true,
    logLevel: "error",
  });
  const first = firstFiles(metafile.outputs);
  const inputs = new Map<string, number>();
  for (const { inputs: used } of first) {
    for (const [path, { bytesInOutput }] of Object.entries(used))
      if (bytesInOutput > 0) inputs.set(path, bytesInOutput);
  }
  const bytes = first.reduce((sum, output) => sum + output.bytes, 0);
  const all = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  return { folder, file: join(folder, "bundle.mjs"), bytes, laterBytes: all - bytes, inputs };
}

type Outputs = Metafile["outputs"];

/** The file itself and all that it imports at once. */
function firstFiles(outputs: Outputs): Outputs[string][] {
  const found = new Map<string, Outputs[string]>();
  const add = (path: string): void => {
    const output = outputs[path];
    if (!output || found.has(path)) return;
    found.set(path, output);
    for (const needed of output.imports) if (needed.kind === "import-statement") add(needed.path);
  };
  for (const [path, { entryPoint }] of Object.entries(outputs))
    if (entryPoint && path.endsWith("/bundle.mjs")) add(path);
  return [...found.values()];
}

export const bundleFunction = (name: FunctionName): Promise<Bundled> =>
  bundle(`packages/functions/src/${name}.ts`, name);

export interface Call {
  readonly event: unknown;
  /** What the clock says while it runs. */
  readonly at: string;
}

/** What one fresh Node process answers to some events, one after the other. */
export async function invoke(
  file: string,
  environment: Readonly<Record<string, string>>,
  ...calls: readonly Call[]
): Promise<readonly unknown[]> {
  const loader = join(import.meta.dirname, "lambda-loader.mjs");
  const options = { env: environment, maxBuffer: 1 << 26, timeout: 60_000 };
  const output = await new Promise<string>((done, failed) => {
    const child = execFile(process.execPath, [loader, file], options, (error, stdout, stderr) =>
      error ? failed(new Error(stderr, { cause: error })) : done(stdout),
    );
    child.stdin?.end(JSON.stringify(calls));
  });
  // The functions' own log lines stand before it.
  return (JSON.parse(output.trimEnd().split("\n").at(-1) ?? "") as { answers: unknown[] }).answers;
}
