import { expect, test } from "vitest"
import { planStock, type StockRow } from "./stock"

const jar = (over: Partial<StockRow> = {}): StockRow => ({
  variant_id: "variant_1",
  variant_title: "500 g",
  sku: "MAT-ONG-1",
  product_id: "prod_1",
  product_title: "Mật ong",
  thumbnail: null,
  producer_id: "producer_1",
  location_id: "sloc_1",
  stocked_quantity: 10,
  reserved_quantity: 4,
  available_quantity: 6,
  own_item_id: "iitem_1",
  has_level: true,
  ...over,
})
const box = jar({ variant_id: "variant_2", variant_title: "Hộp", own_item_id: "iitem_2" })

test("a counted stock is written where it differs, down to what orders have reserved", () => {
  expect(planStock([{ variant_id: "variant_1", stocked_quantity: 4 }], [jar()])).toEqual({
    item_ids: ["iitem_1"],
    changes: [
      {
        variant_id: "variant_1",
        stocked_quantity: 4,
        before: 10,
        item_id: "iitem_1",
        location_id: "sloc_1",
        has_level: true,
      },
    ],
  })
  expect(planStock([{ variant_id: "variant_1", stocked_quantity: 10 }], [jar()])).toEqual({
    item_ids: ["iitem_1"],
    changes: [],
  })
  expect(
    planStock(
      [{ variant_id: "variant_1", stocked_quantity: 0 }],
      [jar({ stocked_quantity: 0, reserved_quantity: 0, has_level: false })],
    ).changes,
  ).toHaveLength(1)
})

test("less than reserved is refused for all entries at once, with every kind named", () => {
  const entries = [
    { variant_id: "variant_1", stocked_quantity: 3 },
    { variant_id: "variant_2", stocked_quantity: 0 },
  ]
  expect(() => planStock(entries, [jar(), box])).toThrow(
    'Orders have reserved 4 of "Mật ong (500 g)". Orders have reserved 4 of "Mật ong (Hộp)".',
  )
})

test("unknown kinds, sets and one stock named twice are refused", () => {
  const entry = { variant_id: "variant_1", stocked_quantity: 5 }
  expect(() => planStock([entry], [])).toThrow("These goods were not found.")
  expect(() => planStock([entry], [jar({ own_item_id: null })])).toThrow(
    'The stock of "Mật ong (500 g)" follows from the goods that it is made of; change theirs.',
  )
  expect(() => planStock([entry, entry], [jar()])).toThrow("Each stock may be named only once.")
})
