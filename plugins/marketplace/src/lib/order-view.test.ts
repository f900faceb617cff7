import { expect, test } from "vitest"
import { fullName, summariseItems } from "./order-view"

test("an order is summed up by its first two goods and the number of the others", () => {
  const goods = ["Mật ong", "Cốm", "Trà", "Miến"].map((product_title, index) => ({
    title: "Hũ",
    product_title,
    quantity: index + 1,
  }))
  expect(summariseItems(goods.slice(0, 1))).toBe("Mật ong × 1")
  expect(summariseItems(goods)).toBe("Mật ong × 1, Cốm × 2, +2")
  expect(summariseItems([{ title: "Hũ", product_title: null, quantity: 1 }])).toBe("Hũ × 1")
})

test("a name may stand in one field or in two", () => {
  expect(fullName({ first_name: "Nguyễn Văn Mẫu", last_name: null })).toBe("Nguyễn Văn Mẫu")
  expect(fullName({ first_name: "Khách", last_name: "Mẫu" })).toBe("Khách Mẫu")
  expect(fullName(null)).toBe("")
})
