import { expect, test } from "vitest"
import {
  decideCancel,
  decideCancelByShopper,
  decideConfirm,
  decideDeliver,
  decidePack,
  decideRefuse,
  decideReturn,
  decideShip,
} from "./order-actions"
import type { LineFacts, OrderFacts, ParcelFacts } from "./order-state"

const line = (id: string, facts: Partial<LineFacts> = {}): LineFacts => ({
  id,
  title: "Mật ong",
  quantity: 3,
  packed: 0,
  delivered: 0,
  returned: 0,
  ...facts,
})
const parcel = (facts: Partial<ParcelFacts> = {}): ParcelFacts => ({
  id: "ful_1",
  lines: [{ line_item_id: "a", quantity: 3 }],
  shipped: false,
  delivered: false,
  refused: false,
  cancelled: false,
  ...facts,
})
const order = (facts: Partial<OrderFacts> = {}): OrderFacts => ({
  cancelled: false,
  confirmed: false,
  lines: [line("a")],
  parcels: [],
  ...facts,
})
const CANCELLED = { outcome: "refused", message: "This order has been cancelled." }

test("confirming is done once, and not for a cancelled order", () => {
  expect(decideConfirm(order())).toEqual({ outcome: "do", plan: null })
  expect(decideConfirm(order({ confirmed: true }))).toEqual({ outcome: "done" })
  expect(decideConfirm(order({ parcels: [parcel()] }))).toEqual({ outcome: "done" })
  expect(decideConfirm(order({ cancelled: true }))).toEqual(CANCELLED)
})

test("packing without a list packs what is left, and nothing when nothing is", () => {
  const lines = [line("a", { packed: 1 }), line("b", { packed: 3 })]
  expect(decidePack(order({ lines }))).toEqual({
    outcome: "do",
    plan: [{ line_item_id: "a", quantity: 2 }],
  })
  expect(decidePack(order({ lines: [line("a", { packed: 3 })] }))).toEqual({ outcome: "done" })
  expect(decidePack(order({ cancelled: true }))).toEqual(CANCELLED)
})

test("packing by a list takes no more than is left, each line once, and only lines of the order", () => {
  const facts = order({ lines: [line("a", { packed: 2 })] })
  expect(decidePack(facts, [{ line_item_id: "a", quantity: 1 }])).toEqual({
    outcome: "do",
    plan: [{ line_item_id: "a", quantity: 1 }],
  })
  expect(decidePack(facts, [{ line_item_id: "a", quantity: 2 }])).toEqual({
    outcome: "input",
    message: 'Of "Mật ong" only 1 are left to pack.',
  })
  expect(decidePack(facts, [{ line_item_id: "x", quantity: 1 }])).toMatchObject({ outcome: "unknown" })
  const twice = [
    { line_item_id: "a", quantity: 1 },
    { line_item_id: "a", quantity: 1 },
  ]
  expect(decidePack(order(), twice)).toMatchObject({ outcome: "input" })
})

test("a parcel leaves once, and only if it is there", () => {
  expect(decideShip(order({ parcels: [parcel()] }), "ful_1")).toMatchObject({ outcome: "do" })
  expect(decideShip(order({ parcels: [parcel({ shipped: true })] }), "ful_1")).toEqual({ outcome: "done" })
  expect(decideShip(order(), "ful_1")).toMatchObject({ outcome: "unknown" })
  for (const end of [{ delivered: true }, { refused: true }, { cancelled: true }]) {
    expect(decideShip(order({ parcels: [parcel(end)] }), "ful_1")).toMatchObject({ outcome: "refused" })
  }
})

test("a parcel arrives or is refused only while a carrier has it", () => {
  const underWay = order({ parcels: [parcel({ shipped: true })] })
  expect(decideDeliver(underWay, "ful_1")).toMatchObject({ outcome: "do", plan: { id: "ful_1" } })
  expect(decideRefuse(underWay, "ful_1")).toMatchObject({ outcome: "do", plan: { id: "ful_1" } })
  expect(decideRefuse(order({ parcels: [parcel()] }), "ful_1")).toMatchObject({ outcome: "refused" })

  const arrived = order({ parcels: [parcel({ shipped: true, delivered: true })] })
  expect(decideDeliver(arrived, "ful_1")).toEqual({ outcome: "done" })
  expect(decideRefuse(arrived, "ful_1")).toEqual({
    outcome: "refused",
    message: "This parcel is delivered already.",
  })
})

test("what comes back is at most what arrived and has not come back; refused parcels do not count as arrived", () => {
  const facts = order({
    lines: [line("a", { quantity: 5, packed: 5, delivered: 3, returned: 3 })],
    parcels: [
      parcel({ id: "ful_1", shipped: true, delivered: true }),
      parcel({ id: "ful_2", lines: [{ line_item_id: "a", quantity: 2 }], shipped: true, refused: true }),
    ],
  })
  expect(decideReturn(facts, [{ line_item_id: "a", quantity: 2 }])).toMatchObject({ outcome: "do" })
  expect(decideReturn(facts, [{ line_item_id: "a", quantity: 3 }])).toEqual({
    outcome: "input",
    message: 'Of "Mật ong" only 2 are left that could come back.',
  })
  expect(decideReturn(order(), [{ line_item_id: "a", quantity: 1 }])).toMatchObject({ outcome: "refused" })
})

test("an order can be cancelled until its first parcel has left; what is packed is unpacked", () => {
  expect(decideCancel(order())).toEqual({ outcome: "do", plan: { unpack: [] } })
  const packed = [parcel(), parcel({ id: "ful_0", cancelled: true })]
  expect(decideCancel(order({ parcels: packed }))).toEqual({ outcome: "do", plan: { unpack: ["ful_1"] } })
  expect(decideCancel(order({ parcels: [parcel({ shipped: true })] }))).toMatchObject({ outcome: "refused" })
  expect(decideCancel(order({ cancelled: true }))).toEqual({ outcome: "done" })
})

test("a shopper can cancel until the producer has taken the order on", () => {
  expect(decideCancelByShopper(order())).toEqual({ outcome: "do", plan: { unpack: [] } })
  expect(decideCancelByShopper(order({ confirmed: true }))).toMatchObject({ outcome: "refused" })
  expect(decideCancelByShopper(order({ parcels: [parcel()] }))).toMatchObject({ outcome: "refused" })
  expect(decideCancelByShopper(order({ cancelled: true, confirmed: true }))).toEqual({ outcome: "done" })
})
