import { expect, test } from "vitest"
import { orderSearchSql } from "./order-search"

const asked = { state: ["new"], direction: "DESC", limit: 20, offset: 40 } as const

/** What is looked for among the orders, between their state and the page. */
const soughtBy = (q: string) => orderSearchSql({ ...asked, q }).values.slice(1, -2)

test("a number may be the order's or the group's, and with its sign it is nothing else", () => {
  expect(soughtBy("#1042")).toEqual([1042, 1042])
  expect(soughtBy("1042")).toEqual([1042, 1042, "%1042"])
  expect(soughtBy("#ong")).toEqual(["%#ong%"])
  expect(soughtBy("9999999999")).toEqual(["%999999"])
  expect(soughtBy("mật ong")).toEqual(["%mat ong%"])
})

test("a phone number is found by its end, however it is written", () => {
  expect(soughtBy("0912 345 678")).toEqual(["%345678"])
  expect(soughtBy("+84912345678")).toEqual(["%345678"])
})

test("a name is found without its marks, and signs of the database mean themselves", () => {
  expect(soughtBy("Nguyễn Đức")).toEqual(["%nguyen duc%"])
  expect(soughtBy("50%_")).toEqual(["%50\\%\\_%"])
})

test("each place of the statement has its value, with a producer and without", () => {
  for (const producer of [{}, { producer_id: "producer_1" }]) {
    for (const q of ["#1042", "0912345678", "hương"]) {
      const { sql, values } = orderSearchSql({ ...asked, ...producer, q })
      expect(values).toHaveLength(sql.split("?").length - 1)
    }
  }
})
