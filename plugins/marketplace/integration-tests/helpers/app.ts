import { rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

type RunnerOptions = Parameters<typeof medusaIntegrationTestRunner>[0]
export type App = Parameters<RunnerOptions["testSuite"]>[0]

const BACKEND = path.resolve(__dirname, "../../../../backend")

/** Where the backend under test keeps its mails; `Mailbox` reads them. */
export const MAIL_DIR = path.join(os.tmpdir(), `cho-lang-mail-${process.pid}`)
/** Where it keeps producers' papers. */
export const FILES_DIR = path.join(os.tmpdir(), `cho-lang-files-${process.pid}`)
process.once("exit", () => {
  for (const folder of [MAIL_DIR, FILES_DIR]) {
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Passwords that cost little, and no limit to signing in: specs do it all the time, from one address. */
const QUICK_SIGN_IN = {
  PASSWORD_HASH_LOG_N: "10",
  SIGN_IN_LIMIT_LOGIN: "10000",
  SIGN_IN_LIMIT_ADDRESS: "10000",
}

/** Runs a suite against the whole backend (every plugin) on a database of its own. */
export function withBackend(testSuite: RunnerOptions["testSuite"], env: Record<string, string> = {}): void {
  // Medusa looks for the providers that its configuration names from here.
  process.chdir(BACKEND)
  // The runner sets an `env` of its own only after it has read the configuration.
  Object.assign(process.env, { DISABLE_ADMIN: "true", MAIL_DIR, FILES_DIR, ...QUICK_SIGN_IN, ...env })
  medusaIntegrationTestRunner({ cwd: BACKEND, testSuite })
}
