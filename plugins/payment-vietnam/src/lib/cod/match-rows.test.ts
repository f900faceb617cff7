import { expect, test } from "vitest"
import { type Collected, matchRows } from "./match-rows"

const parcel = (id: string, carrier: string | null, amount = 100, status = "collected"): Collected => ({
  id,
  tracking_number: "VD01",
  carrier,
  status,
  amount,
  fee: 5,
})
const row = (amount = 100) => ({ row: 2, tracking_number: "VD01", amount, fee: 5 })
const outcomes = (carrier: string, parcels: Collected[], amounts: number[]) =>
  matchRows(carrier, parcels, amounts.map(row)).map(({ collection_id, outcome }) => [collection_id, outcome])

test("a number that two carriers use names each one's own parcel", () => {
  const parcels = [parcel("a", "Bưu điện"), parcel("b", "Giao nhanh mẫu", 70)]
  expect(outcomes("giao nhanh mau", parcels, [70, 70])).toEqual([
    ["b", "matched"],
    ["b", "double"],
  ])
  expect(outcomes("Hãng khác", parcels, [100])).toEqual([[null, "unknown"]])
})

test("two parcels under one number are settled by one row each", () => {
  const parcels = [parcel("a", "Bưu điện"), parcel("b", "Bưu điện", 70)]
  expect(outcomes("Bưu điện", parcels, [100, 70, 70])).toEqual([
    ["a", "matched"],
    ["b", "matched"],
    ["a", "double"],
  ])
})

test("a parcel without a carrier is found by its number, and one that did not arrive settles nothing", () => {
  expect(outcomes("Bưu điện", [parcel("a", null)], [100])).toEqual([["a", "matched"]])
  expect(outcomes("Bưu điện", [parcel("a", null, 100, "refused")], [100, 100])).toEqual([
    ["a", "not_delivered"],
    ["a", "not_delivered"],
  ])
})
