import { expect, test } from "vitest"
import { masked } from "./profile.ts"

test("an account number shows its end only", () => {
  expect(masked("0123456789")).toBe("••• 6789")
})
