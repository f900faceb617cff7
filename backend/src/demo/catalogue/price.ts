import type { Size } from "./line"
import type { ProductPlan } from "./plan"

/** The range of one size in đồng: the row's range for one sale unit, scaled by net quantity. */
export function priceRange({ row, line, form }: ProductPlan, size: Size): { min: number; max: number } {
  const ratio = size.quantity / (form.base ?? line.base)
  return { min: Math.ceil(row.priceMin * ratio), max: Math.floor(row.priceMax * ratio) }
}

/** @param jitter moves the product a little within its range, the same for all its sizes. */
export function priceOf(plan: ProductPlan, size: Size, jitter: number): number {
  const { min, max } = priceRange(plan, size)
  const level = Math.min(1, Math.max(0, plan.form.level + plan.twist.level + size.level + jitter))
  const exact = min * (max / min) ** level
  const step = roundingStep(exact)
  const rounded = Math.round(exact / step) * step
  return Math.min(floorTo(max, 500), Math.max(Math.ceil(min / 500) * 500, rounded))
}

function roundingStep(price: number): number {
  if (price < 100_000) return 500
  if (price < 1_000_000) return 1_000
  return price < 5_000_000 ? 10_000 : 50_000
}

function floorTo(value: number, step: number): number {
  return Math.floor(value / step) * step
}
