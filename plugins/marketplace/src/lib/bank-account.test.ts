import { expect, test } from "vitest"
import { isWholeAccount, touchesBank } from "./bank-account"

const ACCOUNT = { bank_bin: "970436", bank_account_number: "001100123", bank_account_name: "NGUOI MAU" }
const NONE = { bank_bin: null, bank_account_number: null, bank_account_name: null }

test("an account has bank, number and name, or nothing", () => {
  expect(isWholeAccount(ACCOUNT)).toBe(true)
  expect(isWholeAccount(NONE)).toBe(true)
  expect(isWholeAccount({ ...ACCOUNT, bank_bin: null })).toBe(false)
  expect(isWholeAccount({ ...ACCOUNT, bank_account_name: "" })).toBe(false)
  expect(isWholeAccount({ ...NONE, bank_account_number: "001100123" })).toBe(false)
})

test("clearing an account is a change of it, other fields are not", () => {
  expect(touchesBank({ bank_account_number: null })).toBe(true)
  expect(touchesBank({ bank_bin: undefined })).toBe(false)
  expect(touchesBank({})).toBe(false)
})
