import { randomUUID } from "node:crypto"
import { mkdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { BACKEND, buildAll, PLUGINS, STOREFRONT } from "./lib/build.ts"
import { fakeStripeEnv, startFakeStripe } from "./lib/fake-stripe.ts"
import { inLanes, type Task } from "./lib/lanes.ts"
import { type Launch, launch } from "./lib/launch.ts"
import { crowding } from "./lib/machine.ts"
import { LOAD_STAGE, open, type Prepared } from "./lib/market.ts"
import { findFreePorts } from "./lib/ports.ts"
import { postgresHome } from "./lib/postgres.ts"
import { messageOf, Problem } from "./lib/problem.ts"
import { BUILT_CHECKS, type Check, runCheck, runVitest, SOURCE_CHECKS, vitestConfigs } from "./lib/runners.ts"
import type { Settings } from "./lib/settings.ts"
import { stackFile, writeStack } from "./lib/stack-file.ts"
import { sum, type Tally, tallyLimit } from "./lib/tally.ts"

/** What a newcomer may have to wait for the demo catalogue, on a machine that does nothing else. */
const LOAD_SECONDS = 120

/** `pnpm test`: types, lint, unit, and what needs a running market, on one that is thrown away. */
const [stripePort = 0, ...ports] = await findFreePorts(5)
const settings = throwAwaySettings(ports)
const tallies: Tally[] = []
/** What a suite is told of the market it runs against, once that is open. */
let marketEnv: NodeJS.ProcessEnv | undefined

const code = await launch(
  () => settings,
  async (run) => {
    const built = attempt("the build", () =>
      buildAll([...PLUGINS, BACKEND, STOREFRONT], run.processes, run.progress),
    )
    const opened = built.then(() => attempt("the market", () => openMarket(run)))
    await inLanes([
      { work: () => opened },
      ...checks(run, SOURCE_CHECKS),
      ...checks(run, BUILT_CHECKS, built),
      { after: built, work: () => test(run, "vitest.config.ts", {}) },
      ...suites(run, "vitest.e2e.config.ts", opened),
      ...suites(run, "vitest.integration.config.ts", opened),
      ...suites(run, "vitest.alone.config.ts", opened),
    ])
    for (const { work } of suites(run, "vitest.timing.config.ts")) {
      await work()
    }
    return 0
  },
)

const restartDir = `${settings.dataDir}-restart`
if (code === 0 && marketEnv) {
  await launch(() => ({ ...settings, dataDir: restartDir }), testRestart)
}

for (const folder of [settings.dataDir, postgresHome(settings), restartDir]) {
  rmSync(folder, { recursive: true, force: true })
}
const { passed, failed, problems } = sum(tallies)
for (const problem of problems) {
  process.stderr.write(`\n✗ ${problem}\n`)
}
process.stdout.write(`\nTook ${Math.round(performance.now() / 1000)} s`)
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exit(code || (failed > 0 ? 1 : 0))

async function openMarket(run: Launch): Promise<void> {
  const stripe = await run.progress.stage("Fake Stripe up", () => startFakeStripe(run.processes, stripePort))
  const bankSecret = randomUUID()
  settings.backendEnv = { ...fakeStripeEnv(stripe), BANK_WEBHOOK_SECRET: bankSecret }
  const limit = LOAD_SECONDS * crowding()
  const { stack, prepared } = await open(run)
  tallies.push(tallyLimit(LOAD_STAGE, run.progress.secondsOf(LOAD_STAGE), limit))
  const underTest = { stripe, bankSecret, database: prepared.engines.database.url }
  writeStack(settings.dataDir, { ...stack, ...underTest })
  marketEnv = { ...integrationEnv(prepared), STACK_FILE: stackFile(settings.dataDir) }
}

function checks(run: Launch, all: Check[], after?: Promise<unknown>): Task[] {
  return all.map((check) => ({ after, work: async () => tallies.push(await runCheck(run, check)) }))
}

/** The suites of one kind; none where there is no market for them, which has been counted as a failure. */
function suites(run: Launch, name: string, after?: Promise<unknown>): Task[] {
  return vitestConfigs(name).map((config) => ({
    after,
    work: async () => marketEnv && test(run, config, marketEnv),
  }))
}

async function test(run: Launch, config: string, env: NodeJS.ProcessEnv): Promise<void> {
  tallies.push(await runVitest(run, { config, env }))
}

/** `pnpm start` on the market that was loaded: its life from the card to the stop, without loading another one. */
async function testRestart(run: Launch): Promise<number> {
  const { storefront, backend, meilisearch, postgres } = settings.ports
  const env = {
    DATA_DIR: settings.dataDir,
    STOREFRONT_PORT: String(storefront),
    BACKEND_PORT: String(backend),
    MEILISEARCH_PORT: String(meilisearch),
    POSTGRES_PORT: String(postgres),
  }
  tallies.push(await runVitest(run, { config: "scripts/vitest.restart.config.ts", env }))
  return 0
}

/** Medusa's test runner makes databases of its own on the server it is told, and what has to hold in a real index makes one. */
function integrationEnv({ engines, secrets }: Prepared): NodeJS.ProcessEnv {
  const { hostname, port, username, password } = new URL(engines.database.url)
  return {
    NODE_ENV: "test",
    MEDUSA_DISABLE_TELEMETRY: "true",
    LOG_LEVEL: "error",
    DB_HOST: hostname,
    DB_PORT: port,
    DB_USERNAME: username,
    DB_PASSWORD: password,
    TEST_MEILISEARCH_HOST: engines.search?.host ?? "",
    TEST_MEILISEARCH_API_KEY: secrets.MEILISEARCH_MASTER_KEY,
  }
}

/** A part that cannot even begin is one failure, and does not hide what the others have to say. */
async function attempt(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const text = error instanceof Error && !(error instanceof Problem) ? error.stack : messageOf(error)
    tallies.push({ passed: 0, failed: 1, problems: [`${what}: ${text}`] })
  }
}

function throwAwaySettings([storefront = 0, backend = 0, meilisearch = 0, postgres = 0]: number[]): Settings {
  const dataDir = path.join(tmpdir(), `cho-lang-test-${process.pid}`)
  // Open to PostgreSQL's own account, where that is not ours.
  mkdirSync(dataDir, { recursive: true, mode: 0o755 })
  return {
    dataDir,
    ports: { storefront, backend, meilisearch, postgres },
    databaseUrl: undefined,
    meilisearchHost: undefined,
    throwAway: true,
  }
}
