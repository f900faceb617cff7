import path from "node:path"
import { percentile } from "./bench/latency.ts"
import { type Measured, measure } from "./bench/load.ts"
import { measureScale, scaleTable } from "./bench/scale.ts"
import { measureStatements, STATEMENT_LIMIT, statementLine } from "./bench/statements.ts"
import { type Good, StoreClient } from "./bench/store-client.ts"
import { targets } from "./bench/targets.ts"
import { backendEnv, execScript } from "./lib/backend.ts"
import { BACKEND, buildAll, PLUGINS } from "./lib/build.ts"
import { fakeStripeEnv, startFakeStripe } from "./lib/fake-stripe.ts"
import { writeJson } from "./lib/json-file.ts"
import { type Launch, launch } from "./lib/launch.ts"
import { check, open, type Prepared, startEngines } from "./lib/market.ts"
import { findFreePorts } from "./lib/ports.ts"
import { readSecrets } from "./lib/secrets.ts"
import { readSettings } from "./lib/settings.ts"

/** How carts are paid for: at the door, or by a card that has paid before the completion. */
type Way = "cod" | "card"

const CONNECTIONS = [10, 50]
const CARTS = { sequential: 8, atOnce: 6 }

interface Completion {
  times: number[]
  perSecond: number
}
type Completions = Record<"ours" | "stock", Completion>

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
  const { progress } = run
  const ready = await progress.stage("Carts made ready", async () =>
    makeReady(client, await forCarts(client)),
  )
  const byCard = await progress.stage("Checkouts paid by card", () => complete(run, prepared, ready, "card"))
  process.stdout.write(completionTable(byCard, "card"))
  writeJson(path.join(run.settings.dataDir, "bench-card.json"), { byCard })
  return 0
}

async function benchMarket(run: Launch): Promise<number> {
  const { stack, prepared } = await openMarket(run)
  const client = new StoreClient(stack)
  const { progress } = run
  const made = await progress.stage("Carts made ready", () => makeCarts(client))
  const measured: Measured[] = []
  for (const target of targets(stack, client, made)) {
    for (const connections of CONNECTIONS) {
      measured.push(
        await progress.stage(`${target.name}, ${connections} at once`, () => measure(target, connections)),
      )
    }
  }
  const completions = await progress.stage("Checkouts completed", () =>
    complete(run, prepared, made.ready, "cod"),
  )
  const byCard = await progress.stage("Checkouts paid by card", () =>
    complete(run, prepared, made.readyForCard, "card"),
  )
  const scaled = await measureScale(run, { engines: prepared.engines, env: prepared.backendEnv })
  const statements = await measureStatements(run, { engines: prepared.engines, env: prepared.backendEnv })
  print(measured)
  process.stdout.write(completionTable(completions, "cod") + completionTable(byCard, "card"))
  process.stdout.write(scaleTable(scaled) + statementLine(statements))
  const figures = { measured, completions, byCard, scaled, statements }
  writeJson(path.join(run.settings.dataDir, "bench.json"), figures)
  const isRefused = [...measured, ...scaled].some(({ refused }) => refused > 0)
  return isRefused || statements.seconds > STATEMENT_LIMIT ? 1 : 0
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
  return statements.seconds > STATEMENT_LIMIT ? 1 : 0
}

async function benchScale(run: Launch): Promise<number> {
  const scaled = await measureScale(run, await startForBench(run))
  process.stdout.write(scaleTable(scaled))
  writeJson(path.join(run.settings.dataDir, "bench-scale.json"), { scaled })
  return scaled.some(({ refused }) => refused > 0) ? 1 : 0
}

type ForCarts = { regionId: string; goods: Good[] }

async function forCarts(client: StoreClient): Promise<ForCarts> {
  return { regionId: await client.regionId(), goods: await client.goodsOfProducers(60) }
}

/** Open carts to add lines to, and full ones for each kind of completion. */
async function makeCarts(client: StoreClient) {
  const { regionId, goods } = await forCarts(client)
  const carts: string[] = []
  for (let n = 0; n < 24; n += 1) {
    carts.push(await client.createCart(regionId, goods.slice(n, n + 1)))
  }
  const ready = await makeReady(client, { regionId, goods })
  const readyForCard = await makeReady(client, { regionId, goods })
  return { regionId, goods, carts, ready, readyForCard }
}

/** Full carts of three producers, for our completion and for Medusa's own. */
async function makeReady(client: StoreClient, { regionId, goods }: ForCarts) {
  const threeGoods = (n: number) => [0, 1, 2].map((i) => goods[(n * 3 + i) % goods.length]).filter((g) => !!g)
  const some = async (count: number) => {
    const ids: string[] = []
    for (let n = 0; n < count; n += 1) {
      ids.push(await client.readyCart(regionId, threeGoods(n)))
    }
    return ids
  }
  const side = async () => ({ sequential: await some(CARTS.sequential), atOnce: await some(CARTS.atOnce) })
  return { ours: await side(), stock: await side() }
}

async function complete(
  { settings, processes }: Launch,
  prepared: Prepared,
  ready: unknown,
  way: Way,
): Promise<Completions> {
  const file = path.join(settings.dataDir, "bench-carts.json")
  writeJson(file, ready)
  let result: Completions | undefined
  await execScript(processes, {
    name: "Completions",
    file: "./bench/completion.ts",
    args: [file, way],
    env: prepared.backendEnv,
    onLine: (line) => {
      if (line.startsWith('{"completion"')) {
        result = (JSON.parse(line) as { completion: Completions }).completion
      }
    },
  })
  if (!result) {
    throw new Error("The completions left no figures behind.")
  }
  return result
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

function completionTable({ ours, stock }: Completions, way: Way): string {
  const completion = (name: string, { times, perSecond }: Completion) =>
    row(name, number(percentile(times, 0.5)), number(percentile(times, 0.95)), number(perSecond))
  const paid = way === "card" ? ", by card" : ""
  return [
    completion(`checkout of 3 producers, 3 orders${paid}`, ours),
    completion(`stock completion of the same, 1 order${paid}`, stock),
    `ratio of the medians: ${(percentile(ours.times, 0.5) / percentile(stock.times, 0.5)).toFixed(2)}\n`,
  ].join("")
}
