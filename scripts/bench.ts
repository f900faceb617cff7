import path from "node:path"
import { aimsOf, aimsTable, type Figures } from "./bench/aims.ts"
import { completionTable, measureCompletions } from "./bench/completions.ts"
import { CONNECTIONS, type Measured, measure, measureEach } from "./bench/load.ts"
import { measureScale, scaleTable } from "./bench/scale.ts"
import { measureStatements, statementLine } from "./bench/statements.ts"
import { type Good, StoreClient } from "./bench/store-client.ts"
import { targets } from "./bench/targets.ts"
import { backendEnv } from "./lib/backend.ts"
import { BACKEND, buildAll, PLUGINS } from "./lib/build.ts"
import { fakeStripeEnv, startFakeStripe } from "./lib/fake-stripe.ts"
import { writeJson } from "./lib/json-file.ts"
import { type Launch, launch } from "./lib/launch.ts"
import { check, open, startEngines } from "./lib/market.ts"
import { findFreePorts } from "./lib/ports.ts"
import { readSecrets } from "./lib/secrets.ts"
import { readSettings } from "./lib/settings.ts"

/** Carts that are completed at each number of connections, over HTTP. */
const COMPLETED = { 10: 30, 50: 50 }
const CARTS = { sequential: 8, atOnce: 6 }
/** Enough that no two requests at once add to the same cart. */
const OPEN_CARTS = 120

/**
 * `pnpm bench`: how fast the market of `.data` is on this machine, beside stock Medusa on the same data, and whether a
 * producer's lists stay as fast while the market grows. `pnpm bench scale`: only the latter; `pnpm bench statements`: only
 * how long a month's statements take; `pnpm bench card`: only checkouts that a card has paid for, with a Stripe of the
 * bench's own.
 */
const PARTS: Record<string, (run: Launch) => Promise<number>> = {
  scale: benchScale,
  statements: benchStatements,
  card: benchCard,
}
process.exitCode = await launch(readSettings, (run) => (PARTS[process.argv[2] ?? ""] ?? benchMarket)(run))
process.exit()

async function openMarket(run: Launch) {
  await check(run)
  const [port = 0] = await findFreePorts(1)
  run.settings.backendEnv = fakeStripeEnv(await startFakeStripe(run.processes, port))
  return open(run)
}

async function benchCard(run: Launch): Promise<number> {
  const { stack, prepared } = await openMarket(run)
  const client = new StoreClient(stack)
  const ready = await run.progress.stage("Carts made ready", async () =>
    makeReady(client, await forCarts(client)),
  )
  const byCard = await run.progress.stage("Checkouts paid by card", () =>
    measureCompletions(run, prepared, ready, "card"),
  )
  process.stdout.write(completionTable(byCard, "card"))
  return judged(run, "bench-card.json", { byCard })
}

async function benchMarket(run: Launch): Promise<number> {
  const { stack, prepared } = await openMarket(run)
  const client = new StoreClient(stack)
  const { progress } = run
  const made = await progress.stage("Carts made ready", () => makeCarts(client))
  const measured: Measured[] = []
  const measuring = async (name: string, connections: number, work: () => Promise<Measured>) =>
    measured.push(await progress.stage(`${name}, ${connections} at once`, work))
  for (const target of targets(stack, client, made)) {
    for (const connections of target.connections ?? CONNECTIONS) {
      await measuring(target.name, connections, () => measure(target, connections))
    }
  }
  const complete = "complete a cart of 3 producers"
  for (const [connections, carts] of made.toComplete) {
    await measuring(complete, connections, () =>
      measureEach(complete, carts, connections, (cart) => client.complete(cart)),
    )
  }
  const completions = await progress.stage("Checkouts completed", () =>
    measureCompletions(run, prepared, made.ready, "cod"),
  )
  const byCard = await progress.stage("Checkouts paid by card", () =>
    measureCompletions(run, prepared, made.readyForCard, "card"),
  )
  const scaled = await measureScale(run, { engines: prepared.engines, env: prepared.backendEnv })
  const statements = await measureStatements(run, { engines: prepared.engines, env: prepared.backendEnv })
  print(measured)
  process.stdout.write(completionTable(completions, "cod") + completionTable(byCard, "card"))
  process.stdout.write(scaleTable(scaled) + statementLine(statements))
  return judged(run, "bench.json", { measured, completions, byCard, scaled, statements })
}

