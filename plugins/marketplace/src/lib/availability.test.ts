import { expect, test } from "vitest"
import { isOnVacation, unbuyableMessage, unbuyableReason } from "./availability"

const selling = { status: "approved" as const, vacation_from: null, vacation_to: null }
const now = new Date("2026-11-24T03:00:00Z")

test("goods with a published listing of an approved producer can be bought", () => {
  expect(unbuyableReason({ status: "published" }, selling, now)).toBeNull()
})

test.each([
  [undefined, selling, "not_listed"],
  [{ status: "unpublished" as const }, selling, "not_listed"],
  [{ status: "published" as const }, undefined, "not_listed"],
  [{ status: "published" as const }, { ...selling, status: "suspended" as const }, "producer_not_selling"],
  [
    { status: "published" as const },
    { ...selling, vacation_from: "2026-11-20T00:00:00Z", vacation_to: "2026-11-25T00:00:00Z" },
    "producer_on_vacation",
  ],
])("listing %o of producer %o: %s", (listing, producer, reason) => {
  expect(unbuyableReason(listing, producer, now)).toBe(reason)
})

test("a vacation starts with its first moment and is over with its last", () => {
  const window = { vacation_from: "2026-11-24T03:00:00Z", vacation_to: "2026-11-25T03:00:00Z" }
  expect(isOnVacation(window, now)).toBe(true)
  expect(isOnVacation(window, new Date("2026-11-25T03:00:00Z"))).toBe(false)
})

test("the message names every product", () => {
  expect(
    unbuyableMessage([
      { title: "Nón", reason: "not_listed" },
      { title: "Cốm", reason: "producer_on_vacation" },
    ]),
  ).toBe('"Nón" is not on sale; "Cốm" cannot be bought while its producer is on vacation.')
})
