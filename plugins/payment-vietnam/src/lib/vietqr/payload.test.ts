import fc from "fast-check"
import { expect, test } from "vitest"
import { crc16 } from "./crc16"
import { type Transfer, vietQrPayload } from "./payload"

const TRANSFER: Transfer = {
  bankBin: "970416",
  accountNumber: "257678859",
  amount: 180_000,
  memo: "CL1042-2",
}

test("the checksum of EMVCo's and NAPAS's own examples", () => {
  expect(crc16("123456789")).toBe("29B1")
  const napas =
    "00020101021238530010A0000007270123000697041601092245284790208QRIBFTTA53037045405100005802VN62340107NPS68690819TRANSFER TO SOMEONE6304"
  expect(crc16(napas)).toBe("AC13")
})

test("a payload equals the known one to the last sign", () => {
  expect(
    vietQrPayload({
      bankBin: "970416",
      accountNumber: "224528479",
      amount: 10_000,
      memo: "TRANSFER TO SOMEONE",
      billNumber: "NPS6869",
    }),
  ).toBe(
    "00020101021238530010A0000007270123000697041601092245284790208QRIBFTTA53037045405100005802VN62340107NPS68690819TRANSFER TO SOMEONE6304AC13",
  )
})

test.each([
  [{ amount: 0 }, "whole đồng"],
  [{ amount: 1.5 }, "whole đồng"],
  [{ memo: "trả tiền" }, "plain ASCII"],
  [{ memo: "x".repeat(26) }, "25 characters"],
  [{ memo: "" }, "plain ASCII"],
  [{ bankBin: "97041" }, "six digits"],
  [{ accountNumber: "12-3" }, "letters and digits"],
])("%o is refused in words", (change, words) => {
  expect(() => vietQrPayload({ ...TRANSFER, ...change })).toThrow(words)
})

test("every payload reads back field by field and carries its own checksum", () => {
  const transfers = fc.record({
    bankBin: fc.integer({ min: 100_000, max: 999_999 }).map(String),
    accountNumber: fc.stringMatching(/^[0-9]{6,19}$/),
    amount: fc.integer({ min: 1, max: 2_000_000_000 }),
    memo: fc.stringMatching(/^[A-Z0-9-]{1,25}$/),
  })
  fc.assert(
    fc.property(transfers, (transfer) => {
      const payload = vietQrPayload(transfer)
      const fields = readFields(payload)
      expect(fields.get("54")).toBe(String(transfer.amount))
      const account = readFields(readFields(fields.get("38") ?? "").get("01") ?? "")
      expect([account.get("00"), account.get("01")]).toEqual([transfer.bankBin, transfer.accountNumber])
      expect(readFields(fields.get("62") ?? "").get("08")).toBe(transfer.memo)
      expect(payload.slice(-4)).toBe(crc16(payload.slice(0, -4)))
    }),
    { numRuns: 1_000 },
  )
})

function readFields(text: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (let at = 0; at < text.length; ) {
    const length = Number(text.slice(at + 2, at + 4))
    fields.set(text.slice(at, at + 2), text.slice(at + 4, at + 4 + length))
    at += 4 + length
  }
  return fields
}
