import { defineConfig } from "vitest/config"

/** Unit tests, which need nothing running. Those that do lie in each package's `vitest.{integration,e2e}.config.ts`. */
export default defineConfig({
  test: {
    include: [
      "{backend,storefront}/src/**/*.test.ts",
      "storefront/server/**/*.test.ts",
      "plugins/*/src/**/*.test.ts",
      "scripts/**/*.test.ts",
    ],
    // They keep nothing that another file would trip over, and most of a file's time went into loading Medusa again.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 30_000,
  },
})
