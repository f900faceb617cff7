import { expect, test } from "vitest"
import { groupByProducer } from "./group-by-producer"

test("producers and their goods come in the order in which they were put into the cart", () => {
  const goods = [
    { id: "cali_03", producer: "tea" },
    { id: "cali_02", producer: "hats" },
    { id: "cali_01", producer: "tea" },
    { id: "cali_04", producer: undefined },
  ]
  expect([...groupByProducer(goods, ({ producer }) => producer)]).toEqual([
    ["tea", [goods[2], goods[0]]],
    ["hats", [goods[1]]],
  ])
})
