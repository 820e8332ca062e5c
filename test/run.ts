import { spawnSync } from "node:child_process";

/** `npm run check` and `npm test`: what they run, in order, and nothing of it silently left out. */
const steps = {
  types: ["tsc", "-p", "."],
  "lint, with types": ["oxlint", "--type-aware", "--deny-warnings"],
  format: ["oxfmt", "--check", "."],
  check: ["vitest", "run", "--project", "check"],
  rest: ["vitest", "run", "--project", "long", "--project", "infra", "--project", "browser"],
} as const;

const wholes = {
  check: ["types", "lint, with types", "format", "check"],
  test: ["types", "lint, with types", "format", "check", "rest"],
} as const;

const help = {
  check: `npm run check

Types, lint, format and the tests of the check project: core, functions, local, contracts, shape, and the journeys that
need no second process. Stops at what fails first. One file alone: npx vitest run --project check test/core/calendar
`,
  test: `npm test

All of npm run check, then the long tests (processes that are started and killed, half a year lived through many times, a
short fuzz), the deployment (infra) and the pages in a real browser (browser). Stops at what fails first. The real sst with
stand-ins: npm run test:deploy. Longer runs: npm run fuzz, npm run bench
`,
};

const [name, ...args] = process.argv.slice(2);
if (name !== "check" && name !== "test") throw new Error("say check or test");
if (args.includes("--help") || args.includes("-h")) process.stdout.write(help[name]);
else if (args[0] !== undefined) {
  process.stderr.write(`"${args[0]}" is nothing that this takes: see --help, or run npx vitest with it\n`);
  process.exitCode = 2;
} else run(wholes[name]);

function run(whole: readonly (keyof typeof steps)[]): void {
  for (const step of whole) {
    const [program, ...given] = steps[step];
    const { status } = spawnSync(program, given, { stdio: "inherit" });
    if (status !== 0) {
      process.exitCode = status ?? 1;
      return;
    }
  }
}
