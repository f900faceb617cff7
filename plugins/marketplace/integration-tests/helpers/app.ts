import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

type RunnerOptions = Parameters<typeof medusaIntegrationTestRunner>[0]
export type App = Parameters<RunnerOptions["testSuite"]>[0]

/** Runs a suite against the whole backend (every plugin) on a database of its own. */
export function withBackend(testSuite: RunnerOptions["testSuite"], env: Record<string, string> = {}): void {
  medusaIntegrationTestRunner({
    cwd: path.resolve(__dirname, "../../../../backend"),
    env: { DISABLE_ADMIN: "true", ...env },
    testSuite,
  })
}
