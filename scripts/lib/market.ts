import { createHash } from "node:crypto"
import path from "node:path"
import { backendEnv, type Engines, migrate, startBackend } from "./backend.ts"
import { BACKEND, buildAll, contentsOf, PLUGINS, STOREFRONT } from "./build.ts"
import { requireDatabase } from "./database.ts"
import { type DemoState, loadDemo, readDemo } from "./demo.ts"
import { ROOM_TO_LOAD, requireRoom } from "./disk.ts"
import { readJson, writeJson } from "./json-file.ts"
import type { Launch } from "./launch.ts"
import { startMeilisearch, useMeilisearch } from "./meilisearch.ts"
import { requireFreePorts } from "./ports.ts"
import { startPostgres } from "./postgres.ts"
import { Problem } from "./problem.ts"
import type { Running } from "./processes.ts"
import { readSecrets, type Secrets } from "./secrets.ts"
import { backendUrl, demoStateFile, storefrontUrl } from "./settings.ts"
import type { Stack } from "./stack-file.ts"
import { startStorefront, storefrontEnv } from "./storefront.ts"

export const LOAD_STAGE = "Demo catalogue loaded"

/** A prepared market: its engines run, its database is migrated and filled; backend and storefront do not run yet. */
export interface Prepared {
  secrets: Secrets
  engines: Engines
  demo: DemoState
  backendEnv: NodeJS.ProcessEnv
  storefrontEnv: NodeJS.ProcessEnv
  running: Running[]
}

/** Fails with one sentence, before anything is started, where the market could not run. */
export async function check({ settings }: Launch): Promise<void> {
  const { ports, databaseUrl, meilisearchHost, dataDir } = settings
  if (readJson(demoStateFile(settings)) === undefined) {
    requireRoom(dataDir, ROOM_TO_LOAD)
  }
  const embedded = [
    ...(databaseUrl ? [] : [{ port: ports.postgres, owner: "PostgreSQL", variable: "POSTGRES_PORT" }]),
    ...(meilisearchHost
      ? []
      : [{ port: ports.meilisearch, owner: "Meilisearch", variable: "MEILISEARCH_PORT" }]),
  ]
  await requireFreePorts([
    { port: ports.storefront, owner: "the storefront", variable: "STOREFRONT_PORT" },
    { port: ports.backend, owner: "the backend", variable: "BACKEND_PORT" },
    ...embedded,
  ])
  if (databaseUrl) {
    await requireDatabase(databaseUrl)
  }
  if (meilisearchHost) {
    await useMeilisearch(meilisearchHost, process.env)
  }
}

/** Brings the whole market up in production mode. */
export async function open(
  launch: Launch,
): Promise<{ stack: Stack; running: Running[]; prepared: Prepared }> {
  const { settings, processes, progress } = launch
  await buildAll([...PLUGINS, BACKEND, STOREFRONT], processes, progress)
  const prepared = await prepare(launch)
  const backend = await progress.stage("Backend up", () =>
    startBackend(settings, processes, prepared.backendEnv),
  )
  const storefront = await progress.stage("Storefront up", () =>
    startStorefront(settings, processes, prepared.storefrontEnv),
  )
  return { stack: stackOf(launch, prepared), running: [...prepared.running, backend, storefront], prepared }
}

export async function prepare(launch: Launch): Promise<Prepared> {
  const { settings, processes, progress } = launch
  const secrets = readSecrets(settings.dataDir)
  const { engines, running } = await startEngines(launch, secrets)
  const env = backendEnv(settings, secrets, engines)
  const loaded = await readDemo(settings, engines.database.url)
  await migrateOnce(launch, env, loaded !== undefined)
  if (!loaded) {
    await progress.stage(LOAD_STAGE, (report) => loadDemo(settings, processes, { env, secrets, report }))
  }
  const demo = loaded ?? (await readDemo(settings, engines.database.url))
  if (!demo) {
    throw new Problem(
      "The demo catalogue was loaded, but left no publishable key behind: start with --fresh.",
    )
  }
  const needs = { secrets, publishableKey: demo.publishableKey }
  return { secrets, engines, demo, backendEnv: env, storefrontEnv: storefrontEnv(settings, needs), running }
}

export function stackOf({ settings }: Launch, { engines, demo }: Prepared): Stack {
  return {
    storefront: storefrontUrl(settings),
    backend: backendUrl(settings),
    meilisearch: engines.search?.host ?? null,
    ...demo,
  }
}

/** PostgreSQL and Meilisearch, the embedded ones or those that the settings name. */
export async function startEngines(
  { settings, processes, progress }: Launch,
  secrets: Secrets,
): Promise<{ engines: Engines; running: Running[] }> {
  const { databaseUrl, meilisearchHost } = settings
  const database = databaseUrl
    ? { url: databaseUrl, running: undefined }
    : await progress.stage("PostgreSQL up", () =>
        startPostgres(settings, processes, secrets.POSTGRES_PASSWORD),
      )
  const search = meilisearchHost
    ? await useMeilisearch(meilisearchHost, process.env)
    : await progress.stage("Meilisearch up", () =>
        startMeilisearch(settings, processes, secrets.MEILISEARCH_MASTER_KEY),
      )
  if (!search) {
    progress.note(
      "No Meilisearch is packaged for this platform: PostgreSQL searches. MEILISEARCH_HOST brings one.",
    )
  }
  const running = [database.running, search?.running].filter((one) => one !== undefined)
  return { engines: { database, search }, running }
}

/** Migrating takes 14 s even when there is nothing to do: it is left out while neither code nor database changed. */
async function migrateOnce(launch: Launch, env: NodeJS.ProcessEnv, isLoaded: boolean): Promise<void> {
  const { settings, processes, progress } = launch
  const file = path.join(settings.dataDir, "migrated.json")
  const stamp = createHash("sha256")
    .update([...PLUGINS, BACKEND].map(contentsOf).join())
    .update(env.DATABASE_URL ?? "")
    .digest("hex")
  if (isLoaded && readJson(file) === stamp) {
    return
  }
  await progress.stage("Database migrated", () => migrate(processes, env))
  writeJson(file, stamp)
}
