import path from "node:path"
import type { SearchEngine } from "./meilisearch.ts"
import type { Database } from "./postgres.ts"
import type { Processes, Running } from "./processes.ts"
import type { Secrets } from "./secrets.ts"
import { backendUrl, filesDir, mailDir, mediaDir, ROOT, type Settings, storefrontUrl } from "./settings.ts"

export const BACKEND_DIR = path.join(ROOT, "backend")
const MEDUSA = path.join(BACKEND_DIR, "node_modules/@medusajs/cli/cli.js")

export interface Engines {
  database: Pick<Database, "url">
  search: SearchEngine | undefined
}

/** What the backend reads; a variable that the caller's own environment sets wins, but for what the launcher decides. */
export function backendEnv(settings: Settings, secrets: Secrets, engines: Engines): NodeJS.ProcessEnv {
  const backend = backendUrl(settings)
  const storefront = storefrontUrl(settings)
  return {
    BACKEND_URL: backend,
    STOREFRONT_URL: storefront,
    STORE_CORS: storefront,
    ADMIN_CORS: backend,
    AUTH_CORS: `${storefront},${backend}`,
    JWT_SECRET: secrets.JWT_SECRET,
    COOKIE_SECRET: secrets.COOKIE_SECRET,
    ORDER_TOKEN_SECRET: secrets.ORDER_TOKEN_SECRET,
    CACHE_INVALIDATION_SECRET: secrets.CACHE_INVALIDATION_SECRET,
    STOREFRONT_SECRET: secrets.STOREFRONT_SECRET,
    DEMO_MARKET: "true",
    LOG_LEVEL: "info",
    ...process.env,
    ...settings.backendEnv,
    NODE_ENV: "production",
    MEDUSA_DISABLE_TELEMETRY: "true",
    PORT: String(settings.ports.backend),
    DATABASE_URL: engines.database.url,
    MEILISEARCH_HOST: engines.search?.host ?? "",
    MEILISEARCH_API_KEY: engines.search?.adminKey ?? "",
    MEDIA_DIR: mediaDir(settings),
    FILES_DIR: filesDir(settings),
    MAIL_DIR: mailDir(settings),
  }
}

export async function migrate(processes: Processes, env: NodeJS.ProcessEnv): Promise<void> {
  await processes.run({
    name: "Migrations",
    command: process.execPath,
    args: [MEDUSA, "db:migrate"],
    cwd: BACKEND_DIR,
    env,
  })
}

export interface Script {
  name: string
  file: string
  args?: string[]
  env: NodeJS.ProcessEnv
  onLine?: (line: string) => void
}

/** Runs one of the backend's scripts with every module of it at hand. */
export async function execScript(processes: Processes, script: Script): Promise<void> {
  await processes.run({
    name: script.name,
    command: process.execPath,
    args: [MEDUSA, "exec", script.file, ...(script.args ?? [])],
    cwd: BACKEND_DIR,
    env: script.env,
    onLine: script.onLine,
  })
}

/** Serves what was built. */
export function startBackend(
  settings: Settings,
  processes: Processes,
  env: NodeJS.ProcessEnv,
  name = "Backend",
): Promise<Running> {
  const cwd = path.join(BACKEND_DIR, ".medusa/server")
  return serve(settings, processes, { name, args: ["start"], cwd, env })
}

/** Serves the sources, and again after each change. */
export function startBackendDev(
  settings: Settings,
  processes: Processes,
  env: NodeJS.ProcessEnv,
): Promise<Running> {
  return serve(settings, processes, { name: "Backend", args: ["develop"], cwd: BACKEND_DIR, env })
}

function serve(
  settings: Settings,
  processes: Processes,
  { name, args, cwd, env }: { name: string; args: string[]; cwd: string; env: NodeJS.ProcessEnv },
): Promise<Running> {
  return processes.start(
    { name, command: process.execPath, args: [MEDUSA, ...args], cwd, env },
    async () => (await fetch(`${backendUrl(settings)}/health`)).ok,
    120,
  )
}
