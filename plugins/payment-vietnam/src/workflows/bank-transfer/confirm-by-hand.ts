import type { Actor } from "@cho-lang/marketplace/lib/actor"
import { recordAuditStep } from "@cho-lang/marketplace/workflows/audit/steps/record-audit"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import { processReceipt } from "./process-receipt"
import { recordReceipt } from "./record-receipt"

/**
 * `producer_id` narrows to that producer's orders and to its own account; without it the office confirms, any order.
 */
type Input = {
  order_id: string
  producer_id?: string | undefined
  amount: number
  /** The bank's reference of the transfer, so that one transfer counts once. */
  reference: string
  now: string
  actor: Actor
}

const confirmStep = createStep("confirm-transfer-by-hand", async (input: Input, { container }) => {
  const { order_id, producer_id, amount, reference, now, actor } = input
  const [transfer] = await container
    .resolve(BANK_TRANSFER_MODULE)
    .listBankTransfers({ order_id, ...(producer_id && { producer_id }) }, { take: 1 })
  if (!transfer) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "No transfer is awaited for this order.",
      "no_transfer_awaited",
    )
  }
  // The house pays out what that account got: a producer who might say so would write itself a claim on the house.
  if (producer_id && transfer.collected_by === "psp") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This transfer goes into the market's account, so the coordination office confirms it.",
      "not_own_account",
    )
  }
  const id = await recordReceipt(container, {
    source: actor.type,
    external_id: `${order_id}:${reference}`,
    amount,
    memo: transfer.code,
    received_at: new Date(now),
  })
  const outcome = await processReceipt(container, id, new Date(now))
  return new StepResponse({ receipt_id: id, outcome, producer_id: transfer.producer_id })
})

/**
 * Takes a person's word that a transfer has come, under their name. The same reference counts once. Answers
 * `{receipt_id, outcome, producer_id}`; `not_found` where no transfer is awaited, `not_allowed` (`not_own_account`) for
 * a producer whose shoppers pay into the market's account.
 */
export const confirmByHandWorkflow = createWorkflow("confirm-transfer-by-hand", (input: Input) => {
  const confirmed = confirmStep(input)
  recordAuditStep(
    transform({ input, confirmed }, ({ input, confirmed }) => [
      {
        actor: input.actor,
        producer_id: confirmed.producer_id,
        entity: "bank_receipt",
        entity_id: confirmed.receipt_id,
        action: "confirm",
        after: { order_id: input.order_id, amount: input.amount, outcome: confirmed.outcome },
      },
    ]),
  )
  return new WorkflowResponse(confirmed)
})
