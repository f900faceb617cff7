import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    globals: true,
    include: ["integration-tests/**/*.spec.ts"],
    pool: "forks",
    fileParallelism: false,
    execArgv: ["--require", "ts-node/register"],
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
})
