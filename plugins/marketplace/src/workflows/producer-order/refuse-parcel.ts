import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import type { ParcelFacts } from "../../lib/order-state"
import { orderStateOf } from "../../lib/order-state"
import { finishAction, inTurn, type OrderAction } from "./compose-action"
import { decideRefuseStep } from "./steps/decide"
import { loadOwnOrderStep, type OwnOrder } from "./steps/load-own-order"
import { noteOnParcelStep } from "./steps/note-on-parcel"
import { takeBackGoodsWorkflow } from "./take-back-goods"
import { waiveUnpaidWorkflow } from "./waive-unpaid"

type Input = OrderAction & { fulfillment_id: string; reason: string; stock_location_id: string }

/**
 * A parcel came back unopened, as parcels do that are paid at the door. Medusa does not cancel what has been shipped,
 * so the goods come back by its return flow and return to stock; when no other parcel is left, the order is refused and
 * nothing of it stays owed.
 * Fails with `not_found` for a foreign order or parcel, `not_allowed` for a parcel that no carrier has.
 */
export const refuseParcelWorkflow = createWorkflow("refuse-producer-parcel", (input: Input) => {
  inTurn(input, () => {
    const own = loadOwnOrderStep(input)
    const todo = decideRefuseStep({ own, fulfillment_id: input.fulfillment_id })
    when("refuse", { todo }, ({ todo }) => todo !== null).then(() => {
      noteOnParcelStep(
        transform({ input }, ({ input }) => ({
          fulfillment_id: input.fulfillment_id,
          note: { refused_at: new Date().toISOString(), refusal_reason: input.reason },
        })),
      )
      takeBackGoodsWorkflow.runAsStep({
        input: transform({ input, todo }, ({ input, todo }) => ({
          order_id: input.order_id,
          location_id: input.stock_location_id,
          items: todo?.plan.lines ?? [],
          restock: true,
          metadata: { refused_fulfillment_id: input.fulfillment_id, reason: input.reason },
          created_by: input.actor.id,
        })),
      })
    })
    when("nothing-was-accepted", { own, todo }, ({ own, todo }) => leavesNothing(own, todo?.plan)).then(
      () => {
        waiveUnpaidWorkflow.runAsStep({ input: { order_id: input.order_id } })
      },
    )
    when("refused", { todo }, ({ todo }) => todo !== null).then(() => {
      finishAction(
        transform({ input, own }, ({ input, own }) => ({
          input,
          own,
          action: "refuse",
          after: { fulfillment_id: input.fulfillment_id, reason: input.reason },
        })),
      )
    })
  })
  return new WorkflowResponse(input.order_id)
})

function leavesNothing({ facts }: OwnOrder, refused: ParcelFacts | undefined): boolean {
  const parcels = facts.parcels.map((parcel) =>
    parcel.id === refused?.id ? { ...parcel, refused: true } : parcel,
  )
  return refused !== undefined && orderStateOf({ ...facts, parcels }) === "refused"
}
