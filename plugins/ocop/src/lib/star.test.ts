import { expect, test } from "vitest"
import { nextStarChange, starOf } from "./star"

const now = new Date("2026-11-24T00:00:00Z")
const certificate = {
  star: 4,
  potential_five: false,
  status: "valid",
  valid_from: "2024-11-24T00:00:00Z",
  valid_to: "2027-11-24T00:00:00Z",
}

test("a valid certificate gives its star", () => {
  expect(starOf([certificate], now)).toEqual({ star: 4, potential_five: false })
})

test.each([
  ["expired this very moment", { ...certificate, valid_to: "2026-11-24T00:00:00Z" }],
  ["not yet valid", { ...certificate, valid_from: "2026-11-24T00:00:01Z" }],
  ["revoked", { ...certificate, status: "revoked" }],
])("a certificate that is %s gives none", (_, certificate) => {
  expect(starOf([certificate], now)).toBeNull()
})

test("the best valid one counts, and potential five stays four", () => {
  const potential = { ...certificate, potential_five: true }
  const expiredFive = { ...certificate, star: 5, valid_to: "2026-01-01T00:00:00Z" }
  expect(starOf([certificate, potential, expiredFive], now)).toEqual({ star: 4, potential_five: true })
})

test("the star may change when the next certificate begins or ends", () => {
  const renewal = { ...certificate, valid_from: "2027-06-01T00:00:00Z", valid_to: "2030-06-01T00:00:00Z" }
  const revoked = { ...certificate, status: "revoked", valid_to: "2026-12-01T00:00:00Z" }
  expect(nextStarChange([certificate, renewal, revoked], now)).toEqual(new Date("2027-06-01T00:00:00Z"))
  expect(nextStarChange([certificate], now)).toEqual(new Date("2027-11-24T00:00:00Z"))
  expect(nextStarChange([certificate], new Date(certificate.valid_to))).toBeNull()
})
