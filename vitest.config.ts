import { defineConfig } from "vitest/config";

// Every test runs under a zone with a quarter-hour offset and odd daylight saving, so that nothing leans on the machine's own.
process.env.TZ = "Pacific/Chatham";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "check",
          include: ["test/{core,functions,local,contract,journey,shape,fuzz}/**/*.test.{ts,tsx}"],
          testTimeout: 30_000,
        },
      },
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
