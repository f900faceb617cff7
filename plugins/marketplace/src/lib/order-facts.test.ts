import { expect, test } from "vitest"
import { type NativeOrder, orderFactsOf, orderMoney, recipientKeys } from "./order-facts"

const order: NativeOrder = {
  id: "order_1",
  display_id: 1,
  status: "pending",
  total: 260_000,
  summary: { pending_difference: 260_000 },
  items: [
    {
      id: "line_1",
      title: "Hộp quà",
      product_title: "Mật ong",
      quantity: 3,
      detail: {
        fulfilled_quantity: 2,
        delivered_quantity: 1,
        return_received_quantity: 1,
        return_dismissed_quantity: 1,
      },
      variant: {
        inventory_items: [
          { inventory_item_id: "jar", required_quantity: 2 },
          { inventory_item_id: "box", required_quantity: 1 },
        ],
      },
    },
    { id: "line_2", title: "Đã bỏ", quantity: 0 },
  ],
  fulfillments: [
    {
      id: "ful_1",
      shipped_at: "2026-11-25T00:00:00Z",
      metadata: { refused_at: "2026-11-26T00:00:00Z" },
      items: [
        { line_item_id: "line_1", inventory_item_id: "jar", quantity: 4 },
        { line_item_id: "line_1", inventory_item_id: "box", quantity: 2 },
      ],
    },
  ],
}

test("a gift set of several goods in stock counts as one unit of its line, and removed lines do not count", () => {
  const { lines, parcels } = orderFactsOf(order, true)
  expect(lines).toEqual([
    { id: "line_1", title: "Mật ong", quantity: 3, packed: 2, delivered: 1, returned: 2 },
  ])
  expect(parcels).toEqual([
    {
      id: "ful_1",
      lines: [{ line_item_id: "line_1", quantity: 2 }],
      shipped: true,
      delivered: false,
      refused: true,
      cancelled: false,
    },
  ])
})

test("what was overpaid is not owed by anybody", () => {
  expect(orderMoney(order)).toEqual({ total: 260_000, outstanding: 260_000 })
  expect(orderMoney({ total: 10, summary: { pending_difference: -5 } })).toEqual({
    total: 10,
    outstanding: 0,
  })
})

test("of a recipient only the folded name and the end of the phone number are kept for search", () => {
  expect(recipientKeys({ first_name: "Nguyễn Đức Mẫu", phone: "+84 912 345 678" })).toEqual({
    customer_search: "nguyen duc mau",
    phone_tail: "345678",
  })
  expect(recipientKeys(null)).toEqual({ customer_search: "", phone_tail: "" })
})
