import path from "node:path"
import { execScript } from "../lib/backend.ts"
import { writeJson } from "../lib/json-file.ts"
import type { Launch } from "../lib/launch.ts"
import type { Prepared } from "../lib/market.ts"
import { percentile } from "./latency.ts"

/** How carts are paid for: at the door, or by a card that has paid before the completion. */
export type Way = "cod" | "card"

/** Carts of one side, made ready: some completed one after the other, some at once. */
export interface Ready {
  sequential: string[]
  atOnce: string[]
}

export interface Completion {
  times: number[]
  perSecond: number
}
export type Completions = Record<"ours" | "stock", Completion>

/** Completes like carts by our checkout and by Medusa's own, by turns, in one process. */
export async function measureCompletions(
  { settings, processes }: Launch,
  prepared: Prepared,
  ready: Record<"ours" | "stock", Ready>,
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

/** How many times as long ours takes as Medusa's own, by the medians. */
export const ratioOf = ({ ours, stock }: Completions): number =>
  percentile(ours.times, 0.5) / percentile(stock.times, 0.5)

/** Ours and Medusa's own, as a table. */
export function completionTable(completions: Completions, way: Way): string {
  const paid = way === "card" ? ", by card" : ""
  const line = (name: string, { times, perSecond }: Completion) =>
    [
      `${name}${paid}`.padEnd(46),
      ...[percentile(times, 0.5), percentile(times, 0.95), perSecond].map((value) =>
        value.toFixed(1).padStart(10),
      ),
      "\n",
    ].join("")
  return [
    line("checkout of 3 producers, 3 orders", completions.ours),
    line("stock completion of the same, 1 order", completions.stock),
    `ratio of the medians: ${ratioOf(completions).toFixed(2)}\n`,
  ].join("")
}
