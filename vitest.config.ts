import { defineConfig } from "vitest/config";

// Every test runs under a zone with a quarter-hour offset and odd daylight saving, so that nothing leans on the machine's own.
process.env.TZ = "Pacific/Chatham";

/** What starts processes, kills them, or lives through half a year many times over: run by npm test, not by npm run check. */
const long = [
  "test/journey/{crash,command}.test.ts",
  "test/local/read-command.test.ts",
  "test/core/flow/{year,advocate/property}.test.ts",
  "test/fuzz/**/*.test.ts",
];

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "check",
          include: ["test/{core,functions,local,contract,journey,shape}/**/*.test.{ts,tsx}"],
          exclude: long,
          // No module is ever mocked, so files may share what they loaded: less than half the work. Nobody may count on it.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      { extends: true, test: { name: "long", include: long, testTimeout: 120_000 } },
      {
        extends: true,
        test: {
          name: "infra",
          include: ["test/infra/**/*.test.ts"],
          globalSetup: "test/infra/setup.ts",
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { name: "browser", include: ["test/browser/**/*.test.ts"], testTimeout: 120_000, fileParallelism: false },
      },
    ],
  },
});
