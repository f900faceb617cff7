import type { BigNumberInput } from "@medusajs/framework/types"
import { BigNumber } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { createOrderCreditLinesWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"

/**
 * A part of a price that went back before its goods did stands in Medusa's total twice, as a credit and in the lines that
 * are gone. What the order is worth less than nothing by is taken off the credit. Answers nothing.
 */
export const levelOrderWorkflow = createWorkflow("level-order", (input: { order_id: string }) => {
  const { data: order } = useQueryGraphStep({
    entity: "order",
    fields: ["id", "total"],
    filters: { id: input.order_id },
    options: { throwIfKeyNotFound: true, isList: false },
  })
  const total = transform({ order }, ({ order }) => dong((order as { total: BigNumberInput }).total))
  when("below-nothing", { total }, ({ total }) => total < 0).then(() => {
    createOrderCreditLinesWorkflow.runAsStep({
      input: transform({ input, total }, ({ input: { order_id }, total }) => ({
        id: order_id,
        credit_lines: [{ amount: total, reference: "goods_returned", reference_id: order_id }],
      })),
    })
  })
  return new WorkflowResponse(undefined)
})

const dong = (amount: BigNumberInput): number => Math.round(new BigNumber(amount).numeric)
