import type { BigNumberInput } from "@medusajs/framework/types"
import { BigNumber, MedusaError } from "@medusajs/framework/utils"

/** An amount as Stripe takes it: đồng have no decimals, so it is not multiplied. Refuses fractions. */
export function dong(amount: BigNumberInput): number {
  const value = new BigNumber(amount).numeric
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `An amount in đồng is a whole number, not ${value}.`,
    )
  }
  return value
}
