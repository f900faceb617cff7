import type { ShippingOptionInput } from "@cho-lang/marketplace/workflows"

type WeightClass = "light" | "medium" | "heavy"

/** What a parcel of a producer weighs of whom nothing else is known. */
export const USUAL_PARCEL_GRAMS = 1_000

/** Đồng for a parcel of light, medium and heavy goods. */
const RATES = [
  { speed: "standard", zone: "hanoi_inner", days: "2–3 ngày", light: 18_000, medium: 21_000, heavy: 25_000 },
  { speed: "express", zone: "hanoi_inner", days: "trong ngày", light: 35_000, medium: 40_000, heavy: 45_000 },
  { speed: "standard", zone: "other", days: "3–6 ngày", light: 30_000, medium: 36_000, heavy: 45_000 },
  { speed: "express", zone: "other", days: "1–2 ngày", light: 55_000, medium: 62_000, heavy: 70_000 },
] as const

const SPEEDS = {
  standard: { name: "Giao tiêu chuẩn", label: "Tiêu chuẩn" },
  express: { name: "Giao nhanh", label: "Nhanh" },
} as const

/** A producer's shipping options: two speeds for each of two zones, dearer where its usual parcel is heavier. */
export function shippingOptionsFor(parcelGrams: number): ShippingOptionInput[] {
  const weight = weightClass(parcelGrams)
  return RATES.map((rate) => ({
    name: SPEEDS[rate.speed].name,
    type_code: rate.speed,
    type_label: SPEEDS[rate.speed].label,
    type_description: `Nhận hàng ${rate.days}`,
    amount: rate[weight],
    rules: [{ attribute: "zone", operator: "eq", value: rate.zone }],
  }))
}

function weightClass(grams: number): WeightClass {
  if (grams <= 500) return "light"
  return grams <= 2_500 ? "medium" : "heavy"
}
