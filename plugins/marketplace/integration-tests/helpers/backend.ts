import { randomBytes } from "node:crypto"
import type { EventEmitter } from "node:events"
import { setTimeout as delay } from "node:timers/promises"
import { asValue } from "@medusajs/framework/awilix"
import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  getResolvedPlugins,
  Modules,
  mergePluginModules,
} from "@medusajs/framework/utils"
import { loadSearchIndexes } from "@medusajs/medusa/loaders/search"
import {
  clearInstances,
  configLoaderOverride,
  createDatabase,
  initDb,
  migrateDatabase,
  migrateSearchIndexes,
  startApp,
  syncLinks,
} from "@medusajs/test-utils"
import axios, { type AxiosInstance } from "axios"
import { keepRows, putRowsBack } from "./kept-rows"

type Kept = "after_migrations" | "after_setup"

const CHECK_EVERY_MS = 5
const DONE_WITHIN_MS = 60_000
const ENDED = ["not_started", "done", "reverted", "failed"]

/**
 * A backend with every plugin, on a database of its own. Starting one takes seconds, so all suites of a process share
 * it: each suite begins on the database as it was after the migrations, and each of its tests as it was after its
 * `beforeAll` hooks. What `globalSetup` calls the run is how the databases are found again to be dropped.
 */
export class Backend {
  #subscribersAtWork = 0

  private constructor(
    readonly container: MedusaContainer,
    readonly api: AxiosInstance,
    readonly dbName: string,
  ) {}

  static async start(directory: string): Promise<Backend> {
    const dbName = `${process.env.SPEC_RUN ?? "spec"}-${randomBytes(4).toString("hex")}`
    const {
      DB_HOST: host = "localhost",
      DB_PORT: port = "5432",
      DB_USERNAME: user,
      DB_PASSWORD,
    } = process.env
    await createDatabase({ databaseName: dbName }, { host, port: Number(port), user, password: DB_PASSWORD })
    const clientUrl = `postgres://${user}:${DB_PASSWORD}@${host}:${port}/${dbName}`
    await configLoaderOverride(directory, { clientUrl, debug: false })
    await migrate(directory)
    const { container, port: httpPort } = await startApp({ cwd: directory })
    // Specs call what jobs call, at times of their own; the clock on the wall must not come between.
    await new WorkflowScheduler().clear()
    const backend = new Backend(container, axios.create({ baseURL: `http://localhost:${httpPort}` }), dbName)
    backend.countSubscribers()
    await backend.workflowsDone()
    await backend.keep("after_migrations")
    return backend
  }

  /** Keeps the database as it is now under a name. */
  keep(name: Kept): Promise<void> {
    return keepRows(this.container.resolve(ContainerRegistrationKeys.PG_CONNECTION), name)
  }

  backTo(name: Kept): Promise<void> {
    return putRowsBack(this.container.resolve(ContainerRegistrationKeys.PG_CONNECTION), name)
  }

  /** Waits until nothing runs in the background that a restored database would trip. */
  async workflowsDone(): Promise<void> {
    const deadline = Date.now() + DONE_WITHIN_MS
    // Looked at twice: a workflow tells its events only after it is written down as done.
    for (let quiet = 0; quiet < 2; quiet = (await this.isQuiet()) ? quiet + 1 : 0) {
      if (Date.now() > deadline) {
        throw new Error("Workflows still run a minute after the test.")
      }
      await delay(CHECK_EVERY_MS)
    }
  }

  private async isQuiet(): Promise<boolean> {
    const engine = this.container.resolve(Modules.WORKFLOW_ENGINE)
    const running = await engine.listWorkflowExecutions({ state: { $nin: ENDED } })
    return running.length === 0 && this.#subscribersAtWork === 0
  }

  /** Most of what subscribers do is written down nowhere while it runs. */
  private countSubscribers(): void {
    const { eventEmitter_: bus } = this.container.resolve(Modules.EVENT_BUS) as unknown as {
      eventEmitter_: EventEmitter
    }
    for (const event of bus.eventNames()) {
      const subscribers = bus.listeners(event)
      bus.removeAllListeners(event)
      for (const subscriber of subscribers) {
        bus.on(event, async (data: unknown) => {
          this.#subscribersAtWork += 1
          try {
            await subscriber(data)
          } finally {
            this.#subscribersAtWork -= 1
          }
        })
      }
    }
  }
}

/** Brings the database up to date as `medusa db:migrate` does. */
async function migrate(directory: string): Promise<void> {
  const { container, logger, MedusaAppLoader, Migrator } = await import("@medusajs/framework")
  const configModule = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  mergePluginModules(configModule, await getResolvedPlugins(directory, configModule), directory)
  container.register(ContainerRegistrationKeys.LOGGER, asValue(logger))
  await initDb()
  await new Migrator({ container }).ensureMigrationsTable()
  const appLoader = new MedusaAppLoader({ medusaConfigPath: directory, cwd: directory })
  await migrateDatabase(appLoader)
  await syncLinks(appLoader, directory, container, logger)
  await clearInstances()
  // Which empties the registry of search indexes, too.
  const plugins = await getResolvedPlugins(directory, configModule, true)
  await loadSearchIndexes({ plugins, configModule, logger })
  await appLoader.load()
  await migrateSearchIndexes(container, logger)
}
