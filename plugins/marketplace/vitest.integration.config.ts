import { defineConfig } from "vitest/config"
import { ALONE } from "./vitest.alone.config"
import { TIMING } from "./vitest.timing.config"

/** Suites that share a backend, one a worker. */
export default defineConfig({
  test: {
    globals: true,
    globalSetup: "integration-tests/helpers/run.ts",
    include: ["integration-tests/**/*.spec.ts"],
    exclude: [...ALONE, ...TIMING],
    pool: "forks",
    isolate: false,
    maxWorkers: 2,
    execArgv: ["--require", "ts-node/register"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
