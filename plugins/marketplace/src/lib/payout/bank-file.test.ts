import { expect, test } from "vitest"
import { writeTable } from "../spreadsheet/write-table"
import { bankFile } from "./bank-file"

test("a payout is one row in whole đồng, and no name in it is ever computed", async () => {
  const account = { bank_bin: "970416", number: "0012345", name: "=HYPERLINK(1)", stripe_account: null }
  const file = await writeTable(
    bankFile([{ id: "pout_01ABCDEF", amount: 489_200, period: "2026-09", account }]),
    "csv",
  )
  expect(String(file).split("\r\n")[1]).toBe("1,0012345,'=HYPERLINK(1),970416,489200,CHO LANG 2026-09 ABCDEF")
})
