import { share } from "@cho-lang/marketplace/lib/commission/commission-rule"

/** What a carrier keeps of what it collects, in đồng: a part of it, and not less than the least. */
export type CodFeeRule = { feeBp: number; feeMin: number }

export const codFee = (amount: number, { feeBp, feeMin }: CodFeeRule): number =>
  amount === 0 ? 0 : Math.min(amount, Math.max(feeMin, share(amount, feeBp)))

export const REMITTANCE_OUTCOMES = [
  "matched",
  "amount_differs",
  "fee_differs",
  "not_delivered",
  "double",
  "unknown",
] as const
export type RemittanceOutcome = (typeof REMITTANCE_OUTCOMES)[number]

type Expected = { status: string; amount: number; fee: number }

/** What a carrier's row (đồng collected, đồng kept) says of the parcel it names. */
export function remittanceOutcome(
  parcel: Expected | undefined,
  row: { amount: number; fee: number },
): RemittanceOutcome {
  if (!parcel) {
    return "unknown"
  }
  if (parcel.status === "remitted" || parcel.status === "mismatch") {
    return "double"
  }
  if (parcel.status !== "collected") {
    return "not_delivered"
  }
  if (parcel.amount !== row.amount) {
    return "amount_differs"
  }
  return parcel.fee === row.fee ? "matched" : "fee_differs"
}
