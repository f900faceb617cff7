import type { Form, Line, Size, Twist } from "./line"
import { LINES } from "./lines"
import { randomOf } from "./random"
import { readSourceRows, type SourceRow } from "./source-rows"

/** One product, decided but not yet worded: which line, form, twist and sizes. */
export interface ProductPlan {
  /** 1 to 1,054. */
  number: number
  row: SourceRow
  line: Line
  form: Form
  twist: Twist
  sizes: Size[]
}

/** How many of a hundred products have one, two, three or four variants. */
const VARIANT_SHARES = [50, 30, 15, 5]

/** Every product of the catalogue, in a fixed order. */
export function planProducts(): ProductPlan[] {
  const rows = readSourceRows()
  const plans = LINES.flatMap((line) => planLine(line, rowOf(rows, line)))
  return plans.map((plan, index) => ({ ...plan, number: index + 1 }))
}

function rowOf(rows: Map<string, SourceRow>, line: Line): SourceRow {
  const row = rows.get(line.source)
  if (!row) {
    throw new Error(`The CSV files have no row "${line.source}".`)
  }
  return row
}

/** All forms plain first, then all forms with the next twist: a short line still shows every form. */
function planLine(line: Line, row: SourceRow): Omit<ProductPlan, "number">[] {
  const combinations = line.twists.flatMap((twist) => line.forms.map((form) => ({ twist, form })))
  if (combinations.length < line.count) {
    throw new Error(`"${line.source}" knows ${combinations.length} products, not ${line.count}.`)
  }
  return combinations
    .slice(0, line.count)
    .map(({ twist, form }) => ({ row, line, form, twist, sizes: chooseSizes(line, form, twist) }))
}

function chooseSizes(line: Line, form: Form, twist: Twist): Size[] {
  const random = randomOf(`sizes:${line.source}:${form.vi}:${twist.vi}`)
  const all = form.sizes ?? line.sizes
  const wanted = Math.max(variantCount(random.between(1, 100)), form.minVariants ?? line.minVariants ?? 1)
  const count = Math.min(wanted, all.length)
  const start = random.between(0, all.length - count)
  return all.slice(start, start + count)
}

function variantCount(percent: number): number {
  let sum = 0
  const at = VARIANT_SHARES.findIndex((share) => {
    sum += share
    return percent <= sum
  })
  return at + 1
}
