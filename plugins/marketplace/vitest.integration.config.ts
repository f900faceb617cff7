import { defineConfig } from "vitest/config"

const ALONE = ["integration-tests/**/*.alone.spec.ts"]

/** Suites share a backend; those with settings of their own, or that need the machine for themselves, have theirs. */
export default defineConfig({
  test: {
    globals: true,
    globalSetup: "integration-tests/helpers/databases.ts",
    pool: "forks",
    execArgv: ["--require", "ts-node/register"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "together",
          include: ["integration-tests/**/*.spec.ts"],
          exclude: ALONE,
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: "alone", include: ALONE, fileParallelism: false, sequence: { groupOrder: 1 } },
      },
    ],
  },
})
