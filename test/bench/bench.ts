import { parseArgs } from "node:util";

/** One figure: what was measured, its value and unit, and the sizes it was measured at. */
export interface Figure {
  readonly bench: string;
  readonly value: number;
  readonly unit: string;
  readonly [size: string]: string | number;
}

export interface Bench {
  run(report: (figure: Figure) => void): Promise<void>;
}

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  cold: () => import("./cold.ts"),
  crash: () => import("./crash.ts"),
  intake: () => import("./intake.ts"),
  load: () => import("./load.ts"),
  page: () => import("./page.ts"),
  read: () => import("./read.ts"),
  tick: () => import("./tick.ts"),
};

const help = `npm run bench [-- NAME...]

Measures, and prints one JSON line a figure. Names: ${Object.keys(benches).join(", ")}; all of them without a name.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: "boolean", short: "h" } },
});
const unknown = positionals.filter((name) => !(name in benches));
if (values.help) {
  process.stdout.write(help);
} else if (unknown.length > 0) {
  process.stderr.write(`no bench is called ${unknown.join(", ")}: there are ${Object.keys(benches).join(", ")}\n`);
  process.exitCode = 2;
} else {
  for (const name of positionals.length > 0 ? positionals : Object.keys(benches)) {
    const bench = await benches[name]?.();
    await bench?.run((figure) => void process.stdout.write(`${JSON.stringify(figure)}\n`));
  }
}
