import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["{backend,storefront}/src/**/*.test.ts", "plugins/*/src/**/*.test.ts", "scripts/**/*.test.ts"],
    testTimeout: 30_000,
  },
})
