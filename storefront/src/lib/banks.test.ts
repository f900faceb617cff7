import { expect, test } from "vitest"
import { bankName } from "./banks.ts"

test("a bank is called by its name, and one that nobody knows by its number", () => {
  expect(bankName("970436")).toBe("Vietcombank")
  expect(bankName("999999")).toBe("999999")
})
