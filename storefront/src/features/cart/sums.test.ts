import { expect, test } from "vitest"
import { sumsOf } from "./sums.ts"

const option = (id: string, amount: number) => ({
  id,
  amount,
  name: "",
  type_code: "",
  type_label: "",
  type_description: "",
})
const address = { first_name: null, phone: null, address_1: null, city: null, province: null }
const undecided = {
  shipping_options: [option("so_cheap", 36_000), option("so_fast", 62_000)],
  selected_shipping_option_id: null,
}

test("before a cart knows where it goes, each producer counts with its cheapest delivery", () => {
  const cart = { item_total: 500_000, shipping_total: 0, total: 500_000, shipping_address: null }
  expect(sumsOf(cart, [undecided, undecided])).toEqual({
    itemTotal: 500_000,
    shippingTotal: 72_000,
    total: 572_000,
    isEstimate: true,
  })
})

test("what is chosen counts as it is, what came later counts with its cheapest delivery", () => {
  const decided = { ...undecided, selected_shipping_option_id: "so_fast" }
  const cart = {
    item_total: 500_000,
    shipping_total: 62_000,
    total: 562_000,
    shipping_address: { ...address, metadata: { commune_code: "00004" } },
  }
  expect(sumsOf(cart, [decided, undecided])).toEqual({
    itemTotal: 500_000,
    shippingTotal: 98_000,
    total: 598_000,
    isEstimate: false,
  })
})
