import { systemActor } from "@cho-lang/marketplace/lib/actor"
import { inTurn } from "@cho-lang/marketplace/workflows/in-turn"
import { cancelProducerOrderWorkflow } from "@cho-lang/marketplace/workflows/producer-order/cancel-order"
import { loadOwnOrderStep } from "@cho-lang/marketplace/workflows/producer-order/steps/load-own-order"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { closeTransferStep } from "./steps/close-transfer"
import { decideExpiryStep } from "./steps/decide-expiry"
import { reportUnpaidStep } from "./steps/report-unpaid"

type Input = { id: string; order_id: string; producer_id: string; now: string }

const REASON = "Quá hạn chuyển khoản."

/**
 * Calls off one transfer that was not made in time: the order is cancelled as its producer would, unpacked where that is
 * needed, and its stock released. An order that has left unpaid stays, is marked, and the office is told. Whoever notes
 * that money has come does so under the same lock. Answers `cancel | close | report | nothing`.
 */
export const expireTransferWorkflow = createWorkflow("expire-bank-transfer", (input: Input) => {
  const todo = inTurn(
    transform({ input }, ({ input }) => input.order_id),
    () => {
      const own = loadOwnOrderStep(input)
      const todo = decideExpiryStep({ id: input.id, own })
      when("cancel-order", { todo }, ({ todo }) => todo === "cancel").then(() => {
        cancelProducerOrderWorkflow.runAsStep({
          input: transform({ input }, ({ input: { order_id, producer_id } }) => ({
            order_id,
            producer_id,
            actor: systemActor("expire-bank-transfers"),
            reason: REASON,
          })),
        })
      })
      when("close-transfer", { todo }, ({ todo }) => todo === "cancel" || todo === "close").then(() => {
        closeTransferStep(input.id)
      })
      when("report-unpaid", { todo }, ({ todo }) => todo === "report").then(() => {
        reportUnpaidStep({ id: input.id, now: input.now })
      })
      return todo
    },
  )
  return new WorkflowResponse(todo)
})
