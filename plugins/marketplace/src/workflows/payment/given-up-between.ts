import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PaymentRail } from "../../lib/payment/payment-rail"
import { spanOf } from "../../lib/repair/span-of"

type Row = { provider_id: string; data: Record<string, unknown> | null }

const COLUMNS = ["provider_id", "data"]
const under = (path: string) => COLUMNS.map((column) => `${path}.${column}`)

/**
 * The provider's names of the payments that the market has given back or given up in a span of time, or whose orders were
 * cancelled in it: the provider may not have heard of it, and then shows no movement by itself.
 */
export async function givenUpBetween(
  container: MedusaContainer,
  providerId: string,
  rail: PaymentRail,
  since: Date,
  until: Date,
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const when = spanOf(since, until)
  const [refunds, payments, orders] = await Promise.all([
    query.graph({ entity: "refund", fields: under("payment"), filters: { created_at: when } }),
    query.graph({ entity: "payment", fields: COLUMNS, filters: { canceled_at: when } }),
    query.graph({
      entity: "order",
      fields: under("payment_collections.payments"),
      filters: { status: "canceled", canceled_at: when },
    }),
  ])
  const rows = [
    ...(refunds.data as unknown as { payment: Row }[]).map(({ payment }) => payment),
    ...(payments.data as unknown as Row[]),
    ...(orders.data as unknown as { payment_collections?: { payments?: Row[] }[] }[])
      .flatMap(({ payment_collections = [] }) => payment_collections)
      .flatMap(({ payments = [] }) => payments),
  ]
  return rows.filter((row) => row.provider_id === providerId).map(({ data }) => rail.referenceOf(data ?? {}))
}
