import { crc16 } from "./crc16"

/** NAPAS's identifier in EMVCo's merchant account information, and its service for transfers to an account. */
const NAPAS = "A000000727"
const TO_ACCOUNT = "QRIBFTTA"
const VND = "704"
const COUNTRY = "VN"
const LONGEST_MEMO = 25

export type Transfer = {
  /** Six digits that name the bank (BIN). */
  bankBin: string
  accountNumber: string
  /** Whole đồng. */
  amount: number
  /** Plain ASCII, at most 25 characters. */
  memo: string
  billNumber?: string
}

/**
 * The text of a VietQR code (NAPAS 247, EMVCo merchant-presented mode) for one transfer: whoever scans it pays this
 * amount into this account with this memo. Built offline. Throws a sentence for what no bank could read.
 */
export function vietQrPayload({ bankBin, accountNumber, amount, memo, billNumber }: Transfer): string {
  const problem = problemOf({ bankBin, accountNumber, amount, memo })
  if (problem) {
    throw new RangeError(problem)
  }
  const account = field("00", bankBin) + field("01", accountNumber)
  const additional = (billNumber ? field("01", billNumber) : "") + field("08", memo)
  const unsigned =
    field("00", "01") +
    field("01", "12") +
    field("38", field("00", NAPAS) + field("01", account) + field("02", TO_ACCOUNT)) +
    field("53", VND) +
    field("54", String(amount)) +
    field("58", COUNTRY) +
    field("62", additional) +
    "6304"
  return unsigned + crc16(unsigned)
}

/** One EMVCo field: its number, the length of its value in two digits, its value. */
const field = (id: string, value: string): string => `${id}${String(value.length).padStart(2, "0")}${value}`

function problemOf({ bankBin, accountNumber, amount, memo }: Transfer): string | null {
  if (!/^\d{6}$/.test(bankBin)) {
    return "A bank is named by six digits."
  }
  if (!/^[0-9A-Za-z]{1,19}$/.test(accountNumber)) {
    return "An account has 1 to 19 letters and digits."
  }
  if (!Number.isSafeInteger(amount) || amount <= 0 || amount > 9_999_999_999_999) {
    return "The amount must be whole đồng, more than 0 and of at most 13 digits."
  }
  if (!/^[ -~]{1,}$/.test(memo) || memo.length > LONGEST_MEMO) {
    return `The memo must be plain ASCII of 1 to ${LONGEST_MEMO} characters.`
  }
  return null
}
