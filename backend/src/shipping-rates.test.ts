import { describe, expect, it } from "vitest"
import { shippingOptionsFor } from "./shipping-rates"

const amounts = (grams: number) => shippingOptionsFor(grams).map(({ amount }) => amount)

describe("shippingOptionsFor", () => {
  it("offers two speeds in each of two zones", () => {
    expect(
      shippingOptionsFor(300).map(({ type_code, rules }) => [
        type_code,
        rules?.[0]?.attribute,
        rules?.[0]?.value,
      ]),
    ).toEqual([
      ["standard", "zone", "hanoi_inner"],
      ["express", "zone", "hanoi_inner"],
      ["standard", "zone", "other"],
      ["express", "zone", "other"],
    ])
  })

  it("costs more for heavier goods", () => {
    expect(amounts(500)).toEqual([18_000, 35_000, 30_000, 55_000])
    expect(amounts(501)).toEqual([21_000, 40_000, 36_000, 62_000])
    expect(amounts(2_501)).toEqual([25_000, 45_000, 45_000, 70_000])
  })
})
