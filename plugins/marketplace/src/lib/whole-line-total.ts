import { getLineItemTotals } from "@medusajs/framework/utils"

/** What has to be read of an order for {@link wholeLineTotal}; without `total` Medusa leaves out the lines' quantity. */
export const WHOLE_LINE_FIELDS = [
  "total",
  "items.id",
  "items.quantity",
  "items.unit_price",
  "items.is_tax_inclusive",
  "items.tax_lines.*",
  "items.adjustments.*",
]

export type WholeLine = Omit<Parameters<typeof getLineItemTotals>[0], "detail">

/**
 * What the whole quantity of a line was sold for after discounts, in whole đồng. A line's own `total` leaves out what came
 * back, so that a second return or a parcel after a refused one would be worth a part of it only.
 */
export function wholeLineTotal(line: WholeLine): number {
  return Math.round(Number(getLineItemTotals({ ...line, detail: undefined }, {}).total))
}
