import path from "node:path"
import { defineConfig, type ViteUserConfig } from "vitest/config"

/**
 * Vitest's configuration for suites against a whole backend, which the processes start from sources; one process, and
 * one backend for all its suites, unless `test` says otherwise.
 */
export const backendSuites = (test: ViteUserConfig["test"] = {}) =>
  defineConfig({
    test: {
      globals: true,
      globalSetup: path.join(__dirname, "run.ts"),
      include: ["integration-tests/**/*.spec.ts"],
      pool: "forks",
      isolate: false,
      fileParallelism: false,
      execArgv: ["--require", "ts-node/register"],
      testTimeout: 60_000,
      hookTimeout: 120_000,
      ...test,
    },
  })
