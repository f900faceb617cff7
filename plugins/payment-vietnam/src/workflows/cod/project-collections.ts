import { ORDER_FACTS_FIELDS, orderFactsOf } from "@cho-lang/marketplace/lib/order-facts"
import { orderStateOf, type ParcelFacts } from "@cho-lang/marketplace/lib/order-state"
import { carriersOf, parcelAmounts } from "@cho-lang/marketplace/lib/parcel-amounts"
import { WHOLE_LINE_FIELDS, type WholeLine, wholeLineTotal } from "@cho-lang/marketplace/lib/whole-line-total"
import { ORDER_GROUP_MODULE } from "@cho-lang/marketplace/modules/order-group"
import type { MedusaContainer, PaymentDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { codFee } from "../../lib/cod/cod-rules"
import { paymentVietnamOptions } from "../../lib/options"
import { COD_MODULE } from "../../modules/cod"
import { waiveShipping } from "./waive-shipping"

export const COD_PREFIX = "pp_cod"
const WAIT_SECONDS = 20

type Label = { tracking_number?: string | null }
type NativeOrder = Parameters<typeof orderFactsOf>[0]
type Line = NonNullable<NativeOrder["items"]>[number] & WholeLine
type Parcelled = Omit<NonNullable<NativeOrder["fulfillments"]>[number], "shipped_at"> & {
  created_at: string
  shipped_at?: string | null
  labels?: Label[]
}
type CodOrder = Omit<NativeOrder, "items" | "fulfillments"> & {
  items?: Line[] | null
  fulfillments?: Parcelled[] | null
}

/**
 * Brings what carriers are to collect for an order up to what has happened to its parcels, and captures what was
 * collected. May be told any number of times and at once; an order that is not paid at the door is passed over.
 */
export function projectCollections(container: MedusaContainer, orderId: string): Promise<void> {
  return container
    .resolve(Modules.LOCKING)
    .execute(`cod:${orderId}`, () => project(container, orderId), { timeout: WAIT_SECONDS })
}

async function project(container: MedusaContainer, orderId: string): Promise<void> {
  const [own] = await container
    .resolve(ORDER_GROUP_MODULE)
    .listProducerOrders({ order_id: orderId }, { take: 1 })
  const payments = own ? await codPayments(container, own.payment_collection_id) : []
  const [payment] = payments
  if (!own || !payment) {
    return
  }
  const order = await loadOrder(container, orderId)
  const parcels = parcelsOf(order)
  const given = await linesGiven(container, orderId)
  const lines = (order.items ?? [])
    .filter(({ id }) => !given.has(id))
    .map((line) => ({ id: line.id, total: wholeLineTotal(line), quantity: Number(line.quantity) }))
  const shipping = Number(payment.amount) - lines.reduce((sum, { total }) => sum + total, 0)
  const amounts = parcelAmounts(shipping, lines, parcels)
  const withCarrier = parcels.filter(({ shipped }) => shipped)
  await writeCollections(container, own, withCarrier, amounts)
  const arrived = parcels.filter(({ delivered, refused }) => delivered && !refused)
  const collected = arrived.reduce((sum, { id }) => sum + (amounts.get(id) ?? 0), 0)
  const captured = payments
    .flatMap(({ captures }) => captures ?? [])
    .reduce((sum, { amount }) => sum + Number(amount), 0)
  if (collected > captured) {
    const open = payments.find(({ canceled_at }) => !canceled_at) ?? (await agreeAgain(container, payment))
    await capturePaymentWorkflow(container).run({
      input: { payment_id: open.id, amount: collected - captured },
    })
  }
  const isCarried = carriersOf(parcels).some(({ refused }) => !refused)
  if (!isCarried && orderStateOf(orderFactsOf(order, true)) === "delivered") {
    await waiveShipping(container, orderId, shipping)
  }
}

/** The lines that were given in exchange for others: those were paid with, and nobody collects anything for these. */
async function linesGiven(container: MedusaContainer, orderId: string): Promise<Set<string>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_exchange",
    fields: ["additional_items.item_id"],
    filters: { order_id: orderId },
  })
  const exchanges = data as unknown as { additional_items?: { item_id: string }[] }[]
  return new Set(
    exchanges.flatMap(({ additional_items = [] }) => additional_items).map((item) => item.item_id),
  )
}

