import type { Size } from "./line"
import type { ProductPlan } from "./plan"
import { randomOf } from "./random"
import { upperFirst } from "./slug"
import type { LabelFacts } from "./types"

/** A product with one variant says its size in the title; "1 chiếc" says nothing. */
export function titleOf({ line, form, twist, sizes }: ProductPlan): string {
  const only = sizes.length === 1 ? sizes[0] : undefined
  const size = only && !/^1 \p{L}{3,}/u.test(only.label) ? only.label : ""
  const joint = /^\d/.test(size) ? " " : ", "
  return tidy([listed([nameIn(form.vi, line.name), twist.vi]), size].filter(Boolean).join(joint))
}

/** A name that opens the title keeps its capital: "Cốm Mễ Trì tươi", but "Xôi cốm Mễ Trì". */
function nameIn(pattern: string, name: string): string {
  return pattern.startsWith("~") ? pattern.replace("~", name) : pattern.replace("~", lowerFirst(name))
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

const listed = (parts: string[]) => parts.filter(Boolean).join(", ")

export function titleEnOf({ line, form, twist }: ProductPlan): string {
  return upperFirst(tidy(listed([form.en.replace("~", line.en), twist.en])))
}

/** Two to four sentences: what it is, how it is made, how it comes, how it is used or kept. */
export function descriptionOf(plan: ProductPlan): string {
  const { line, form, twist } = plan
  const random = randomOf(`description:${plan.number}`)
  return tidy([form.note, random.pick(line.craft), twist.note ?? "", random.pick(line.keep)].join(" "))
}

export function descriptionEnOf(plan: ProductPlan): string {
  const { row } = plan
  const sizes = plan.sizes.map((size) => size.en).join(", ")
  return `${titleEnOf(plan)}. Made in ${row.village}, Hà Nội; comes as ${sizes}. Demo listing.`
}

export function labelOf(plan: ProductPlan): LabelFacts {
  const { line, form, row } = plan
  return {
    ...line.label,
    ...form.label,
    origin: `${row.place}, Hà Nội`,
    net_weight: plan.sizes.map((size) => netText(plan, size)).join(" · "),
  }
}

function netText({ line, form, row }: ProductPlan, size: Size): string {
  if ((form.unit ?? line.unit) !== "piece") {
    return size.label
  }
  const piece = (form.base ?? line.base) === 1 ? row.saleUnit : "chiếc"
  return `${size.quantity} ${piece} (khoảng ${weightText(goodsWeight({ line, form }, size))})`
}

/** Grams of the goods themselves; a millilitre counts as a gram. */
export function goodsWeight({ line, form }: Pick<ProductPlan, "line" | "form">, size: Size): number {
  if (size.grams !== undefined) {
    return size.grams
  }
  const perUnit = (form.unit ?? line.unit) === "piece" ? (form.pieceGrams ?? line.pieceGrams ?? 0) : 1
  return perUnit * size.quantity
}

function weightText(grams: number): string {
  return grams < 1000 ? `${grams} g` : `${String(Math.round(grams / 100) / 10).replace(".", ",")} kg`
}

const tidy = (text: string) => text.replace(/\s+/g, " ").trim().normalize("NFC")
