import { defineConfig } from "vitest/config"

/** Needs a market that is loaded and does not run: its folder is in DATA_DIR, its ports are in the variables of `pnpm start`. */
export default defineConfig({
  test: {
    include: ["integration-tests/restart.spec.ts"],
    testTimeout: 120_000,
  },
})
