import autocannon from "autocannon"
import { percentile } from "./latency.ts"

export interface Target {
  name: string
  url: string
  method?: "GET" | "POST"
  headers?: Record<string, string>
  /** How many ask at once, one measurement each; 10 and 50 where nothing is said. */
  connections?: number[]
  /** How long it is asked for; 4 where nothing is said. */
  seconds?: number
  /** What the nth request asks for, where it is not the same each time. */
  vary?: (n: number) => { path?: string; body?: string }
}

export interface Measured {
  name: string
  connections: number
  /** Milliseconds. */
  median: number
  p95: number
  perSecond: number
  /** Answers that were not 2xx; a figure with any of them is worth nothing. */
  refused: number
}

const SECONDS = 4
export const CONNECTIONS = [10, 50]

/** Asks as fast as it is answered, over so many connections, for a few seconds. */
export async function measure(target: Target, connections: number): Promise<Measured> {
  const { name, url, method = "GET", headers, seconds = SECONDS, vary } = target
  const { pathname, search } = new URL(url)
  const times: number[] = []
  let sent = 0
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const requests: autocannon.Request[] = [
      { method, path: pathname + search, setupRequest: (request) => ({ ...request, ...vary?.(sent++) }) },
    ]
    const run = autocannon({ url, connections, duration: seconds, headers, requests }, (error, done) =>
      error ? reject(error) : resolve(done),
    )
    // Autocannon's own figures are whole milliseconds.
    run.on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  })
  return {
    name,
    connections,
    median: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    perSecond: result.requests.average,
    refused: result.non2xx + result.errors,
  }
}

/** Does a thing once for each item, so many at once; for what cannot be asked for again and again. */
export async function measureEach<T>(
  name: string,
  items: T[],
  connections: number,
  work: (item: T) => Promise<void>,
): Promise<Measured> {
  const times: number[] = []
  const waiting = [...items]
  let refused = 0
  const began = performance.now()
  const ask = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      const asked = performance.now()
      refused += await work(item).then(
        () => 0,
        () => 1,
      )
      times.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: connections }, ask))
  const perSecond = items.length / ((performance.now() - began) / 1000)
  return {
    name,
    connections,
    median: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    perSecond,
    refused,
  }
}
