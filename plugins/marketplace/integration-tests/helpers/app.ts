import { rmSync } from "node:fs"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { Backend } from "./backend"
import { folderOfRun } from "./run"

/** What a suite works with; nothing of it can be used before the suite's `beforeAll`. */
export type App = {
  api: AxiosInstance
  getContainer(): MedusaContainer
  getDatabaseName(): string
  workflowsDone(): Promise<void>
}

const BACKEND = path.resolve(__dirname, "../../../../backend")

const FOLDER = path.join(folderOfRun(process.env.SPEC_RUN), String(process.pid))
/** Where the backend under test keeps its mails; `Mailbox` reads them. */
export const MAIL_DIR = path.join(FOLDER, "mail")
/** Where it keeps producers' papers. */
export const FILES_DIR = path.join(FOLDER, "files")

/** Passwords that cost little, and no limit to signing in: specs do it all the time, from one address. */
const QUICK_SIGN_IN = {
  PASSWORD_HASH_LOG_N: "10",
  SIGN_IN_LIMIT_LOGIN: "10000",
  SIGN_IN_LIMIT_ADDRESS: "10000",
}

let started: Promise<Backend> | undefined

/**
 * Runs a suite against the whole backend (every plugin), which all suites of the process share; each test finds the
 * database as the suite's `beforeAll` hooks left it. A suite that needs another `env` runs alone: `*.alone.spec.ts`.
 * Workflows are imported from `@cho-lang/marketplace/workflows/…`, as the backend does: from `src` they would be made a
 * second time under the same names, and lose the hooks of the other plugins.
 */
export function withBackend(testSuite: (app: App) => void, env: Record<string, string> = {}): void {
  describe("", () => {
    let backend: Backend
    let isKept = false

    beforeAll(async () => {
      started ??= start(env)
      backend = await started
      await backend.backTo("after_migrations")
      empty(MAIL_DIR, FILES_DIR)
    })
    beforeEach(async () => {
      if (isKept) {
        await backend.backTo("after_setup")
        empty(MAIL_DIR)
      } else {
        await backend.keep("after_setup")
        isKept = true
      }
    })
    afterEach(() => backend.workflowsDone())

    testSuite({
      api: new Proxy({} as AxiosInstance, { get: (_, name: keyof AxiosInstance) => backend.api[name] }),
      getContainer: () => backend.container,
      getDatabaseName: () => backend.dbName,
      workflowsDone: () => backend.workflowsDone(),
    })
  })
}

function start(env: Record<string, string>): Promise<Backend> {
  // Medusa looks for the providers that its configuration names from here.
  process.chdir(BACKEND)
  Object.assign(process.env, { DISABLE_ADMIN: "true", MAIL_DIR, FILES_DIR, ...QUICK_SIGN_IN, ...env })
  return Backend.start(BACKEND)
}

function empty(...folders: string[]): void {
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true })
  }
}
