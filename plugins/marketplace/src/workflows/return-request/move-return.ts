import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { inTurn } from "../producer-order/compose-action"
import { finishReturn, type ReturnAction } from "./compose-return"
import { decideActStep } from "./steps/decide-act"
import { loadReturnStep } from "./steps/load-return"
import { moveReturnStep } from "./steps/move-return"

type Input = ReturnAction & {
  act: "accept" | "dispute" | "decide_for_shopper" | "decide_for_producer" | "withdraw"
  /** Why, in words that the other side reads. */
  note: string | null
}

/**
 * What people say about a request before any goods come back: its producer accepts or disputes it, an operator decides,
 * its shopper withdraws it. Saying it twice is saying it once. Errors: `not_found` for a foreign one, `not_allowed`
 * (`wrong_state`).
 */
export const moveReturnWorkflow = createWorkflow("move-return-request", (input: Input) => {
  inTurn(input, () => {
    const request = loadReturnStep(input)
    const todo = decideActStep({ request, act: input.act })
    when("move", { todo }, ({ todo }) => todo !== null).then(() => {
      const to = transform({ todo, request }, ({ todo, request }) => todo?.plan ?? request.status)
      moveReturnStep({ request, to, actor: input.actor, note: input.note })
      finishReturn(
        transform({ input, request, to }, ({ input, request, to }) => ({
          input,
          id: input.id,
          act: input.act,
          from: request.status,
          to,
          after: { note: input.note },
        })),
      )
    })
  })
  return new WorkflowResponse(input.id)
})
