import { type Engines, migrate, startBackend } from "../lib/backend.ts"
import { dropDatabase, makeDatabase, query } from "../lib/database.ts"
import type { Launch } from "../lib/launch.ts"
import { findFreePorts } from "../lib/ports.ts"
import type { Running } from "../lib/processes.ts"
import type { Report } from "../lib/progress.ts"
import { backendUrl } from "../lib/settings.ts"
import { askByTurns } from "./by-turns.ts"
import { percentile } from "./latency.ts"
import { signInProducer } from "./producer-client.ts"
import { MEASURED, rowsOf, type Size } from "./scale-rows.ts"

const SMALL: Size = { producers: 10, orders: 1_000, ownOrders: 100 }
/** The measured producer grows with the market: a list that loaded all its ids would show. */
const LARGE: Size = { producers: 2_000, orders: 100_000, ownOrders: 10_000 }

const AT_ONCE = 4
/** How often each list is asked for in each market. */
const REQUESTS = 400

/** What one list takes in the small and in the large market, p95 in milliseconds. */
export interface Scaled {
  name: string
  small: number
  large: number
  ratio: number
  refused: number
}

interface Side {
  running: Running
  backend: string
  headers: Record<string, string>
}

/**
 * The lists of one producer in a market of 10 producers and in one of 2,000, in databases of their own that are thrown
 * away again. Both backends are up at once and asked by turns.
 */
export async function measureScale(
  launch: Launch,
  needs: { engines: Engines; env: NodeJS.ProcessEnv },
): Promise<Scaled[]> {
  const { progress } = launch
  const url = needs.engines.database.url
  const empty = await progress.stage("Empty market migrated", async () => {
    const database = await makeDatabase(url, "scale_small")
    await migrate(launch.processes, { ...needs.env, DATABASE_URL: database })
    return database
  })
  const filled = await makeDatabase(url, "scale_large", "scale_small")
  try {
    const small = await progress.stage("Small market made", () => makeSide(launch, needs.env, empty, SMALL))
    const large = await progress.stage("Large market made", () => makeSide(launch, needs.env, filled, LARGE))
    const scaled = await progress.stage("Lists measured by turns", (report) => compare(small, large, report))
    await Promise.all([small.running.stop(), large.running.stop()])
    return scaled
  } finally {
    await dropDatabase(url, "scale_small")
    await dropDatabase(url, "scale_large")
  }
}

async function makeSide(
  { settings, processes }: Launch,
  env: NodeJS.ProcessEnv,
  database: string,
  size: Size,
): Promise<Side> {
  for (const sql of rowsOf(size)) {
    await query(database, sql)
  }
  await query(database, "VACUUM ANALYZE")
  const [port = 0] = await findFreePorts(1)
  const own = { ...settings, ports: { ...settings.ports, backend: port } }
  const running = await startBackend(
    own,
    processes,
    // It only answers: filling a search index with the goods of the large market would be measured too.
    { ...env, DATABASE_URL: database, PORT: String(port), MEILISEARCH_HOST: "", WORKER_MODE: "server" },
    `Backend of ${size.producers} producers`,
  )
  const token = await signInProducer(backendUrl(own), database, MEASURED)
  return { running, backend: backendUrl(own), headers: { authorization: `Bearer ${token}` } }
}

/**
 * Each answers a page of as many rows in both markets: the name is that of every fifth recipient, which are twenty orders
 * of the small market, four of them open, and two thousand of the large one, five hundred of them open.
 */
const LISTS = {
  "orders, newest first": "/producer/orders?limit=20",
  "orders, searched by name": "/producer/orders?limit=20&q=huong",
  "orders, searched by name and state": "/producer/orders?limit=4&state=new,confirmed&q=huong",
  "orders, searched by number": "/producer/orders?limit=20&q=%2342",
  "products, newest first": "/producer/products?limit=20",
  "products, searched": "/producer/products?limit=20&q=tra%20sen",
  "stock, the scarcest first": "/producer/inventory?limit=20&order=available_quantity",
  dashboard: "/producer/dashboard",
}

async function compare(small: Side, large: Side, report: Report): Promise<Scaled[]> {
  const scaled: Scaled[] = []
  for (const [name, path] of Object.entries(LISTS)) {
    report(scaled.length, Object.keys(LISTS).length, name)
    const ask = ({ backend, headers }: Side) => ({ url: `${backend}${path}`, headers })
    const { times, refused } = await askByTurns([ask(small), ask(large)], REQUESTS, AT_ONCE)
    const [p95OfSmall, p95OfLarge] = [percentile(times[0], 0.95), percentile(times[1], 0.95)]
    scaled.push({ name, small: p95OfSmall, large: p95OfLarge, ratio: p95OfLarge / p95OfSmall, refused })
  }
  return scaled
}

/** A line for each list, as a table. */
export function scaleTable(scaled: Scaled[]): string {
  const number = (value: number, digits: number) => value.toFixed(digits).padStart(10)
  const row = (name: string, ...values: string[]) => `${name.padEnd(46)}${values.join("")}\n`
  const head = ["small", "large", "ratio", "refused"].map((title) => title.padStart(10))
  return [
    `\nA producer's lists, p95 ms, ${AT_ONCE} at once: ${sizeOf(SMALL)}, then ${sizeOf(LARGE)}\n`,
    row("", ...head),
    ...scaled.map(({ name, small, large, ratio, refused }) =>
      row(name, number(small, 1), number(large, 1), number(ratio, 2), String(refused).padStart(10)),
    ),
  ].join("")
}

const sizeOf = ({ producers, orders, ownOrders }: Size) =>
  `${producers.toLocaleString("en")} producers, ${ownOrders.toLocaleString("en")} of ${orders.toLocaleString("en")} orders`
