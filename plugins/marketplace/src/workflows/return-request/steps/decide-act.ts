import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { decideReturnAct, type ReturnAct, type ReturnState } from "../../../lib/returns/return-state"
import { settle } from "../../producer-order/steps/decide"

/** The state an act leads to, or null where it is done already; throws `wrong_state` where it is not allowed. */
export const decideActStep = createStep(
  "decide-return-act",
  async ({ request, act }: { request: { status: ReturnState }; act: ReturnAct }) =>
    new StepResponse(settle(decideReturnAct(request.status, act))),
)
