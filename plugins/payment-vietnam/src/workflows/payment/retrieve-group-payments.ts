import { collectionOf } from "@cho-lang/marketplace/lib/ledger/collection"
import { ORDER_GROUP_MODULE } from "@cho-lang/marketplace/modules/order-group"
import type { MedusaContainer, PaymentCollectionDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import { openTransfers } from "../bank-transfer/open-transfers"

export type GroupPayment = {
  order_id: string
  way: "cod" | "bank_transfer" | "card"
  /** `open`: nothing has come yet. `paid`, `refunded` as far as all of it is. */
  status: "open" | "paid" | "refunded" | "expired" | "cancelled"
  /** What has come, or while nothing has, what is to come. */
  amount: number
  transfer: GroupTransfer | null
}
type GroupTransfer = {
  code: string
  amount: number
  missing: number
  bank_bin: string
  account_number: string
  account_name: string | null
  payload: string
  status: string
  expires_at: Date
  /** What is still to be transferred back to the shopper, what was, and the reference of that. */
  owed_back: number
  given_back: number
  given_back_reference: string | null
}

/**
 * How each order of a group is paid, in the group's order. A shopper who is quicker than the event of the
 * placed group opens the transfers that are missing; any other view only reads. Amounts in đồng.
 */
export async function retrieveGroupPayments(
  container: MedusaContainer,
  groupId: string,
  now: Date,
): Promise<GroupPayment[]> {
  await openTransfers(container, groupId, now)
  const group = await container
    .resolve(ORDER_GROUP_MODULE)
    .retrieveOrderGroup(groupId, { relations: ["producer_orders"] })
  const [collections, transfers] = await Promise.all([
    container
      .resolve(Modules.PAYMENT)
      .listPaymentCollections(
        { id: group.producer_orders.map(({ payment_collection_id }) => payment_collection_id) },
        { relations: ["payment_sessions", "payments"] },
      ),
    container
      .resolve(BANK_TRANSFER_MODULE)
      .listBankTransfers({ order_id: group.producer_orders.map(({ order_id }) => order_id) }),
  ])
  const transferOf = new Map(transfers.map((transfer) => [transfer.order_id, transfer]))
  return group.producer_orders.flatMap(({ order_id, payment_collection_id }) => {
    const collection = collections.find(({ id }) => id === payment_collection_id)
    const transfer = transferOf.get(order_id)
    return collection ? paymentOf(order_id, collection, transfer ? transferView(transfer) : null) : []
  })
}

function paymentOf(
  order_id: string,
  collection: PaymentCollectionDTO,
  transfer: GroupTransfer | null,
): GroupPayment {
  const providerId = collection.payment_sessions?.[0]?.provider_id ?? ""
  const captured = Number(collection.captured_amount ?? 0)
  const refunded = Number(collection.refunded_amount ?? 0)
  const paid = captured > 0 ? (refunded >= captured ? "refunded" : "paid") : "open"
  const isOff = transfer?.status === "expired" || transfer?.status === "cancelled"
  return {
    order_id,
    way: collectionOf(providerId, null).way,
    status: isOff ? (transfer.status as "expired" | "cancelled") : paid,
    amount: captured > 0 ? captured : Number(collection.amount),
    transfer,
  }
}

type TransferRow = Omit<GroupTransfer, "amount" | "missing" | "owed_back" | "given_back"> &
  Record<"amount" | "received" | "owed_back" | "given_back", unknown>

const transferView = (row: TransferRow): GroupTransfer => ({
  code: row.code,
  amount: Number(row.amount),
  missing: Math.max(0, Number(row.amount) - Number(row.received)),
  bank_bin: row.bank_bin,
  account_number: row.account_number,
  account_name: row.account_name,
  payload: row.payload,
  status: row.status,
  expires_at: row.expires_at,
  owed_back: Number(row.owed_back),
  given_back: Number(row.given_back),
  given_back_reference: row.given_back_reference,
})
