import { expect, test } from "vitest"
import { type AccessRow, findAccess, reaches } from "./access"

const ROWS: AccessRow[] = [
  { method: "GET", path: "/producer/orders/:id", scope: "producer", role: "staff" },
  { method: "POST", path: "/producer/invitations/:id", scope: "producer", role: "owner" },
  { method: "POST", path: "/producer/invitations/accept", scope: "account" },
]

test("a route that stands in no row is nobody's", () => {
  expect(findAccess("POST", "/producer/orders/order_1", ROWS)).toBeNull()
  expect(findAccess("GET", "/producer/orders/order_1/secrets", ROWS)).toBeNull()
  expect(findAccess("GET", "/producer/orders/", ROWS)).toBeNull()
})

test("a row matches its path with or without a slash at the end, and HEAD as GET", () => {
  expect(findAccess("GET", "/producer/orders/order_1", ROWS)).toBe(ROWS[0])
  expect(findAccess("HEAD", "/producer/orders/order_1/", ROWS)).toBe(ROWS[0])
})

test("a spelt-out path wins over a parameter", () => {
  expect(findAccess("POST", "/producer/invitations/accept", ROWS)).toBe(ROWS[2])
})

test("roles reach what they and those below them may do; without a role only an owner passes", () => {
  expect(reaches("manager", "staff")).toBe(true)
  expect(reaches("staff", "manager")).toBe(false)
  expect(reaches("manager")).toBe(false)
  expect(reaches("owner")).toBe(true)
})
