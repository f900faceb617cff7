import type { BigNumberInput } from "@medusajs/framework/types"
import { PaymentCollectionStatus } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  cancelPaymentStep,
  createOrderCreditLinesWorkflow,
  updatePaymentCollectionStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { orderMoney } from "../../lib/order-facts"

const FIELDS = [
  "id",
  "total",
  "summary.pending_difference",
  "payment_collections.id",
  "payment_collections.status",
  "payment_collections.captured_amount",
  "payment_collections.payments.id",
  "payment_collections.payments.canceled_at",
]

/**
 * An order of which nothing was accepted and nothing was paid: what Medusa still asks for, the shipping, is credited,
 * and its payments are closed as Medusa's own cancelling does, so that it does not look owed for ever. Does nothing
 * where any money was taken.
 */
export const waiveUnpaidWorkflow = createWorkflow("waive-unpaid", (input: { order_id: string }) => {
  const { data: order } = useQueryGraphStep({
    entity: "order",
    fields: FIELDS,
    filters: { id: input.order_id },
    options: { throwIfKeyNotFound: true, isList: false },
  })
  const open = transform({ order }, ({ order }) => openMoneyOf(order as PaidOrder))
  when("credit-shipping", { open }, ({ open }) => open.amount > 0).then(() => {
    createOrderCreditLinesWorkflow.runAsStep({
      input: transform({ input, open }, ({ input, open }) => ({
        id: input.order_id,
        credit_lines: [{ amount: open.amount, reference: "refused_order", reference_id: input.order_id }],
      })),
    })
  })
  when("close-payments", { open }, ({ open }) => open.collection_ids.length > 0).then(() => {
    cancelPaymentStep({ paymentIds: transform({ open }, ({ open }) => open.payment_ids) })
    updatePaymentCollectionStep({
      selector: { id: transform({ open }, ({ open }) => open.collection_ids) },
      update: { status: PaymentCollectionStatus.CANCELED },
    })
  })
  return new WorkflowResponse(input.order_id)
})

type PaidOrder = Parameters<typeof orderMoney>[0] & {
  payment_collections?: {
    id: string
    status: string
    captured_amount?: BigNumberInput | null
    payments?: { id: string; canceled_at?: unknown }[]
  }[]
}

function openMoneyOf(order: PaidOrder) {
  const collections = order.payment_collections ?? []
  if (collections.some(({ captured_amount }) => Number(captured_amount ?? 0) > 0)) {
    return { amount: 0, collection_ids: [], payment_ids: [] }
  }
  const open = collections.filter(({ status }) => status !== PaymentCollectionStatus.CANCELED)
  return {
    amount: orderMoney(order).outstanding,
    collection_ids: open.map(({ id }) => id),
    payment_ids: open
      .flatMap(({ payments = [] }) => payments)
      .filter(({ canceled_at }) => !canceled_at)
      .map(({ id }) => id),
  }
}
