import { clearableCode } from "./clearable"
import { optionalLine } from "./text-fields"

/** A bank by its six digits, an account by 6 to 19 digits or letters (NAPAS 247). */
export const bankFields = {
  bank_bin: clearableCode(/^\d{6}$/, "A bank is named by its six digits."),
  bank_account_number: clearableCode(
    /^[\dA-Za-z]{6,19}$/,
    "An account number has 6 to 19 digits or letters.",
  ),
  bank_account_name: optionalLine(100),
}
