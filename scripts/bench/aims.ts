import { type Completions, ratioOf } from "./completions.ts"
import type { Measured } from "./load.ts"
import type { Scaled } from "./scale.ts"
import { STATEMENT_LIMIT, type StatementRun } from "./statements.ts"
import { CACHED_CATALOGUE, SEARCH } from "./targets.ts"

/** Our checkout of three producers may take so many times as long as Medusa's own of one order. */
const CHECKOUT_RATIO = 1.5
const SEARCH_P95_MS = 10
const CACHED_PAGES_A_SECOND = 4_000
/** A list may become so much slower from the small market to the large one. */
const SCALE_RATIO = 1.2

/** What the market wants to be, what it was in this run, and whether that is it. */
export interface Aim {
  name: string
  wanted: string
  seen: string
  isMet: boolean
}

/** What a run measured; a part of the bench measures a part of it. */
export interface Figures {
  measured?: Measured[]
  completions?: Completions
  byCard?: Completions
  scaled?: Scaled[]
  statements?: StatementRun
}

/** The aims that a run has figures for. */
export function aimsOf({ measured = [], completions, byCard, scaled = [], statements }: Figures): Aim[] {
  const figure = (name: string, connections: number) =>
    measured.find((each) => each.name === name && each.connections === connections)
  const search = figure(SEARCH, 1)
  const catalogue = figure(CACHED_CATALOGUE, 10)
  const refused = [...measured, ...scaled].reduce((sum, each) => sum + each.refused, 0)
  return [
    ...(catalogue
      ? [atLeast("cached catalogue pages a second", catalogue.perSecond, CACHED_PAGES_A_SECOND)]
      : []),
    ...(search ? [atMost("search one at a time, p95 ms", search.p95, SEARCH_P95_MS)] : []),
    ...(completions
      ? [atMost("checkout of 3 producers, times stock", ratioOf(completions), CHECKOUT_RATIO)]
      : []),
    ...(byCard ? [atMost("the same paid by card, times stock", ratioOf(byCard), CHECKOUT_RATIO)] : []),
    ...scaled.map(({ name, ratio }) => atMost(`${name}, large over small`, ratio, SCALE_RATIO)),
    ...(statements ? [atMost("a month's statements, seconds", statements.seconds, STATEMENT_LIMIT)] : []),
    atMost("refused requests", refused, 0),
  ]
}

/** A line for each aim, as a table. */
export const aimsTable = (aims: Aim[]): string =>
  [
    "\n",
    ...aims.map(
      ({ name, wanted, seen, isMet }) =>
        `${isMet ? "met   " : "MISSED"}  ${name.padEnd(52)}${wanted.padStart(10)}${seen.padStart(12)}\n`,
    ),
  ].join("")

const atMost = (name: string, value: number, limit: number): Aim => ({
  name,
  wanted: `≤ ${limit.toLocaleString("en")}`,
  seen: rounded(value),
  isMet: value <= limit,
})

const atLeast = (name: string, value: number, limit: number): Aim => ({
  name,
  wanted: `≥ ${limit.toLocaleString("en")}`,
  seen: rounded(value),
  isMet: value >= limit,
})

const rounded = (value: number) => value.toLocaleString("en", { maximumFractionDigits: value < 100 ? 2 : 0 })
