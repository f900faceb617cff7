import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BANK_TRANSFER_MODULE } from "../../../modules/bank-transfer"
import type { Payback } from "../record-payback"

const { NOT_FOUND, NOT_ALLOWED, CONFLICT } = MedusaError.Types

export type GivenBack = {
  id: string
  order_id: string
  producer_id: string
  collected_by: "producer" | "psp"
  amount: number
  /** All that went back of this transfer by now, đồng. */
  given_back: number
}

/** Writes the payback down, or answers null where it is written already. */
export const giveBackStep = createStep(
  "give-back-transfer",
  async ({ order_id, producer_id, amount, reference, now }: Payback, { container }) => {
    const service = container.resolve(BANK_TRANSFER_MODULE)
    const [transfer] = await service.listBankTransfers(
      { order_id, ...(producer_id && { producer_id }) },
      { take: 1 },
    )
    if (!transfer) {
      throw new MedusaError(NOT_FOUND, "This order is not paid by transfer.", "no_transfer_awaited")
    }
    const { id, collected_by, given_back_reference } = transfer
    if (producer_id && collected_by === "psp") {
      throw new MedusaError(
        NOT_ALLOWED,
        "This money lies in the market's account, so the coordination office sends it back.",
        "not_own_account",
      )
    }
    const owed = Number(transfer.owed_back)
    if (owed === 0 && given_back_reference === reference) {
      return new StepResponse<GivenBack | null, Before | null>(null, null)
    }
    if (owed === 0) {
      throw new MedusaError(NOT_ALLOWED, "Nothing is owed to this shopper.", "nothing_owed")
    }
    if (owed !== amount) {
      throw new MedusaError(
        CONFLICT,
        `${owed} đồng are owed to this shopper, not ${amount}.`,
        "amount_differs",
      )
    }
    const before = { id, owed_back: owed, given_back: Number(transfer.given_back) }
    const given_back = before.given_back + amount
    await service.giveBack({ id, order_id, given_back, reference, now: new Date(now) })
    const given = { id, order_id, producer_id: transfer.producer_id, collected_by, amount, given_back }
    const { given_back_at } = transfer
    return new StepResponse<GivenBack | null, Before | null>(given, {
      ...before,
      given_back_at,
      given_back_reference,
    })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(BANK_TRANSFER_MODULE).updateBankTransfers(before)
    }
  },
)

type Before = {
  id: string
  owed_back: number
  given_back: number
  given_back_at: Date | null
  given_back_reference: string | null
}
