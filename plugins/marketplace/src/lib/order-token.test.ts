import { expect, test } from "vitest"
import { isOrderGroupToken, orderGroupToken } from "./order-token"

const secret = "a-secret-of-some-length"

test("a token opens its own group and no other", () => {
  const token = orderGroupToken("ogrp_1", secret)
  expect(isOrderGroupToken(token, "ogrp_1", secret)).toBe(true)
  expect(isOrderGroupToken(token, "ogrp_2", secret)).toBe(false)
  expect(isOrderGroupToken(token, "ogrp_1", "another-secret-of-length")).toBe(false)
})

test.each([undefined, "", "x", ["a"], 1, null])("%o is not a token", (token) => {
  expect(isOrderGroupToken(token, "ogrp_1", secret)).toBe(false)
})
