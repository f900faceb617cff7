import { expect, test } from "vitest"
import {
  asOnCards,
  bankFields,
  bareProblem,
  citizenId,
  optional,
  optionalBare,
  optionalEmail,
  phone,
  requiredBare,
  taxCode,
} from "./checks.ts"

const problem = (result: { error?: { issues: { message: string }[] } | undefined }) =>
  result.error?.issues[0]?.message

test.each(["0101234567", "0101234567-001", "0101 234 567"])("%s is a tax code", (code) => {
  expect(taxCode.parse(code)).toBe(code.replaceAll(" ", ""))
})

test.each(["010123456", "0101234567001", "0101234567-01", "001190123456", "mã số"])(
  "%s is no tax code",
  (code) => {
    expect(problem(taxCode.safeParse(code))).toBe("tax_code_invalid")
  },
)

test("a citizen id has twelve digits, however they are spaced", () => {
  expect(citizenId.parse("001 190 123 456")).toBe("001190123456")
  expect(problem(citizenId.safeParse("00119012345"))).toBe("citizen_id_invalid")
  expect(problem(citizenId.safeParse(""))).toBe("required")
})

test("what may be left out is null when it is", () => {
  expect(optional(10).parse("")).toBeNull()
  expect(optionalEmail.parse("")).toBeNull()
})

test("phones are compared without spaces and points", () => {
  expect(phone.parse("0912.345 678")).toBe("0912345678")
  expect(problem(phone.safeParse("12345"))).toBe("phone_invalid")
})

test("a bank account is of a bank that takes transfers", () => {
  expect(bankFields.bank_bin.safeParse("970436").success).toBe(true)
  expect(problem(bankFields.bank_bin.safeParse("123456"))).toBe("invalid")
  expect(bankFields.bank_account_number.parse("0123 456 789")).toBe("0123456789")
  expect(problem(bankFields.bank_account_number.safeParse("12345"))).toBe("bank_account_invalid")
})

test("an account's name is written as banks print it", () => {
  expect(asOnCards("Đỗ Thị Phương Khánh")).toBe("DO THI PHUONG KHANH")
})

test("numbers, references and firms' names are letters, digits and few signs", () => {
  expect(bareProblem("FT26330-ABC/12 (J&T)", true)).toBeUndefined()
  expect(bareProblem("\u200BBưu điện ")).toBeUndefined()
  expect(bareProblem('FT1"')).toBe("bare_only")
  expect(bareProblem(" ", true)).toBe("required")
  expect(bareProblem("")).toBeUndefined()
  expect(problem(requiredBare(9).safeParse("<b>"))).toBe("bare_only")
  expect(problem(optionalBare(9).safeParse("1;2"))).toBe("bare_only")
  expect(optionalBare(9).parse("")).toBeNull()
})
