import path from "node:path"
import { Problem } from "./problem.ts"

export const ROOT = path.resolve(import.meta.dirname, "../..")

export interface Ports {
  storefront: number
  backend: number
  meilisearch: number
  postgres: number
}

/** Everything a run of the market depends on; read from the environment once. */
export interface Settings {
  /** Where all state lives: database, index, pictures, secrets, logs. */
  dataDir: string
  ports: Ports
  /** A database of one's own; the embedded PostgreSQL when undefined. */
  databaseUrl: string | undefined
  /** A Meilisearch of one's own; the embedded one when undefined. */
  meilisearchHost: string | undefined
  /** The database may lose its last writes in a crash of the machine: for throw-away databases only. */
  throwAway: boolean
  /** What the backend is told besides. */
  backendEnv?: NodeJS.ProcessEnv
}

type Environment = Record<string, string | undefined>

export function readSettings(env: Environment = process.env): Settings {
  return {
    dataDir: path.resolve(ROOT, env.DATA_DIR || ".data"),
    ports: {
      storefront: readPort(env, "STOREFRONT_PORT", 4321),
      backend: readPort(env, "BACKEND_PORT", 9000),
      meilisearch: readPort(env, "MEILISEARCH_PORT", 7700),
      postgres: readPort(env, "POSTGRES_PORT", 5433),
    },
    databaseUrl: env.DATABASE_URL ? withLocalhost(env.DATABASE_URL) : undefined,
    meilisearchHost: env.MEILISEARCH_HOST || undefined,
    throwAway: false,
  }
}

function readPort(env: Environment, name: string, fallback: number): number {
  const text = env[name]
  if (!text) {
    return fallback
  }
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Problem(`${name} must be a port between 1 and 65535, not "${text}".`)
  }
  return port
}

/** Medusa turns SSL on for `127.0.0.1` outside development, and hangs; it does not for `localhost`. */
function withLocalhost(url: string): string {
  return url.replace(/(@|\/\/)127\.0\.0\.1(?=[:/?]|$)/, "$1localhost")
}

export const storefrontUrl = ({ ports }: Settings) => `http://localhost:${ports.storefront}`
export const backendUrl = ({ ports }: Settings) => `http://localhost:${ports.backend}`
export const mediaDir = ({ dataDir }: Settings) => path.join(dataDir, "media")
export const filesDir = ({ dataDir }: Settings) => path.join(dataDir, "files")
export const mailDir = ({ dataDir }: Settings) => path.join(dataDir, "mail")
export const demoStateFile = ({ dataDir }: Settings) => path.join(dataDir, "demo.json")
