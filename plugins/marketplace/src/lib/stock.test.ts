import { expect, test } from "vitest"
import type { PlannedReservation } from "./plan-orders"
import { shortages } from "./stock"

const jar = (quantity: number, change: Partial<PlannedReservation> = {}): PlannedReservation => ({
  line_item_id: "ordli_1",
  inventory_item_id: "iitem_1",
  location_id: "sloc_1",
  quantity,
  allow_backorder: false,
  title: "Mật ong",
  ...change,
})
const ten = [{ inventory_item_id: "iitem_1", location_id: "sloc_1", available_quantity: 10 }]

test("lines that share a stock are checked on their sum and named once", () => {
  expect(shortages([jar(6), jar(4)], ten)).toEqual([])
  expect(shortages([jar(6), jar(5), jar(1)], ten)).toEqual(["Mật ong"])
})

test("stock at another producer's location does not count", () => {
  expect(shortages([jar(1, { location_id: "sloc_2" })], ten)).toEqual(["Mật ong"])
})

test("goods that may be back-ordered are never short", () => {
  expect(shortages([jar(11, { allow_backorder: true })], ten)).toEqual([])
})