/** The order's payments at the door, the first one first; called off where a part or all of the order was refused. */
async function codPayments(container: MedusaContainer, collectionId: string): Promise<PaymentDTO[]> {
  const { payments = [] } = await container
    .resolve(Modules.PAYMENT)
    .retrievePaymentCollection(collectionId, { relations: ["payments", "payments.captures"] })
  return payments
    .filter(({ provider_id }) => provider_id.startsWith(COD_PREFIX))
    .toSorted((one, other) => one.id.localeCompare(other.id))
}

/**
 * Medusa calls a payment off that nothing was taken of when goods of its order come back, as with a refused parcel; what
 * arrives is paid all the same. The new payment is of what the order came to, which its commission is a part of.
 */
async function agreeAgain(container: MedusaContainer, before: PaymentDTO): Promise<PaymentDTO> {
  const service = container.resolve(Modules.PAYMENT)
  const { provider_id, currency_code, payment_collection_id } = before
  const amount = Number(before.amount)
  const session = await service.createPaymentSession(payment_collection_id, {
    provider_id,
    currency_code,
    amount,
    data: {},
  })
  const payment = await service.authorizePaymentSession(session.id, {})
  if (!payment) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `The payment of ${before.id} cannot be taken.`)
  }
  return payment
}

async function loadOrder(container: MedusaContainer, orderId: string): Promise<CodOrder> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      ...ORDER_FACTS_FIELDS,
      ...WHOLE_LINE_FIELDS,
      "fulfillments.created_at",
      "fulfillments.labels.tracking_number",
    ],
    filters: { id: orderId },
  })
  return data[0] as unknown as CodOrder
}

type Parcel = ParcelFacts & {
  tracking_number: string | null
  carrier: string | null
  shipped_at: string | null
  refused_at: string | null
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null)

/** The parcels in the order in which they were packed, which is the order in which their labels were printed. */
function parcelsOf(order: CodOrder): Parcel[] {
  const facts = new Map(orderFactsOf(order, true).parcels.map((parcel) => [parcel.id, parcel]))
  return (order.fulfillments ?? [])
    .toSorted((a, b) => new Date(a.created_at).getTime() - new Date(b.created_at).getTime())
    .flatMap(({ id, labels, metadata, shipped_at = null }) => {
      const parcel = facts.get(id)
      const [carrier = null, refused_at = null] = [metadata?.carrier, metadata?.refused_at].map(textOf)
      const tracking_number = labels?.[0]?.tracking_number ?? null
      return parcel && !parcel.cancelled
        ? [{ ...parcel, tracking_number, carrier, shipped_at, refused_at }]
        : []
    })
}

async function writeCollections(
  container: MedusaContainer,
  { order_id, producer_id }: { order_id: string; producer_id: string },
  parcels: Parcel[],
  amounts: Map<string, number>,
): Promise<void> {
  const service = container.resolve(COD_MODULE)
  const known = await service.listCodCollections({ order_id }, { take: null })
  const rowOf = new Map(known.map((row) => [row.fulfillment_id, row]))
  const { codFeeBp: feeBp, codFeeMin: feeMin } = paymentVietnamOptions(container)
  for (const { id, delivered, refused, tracking_number, carrier } of parcels) {
    const row = rowOf.get(id)
    const status = refused ? "refused" : delivered ? "collected" : "to_collect"
    const amount = amounts.get(id) ?? 0
    if (!row && amount === 0) {
      continue
    }
    if (!row) {
      const fee = codFee(amount, { feeBp, feeMin })
      await service.createCodCollections({
        fulfillment_id: id,
        order_id,
        producer_id,
        tracking_number,
        carrier,
        amount,
        fee,
        status,
      })
    } else if (row.status !== status && (row.status === "to_collect" || row.status === "collected")) {
      await service.updateCodCollections({ id: row.id, status })
    }
  }
}
