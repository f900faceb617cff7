import { defineConfig } from "vitest/config"

export const ALONE = ["integration-tests/**/*.alone.spec.ts"]

/** Suites with a backend of their own, for they have settings of their own. */
export default defineConfig({
  test: {
    globals: true,
    globalSetup: "integration-tests/helpers/run.ts",
    include: ALONE,
    pool: "forks",
    fileParallelism: false,
    execArgv: ["--require", "ts-node/register"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