async function startForBench(run: Launch) {
  await check(run)
  await buildAll([...PLUGINS, BACKEND], run.processes, run.progress)
  const secrets = readSecrets(run.settings.dataDir)
  const { engines } = await startEngines(run, secrets)
  return { engines, env: backendEnv(run.settings, secrets, engines) }
}

async function benchStatements(run: Launch): Promise<number> {
  const statements = await measureStatements(run, await startForBench(run))
  process.stdout.write(statementLine(statements))
  return judged(run, "bench-statements.json", { statements })
}

async function benchScale(run: Launch): Promise<number> {
  const scaled = await measureScale(run, await startForBench(run))
  process.stdout.write(scaleTable(scaled))
  return judged(run, "bench-scale.json", { scaled })
}

/** Keeps the figures in `.data`, prints what they say about the aims, and answers the exit code. */
function judged({ settings }: Launch, file: string, figures: Figures): number {
  writeJson(path.join(settings.dataDir, file), figures)
  const aims = aimsOf(figures)
  process.stdout.write(aimsTable(aims))
  return aims.every(({ isMet }) => isMet) ? 0 : 1
}

type ForCarts = { regionId: string; goods: Good[] }

async function forCarts(client: StoreClient): Promise<ForCarts> {
  return { regionId: await client.regionId(), goods: await client.goodsOfProducers(60) }
}

/** Open carts to add lines to, and full ones for each kind of completion. */
async function makeCarts(client: StoreClient) {
  const { regionId, goods } = await forCarts(client)
  const carts: string[] = []
  for (let n = 0; n < OPEN_CARTS; n += 1) {
    carts.push(
      await client.createCart(
        regionId,
        [goods[n % goods.length]].filter((good) => !!good),
      ),
    )
  }
  const ready = await makeReady(client, { regionId, goods })
  const readyForCard = await makeReady(client, { regionId, goods })
  const toComplete = new Map<number, string[]>()
  for (const [connections, count] of Object.entries(COMPLETED)) {
    toComplete.set(Number(connections), await readyCarts(client, { regionId, goods }, count))
  }
  return { regionId, goods, carts, ready, readyForCard, toComplete }
}

/** Full carts of three producers, for our completion and for Medusa's own. */
async function makeReady(client: StoreClient, needs: ForCarts) {
  const side = async () => ({
    sequential: await readyCarts(client, needs, CARTS.sequential),
    atOnce: await readyCarts(client, needs, CARTS.atOnce),
  })
  return { ours: await side(), stock: await side() }
}

async function readyCarts(client: StoreClient, { regionId, goods }: ForCarts, count: number) {
  const ids: string[] = []
  for (let n = 0; n < count; n += 1) {
    const three = [0, 1, 2].map((i) => goods[(n * 3 + i) % goods.length]).filter((good) => !!good)
    ids.push(await client.readyCart(regionId, three))
  }
  return ids
}

function number(value: number): string {
  return value.toFixed(1).padStart(10)
}

function row(name: string, ...values: string[]): string {
  return `${name.padEnd(46)}${values.join("")}\n`
}

function print(measured: Measured[]): void {
  const head = ["median ms", "p95 ms", "a second", "refused"].map((title) => title.padStart(10))
  process.stdout.write(
    [
      "\n",
      row("", ...head),
      ...measured.map(({ name, connections, median, p95, perSecond, refused }) =>
        row(
          `${name} (${connections})`,
          number(median),
          number(p95),
          number(perSecond),
          String(refused).padStart(10),
        ),
      ),
    ].join(""),
  )
}
