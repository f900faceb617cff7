import type { PictureKind } from "../pictures/kinds"
import type { DemoTag, NetUnit } from "./types"

/**
 * A line is one row of the CSV as its makers sell it: forms (what is made) crossed with twists (how it comes).
 * `~` in a form stands for the line's name. Levels place a price within the row's range: 0 is its lower end, 1
 * its upper end.
 */
export interface Line {
  /** The `product` column of the row. */
  source: string
  /** Products made of this line. */
  count: number
  kind: PictureKind
  name: string
  en: string
  /** Completes the names of its producers: "Hợp tác xã …". */
  trade: string
  /** What its producers do; completes "chuyên …". */
  work: string
  unit: NetUnit
  /** Net quantity of the row's sale unit. */
  base: number
  /** Weight of one piece; needed where the unit is "piece". */
  pieceGrams?: number
  optionName?: string
  forms: Form[]
  twists: Twist[]
  sizes: Size[]
  /** Goods that come in all sizes (clothes, shoes) have at least so many variants. */
  minVariants?: number
  craft: string[]
  keep: string[]
  label: LineLabel
  season?: number[]
  tags?: DemoTag[]
  keywords: string[]
}

export interface LineLabel {
  ingredients?: string
  material?: string
  storage?: string
  care?: string
  shelf_life?: string
}

/** What a form may have otherwise than its line. */
export type FormExtra = Partial<
  Pick<
    Line,
    | "kind"
    | "unit"
    | "base"
    | "pieceGrams"
    | "sizes"
    | "minVariants"
    | "season"
    | "tags"
    | "keywords"
    | "label"
  >
> & { set?: string }

export interface Form extends FormExtra {
  vi: string
  en: string
  note: string
  level: number
}

export interface Twist {
  vi: string
  en: string
  note?: string
  level: number
  tags?: DemoTag[]
}

export interface Size {
  label: string
  en: string
  quantity: number
  level: number
  grams?: number
}

export const form = (vi: string, en: string, note: string, level = 0.4, extra: FormExtra = {}): Form => ({
  vi,
  en,
  note,
  level,
  ...extra,
})

export const twist = (vi: string, en: string, note?: string, level = 0, tags?: DemoTag[]): Twist => ({
  vi,
  en,
  note,
  level,
  tags,
})

export const size = (
  label: string,
  en: string,
  quantity: number,
  extra: { level?: number; grams?: number } = {},
): Size => ({
  label,
  en,
  quantity,
  level: extra.level ?? 0,
  grams: extra.grams,
})

/** "200 g", "1 kg", "500 ml", "1 lít": the usual sizes, without words of their own. */
export const grams = (...quantities: number[]): Size[] =>
  quantities.map((q) => size(metric(q, "g", "kg"), metric(q, "g", "kg"), q))

export const millilitres = (...quantities: number[]): Size[] =>
  quantities.map((q) => size(metric(q, "ml", "lít"), metric(q, "ml", "l"), q))

function metric(quantity: number, small: string, large: string) {
  return quantity < 1000 ? `${quantity} ${small}` : `${String(quantity / 1000).replace(".", ",")} ${large}`
}

/** Sizes of goods that are sold by the piece and cost more the larger they are. */
export const pieces = (...all: [label: string, en: string, level: number, grams?: number][]): Size[] =>
  all.map(([label, en, level, weight]) => size(label, en, 1, { level, grams: weight }))
