import { expect, test } from "vitest"
import { signInSchema, signUpSchema } from "./credentials.ts"

const problems = (typed: { identifier: string; password: string }) =>
  signUpSchema.safeParse(typed).error?.issues.map(({ path, message }) => [path[0], message]) ?? []

test.each([
  ["lien@vidu.vn", "lien@vidu.vn"],
  ["0912 345 678", "0912345678"],
  ["+84 912.345.678", "+84912345678"],
])("%s signs in as %s", (typed, identifier) => {
  expect(signInSchema.parse({ identifier: typed, password: "x" }).identifier).toBe(identifier)
})

test.each(["", "lien", "0123", "lien@vidu", "@vidu.vn", "091234567890"])("%j is no login", (identifier) => {
  expect(problems({ identifier, password: "mat khau dai" })).toEqual([["identifier", "identifier_invalid"]])
})

test("a new password has 8 to 128 characters", () => {
  const identifier = "lien@vidu.vn"
  expect(problems({ identifier, password: "1234567" })).toEqual([["password", "password_too_short"]])
  expect(problems({ identifier, password: "x".repeat(129) })).toEqual([["password", "password_too_long"]])
  expect(problems({ identifier, password: "12345678" })).toEqual([])
})
