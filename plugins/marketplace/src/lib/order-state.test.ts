import { expect, test } from "vitest"
import { type OrderFacts, orderStateOf, type ParcelFacts, parcelStateOf } from "./order-state"

const parcel = (quantity: number, facts: Partial<ParcelFacts> = {}): ParcelFacts => ({
  id: "ful_1",
  lines: [{ line_item_id: "line_1", quantity }],
  shipped: false,
  delivered: false,
  refused: false,
  cancelled: false,
  ...facts,
})

/** An order of three jars; what is packed and delivered follows from the parcels. */
function order(parcels: ParcelFacts[], facts: Partial<OrderFacts> & { returned?: number } = {}): OrderFacts {
  const unitsOf = (wanted: ParcelFacts[]) =>
    wanted.flatMap(({ lines }) => lines).reduce((sum, { quantity }) => sum + quantity, 0)
  const { returned = 0, ...rest } = facts
  return {
    cancelled: false,
    confirmed: true,
    lines: [
      {
        id: "line_1",
        title: "Mật ong",
        quantity: 3,
        packed: unitsOf(parcels.filter(({ cancelled }) => !cancelled)),
        delivered: unitsOf(parcels.filter(({ delivered }) => delivered)),
        returned,
      },
    ],
    parcels,
    ...rest,
  }
}

const shipped = { shipped: true }
const delivered = { shipped: true, delivered: true }
const refused = { shipped: true, refused: true }

test("an order is new until it is confirmed, and packing confirms it", () => {
  expect(orderStateOf(order([], { confirmed: false }))).toBe("new")
  expect(orderStateOf(order([]))).toBe("confirmed")
  expect(orderStateOf(order([parcel(1)], { confirmed: false }))).toBe("confirmed")
})

test("a parcel that was unpacked leaves the order where it was before", () => {
  expect(orderStateOf(order([parcel(3, { cancelled: true })]))).toBe("confirmed")
  expect(orderStateOf(order([parcel(3, { cancelled: true })], { confirmed: false }))).toBe("new")
})

test("an order is as far as the least advanced of its goods", () => {
  expect(orderStateOf(order([parcel(2, delivered)]))).toBe("confirmed")
  expect(orderStateOf(order([parcel(2, delivered), parcel(1)]))).toBe("packed")
  expect(orderStateOf(order([parcel(2, delivered), parcel(1, shipped)]))).toBe("handed_over")
  expect(orderStateOf(order([parcel(2, delivered), parcel(1, delivered)]))).toBe("delivered")
})

test("a parcel that an operator marks as delivered without a tracking number has arrived all the same", () => {
  expect(orderStateOf(order([parcel(3, { delivered: true })]))).toBe("delivered")
})

test("a refused parcel no longer counts, unless there is no other", () => {
  expect(orderStateOf(order([parcel(2, shipped), parcel(1, refused)], { returned: 1 }))).toBe("handed_over")
  expect(orderStateOf(order([parcel(2, delivered), parcel(1, refused)], { returned: 1 }))).toBe("delivered")
  expect(orderStateOf(order([parcel(2, refused), parcel(1, refused)], { returned: 3 }))).toBe("refused")
})

test("an order is returned when all of its goods came back after some had arrived", () => {
  expect(orderStateOf(order([parcel(3, delivered)], { returned: 2 }))).toBe("delivered")
  expect(orderStateOf(order([parcel(3, delivered)], { returned: 3 }))).toBe("returned")
  expect(orderStateOf(order([parcel(2, delivered), parcel(1, refused)], { returned: 3 }))).toBe("returned")
})

test("goods that an operator books as returned before they arrived were refused", () => {
  expect(orderStateOf(order([parcel(3, shipped)], { returned: 3 }))).toBe("refused")
})

test("a cancelled order is cancelled, whatever else is known of it", () => {
  expect(orderStateOf(order([parcel(3, { cancelled: true })], { cancelled: true }))).toBe("cancelled")
})

test("a parcel is what happened to it last", () => {
  expect(parcelStateOf(parcel(1))).toBe("packed")
  expect(parcelStateOf(parcel(1, shipped))).toBe("handed_over")
  expect(parcelStateOf(parcel(1, delivered))).toBe("delivered")
  expect(parcelStateOf(parcel(1, refused))).toBe("refused")
  expect(parcelStateOf(parcel(1, { cancelled: true }))).toBe("cancelled")
})
