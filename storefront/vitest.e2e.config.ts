import { defineConfig } from "vitest/config"

/** Journeys in a real browser against a running market, whose addresses are in STACK_FILE. */
export default defineConfig({
  test: {
    include: ["e2e/**/*.spec.ts"],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
})
