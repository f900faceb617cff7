import type { Cell } from "../spreadsheet/write-table"
import { type PayoutOrder, payoutMemo } from "./payout-state"

export type BankFileRow = Pick<PayoutOrder, "id" | "amount" | "account"> & { period: string }

const HEAD = ["STT", "Số tài khoản", "Tên người thụ hưởng", "Mã ngân hàng (BIN)", "Số tiền (VND)", "Nội dung"]

/** Whether a bank can be told where the money goes. */
export const hasBankAccount = ({ bank_bin, number }: PayoutOrder["account"]): boolean =>
  Boolean(bank_bin && number)

/** Payouts as a bank's form for many transfers takes them: one row each, in whole đồng. */
export const bankFile = (rows: BankFileRow[]): Cell[][] => [
  HEAD,
  ...rows.map(({ account, amount, id, period }, index) => [
    index + 1,
    account.number,
    account.name,
    account.bank_bin,
    amount,
    payoutMemo(period, id),
  ]),
]
