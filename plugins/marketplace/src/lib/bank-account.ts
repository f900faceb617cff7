const FIELDS = ["bank_bin", "bank_account_number", "bank_account_name"] as const

export type BankAccount = Record<(typeof FIELDS)[number], string | null>

/** Whether a change is about the bank account at all. */
export const touchesBank = (change: Partial<BankAccount>): boolean =>
  FIELDS.some((field) => change[field] !== undefined)

/** A transfer needs bank, number and name: an account has all three or none. */
export const isWholeAccount = (account: BankAccount): boolean =>
  FIELDS.every((field) => Boolean(account[field]) === Boolean(account.bank_bin))
