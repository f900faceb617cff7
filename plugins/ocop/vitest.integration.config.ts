import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    globals: true,
    globalSetup: "../marketplace/integration-tests/helpers/run.ts",
    include: ["integration-tests/**/*.spec.ts"],
    pool: "forks",
    // One backend for all suites.
    isolate: false,
    fileParallelism: false,
    execArgv: ["--require", "ts-node/register"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
