import { defineConfig } from "vitest/config"

export const TIMING = ["integration-tests/**/*.timing.spec.ts"]

/** Suites that compare times, and need the machine for themselves. */
export default defineConfig({
  test: {
    globals: true,
    globalSetup: "integration-tests/helpers/run.ts",
    include: TIMING,
    pool: "forks",
    fileParallelism: false,
    execArgv: ["--require", "ts-node/register"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
