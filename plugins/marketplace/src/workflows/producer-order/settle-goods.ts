import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { exchangeGoodsWorkflow, type GivenGoods } from "./exchange-goods"
import type { TakenBack } from "./receive-goods"
import { takeBackGoodsWorkflow } from "./take-back-goods"

type Input = TakenBack & { given: GivenGoods[] }

/** Goods have come back: a return where nothing is given for them, else an exchange. Answers Medusa's ids of both. */
export const settleGoodsWorkflow = createWorkflow("settle-goods", (input: Input) => {
  const taken = when("nothing-is-given", { input }, ({ input }) => input.given.length === 0).then(() =>
    takeBackGoodsWorkflow.runAsStep({ input }),
  )
  const exchanged = when("goods-are-given", { input }, ({ input }) => input.given.length > 0).then(() =>
    exchangeGoodsWorkflow.runAsStep({ input }),
  )
  return new WorkflowResponse(
    transform({ taken, exchanged }, ({ taken, exchanged }) => ({
      native_return_id: exchanged?.return_id ?? taken?.id ?? "",
      native_exchange_id: exchanged?.id ?? null,
    })),
  )
})
