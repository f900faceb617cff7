import { expect, test } from "vitest"
import { orderNumbersIn, recipientSearch } from "./order-search"

test("a number may be the order's or the group's, with or without a sign", () => {
  expect(orderNumbersIn("#1042")).toEqual([{ display_id: 1042 }, { order_group: { display_id: 1042 } }])
  expect(orderNumbersIn("9999999999")).toEqual([])
  expect(orderNumbersIn("mật ong")).toEqual([])
})

test("a phone number is found by its end, however it is written", () => {
  expect(recipientSearch("0912 345 678")).toEqual([{ phone_tail: { $like: "%345678" } }])
  expect(recipientSearch("+84912345678")).toEqual([{ phone_tail: { $like: "%345678" } }])
  expect(recipientSearch("678")).toEqual([{ phone_tail: { $like: "%678" } }])
})

test("a name is found without its marks, and signs of the database mean themselves", () => {
  expect(recipientSearch("Nguyễn Đức")).toEqual([{ customer_search: { $like: "%nguyen duc%" } }])
  expect(recipientSearch("50%_")).toEqual([{ customer_search: { $like: "%50\\%\\_%" } }])
})
