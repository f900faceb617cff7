import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["integration-tests/**/*.spec.ts"],
    exclude: ["integration-tests/restart.spec.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
