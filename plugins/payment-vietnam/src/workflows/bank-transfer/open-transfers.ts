import { orderCode } from "@cho-lang/marketplace/lib/order-code"
import { ORDER_GROUP_MODULE } from "@cho-lang/marketplace/modules/order-group"
import { PRODUCER_MODULE } from "@cho-lang/marketplace/modules/producer"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { paymentVietnamOptions } from "../../lib/options"
import { vietQrPayload } from "../../lib/vietqr/payload"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"

const PROVIDER_PREFIX = "pp_vietqr"
const WAIT_SECONDS = 10

type Account = {
  bank_bin: string | null
  account_number: string | null
  account_name: string | null
  collected_by: "producer" | "psp"
}

/**
 * Asks for a transfer for each order of a group that is to be paid in this way and has none yet; may run any number of
 * times, and only reads where nothing is missing. An order whose producer has no account gets none and stays to be paid
 * otherwise. Answers how many it opened.
 */
export async function openTransfers(container: MedusaContainer, groupId: string, now: Date): Promise<number> {
  if ((await missingTransfers(container, groupId, now)).length === 0) {
    return 0
  }
  return container.resolve(Modules.LOCKING).execute(
    `bank-transfers:${groupId}`,
    async () => {
      const missing = await missingTransfers(container, groupId, now)
      await container.resolve(BANK_TRANSFER_MODULE).createBankTransfers(missing)
      return missing.length
    },
    { timeout: WAIT_SECONDS },
  )
}

async function missingTransfers(container: MedusaContainer, groupId: string, now: Date) {
  const group = await container
    .resolve(ORDER_GROUP_MODULE)
    .retrieveOrderGroup(groupId, { relations: ["producer_orders"] })
  const orders = group.producer_orders.toSorted((a, b) => a.order_id.localeCompare(b.order_id))
  const collections = await container
    .resolve(Modules.PAYMENT)
    .listPaymentCollections(
      { id: orders.map(({ payment_collection_id }) => payment_collection_id) },
      { relations: ["payment_sessions"] },
    )
  const sessionOf = new Map(
    collections.map(({ id, payment_sessions }) => [
      id,
      payment_sessions?.find(({ provider_id }) => provider_id.startsWith(PROVIDER_PREFIX)),
    ]),
  )
  const open = await container
    .resolve(BANK_TRANSFER_MODULE)
    .listBankTransfers({ order_id: orders.map(({ order_id }) => order_id) })
  const asked = new Set(open.map(({ order_id }) => order_id))
  const accounts = await accountsOf(
    container,
    orders.map(({ producer_id }) => producer_id),
  )
  const { transferSeconds } = paymentVietnamOptions(container)
  return orders.flatMap(({ order_id, producer_id, payment_collection_id }, place) => {
    const session = sessionOf.get(payment_collection_id)
    const account = accounts.get(producer_id)
    if (!session || asked.has(order_id) || !account?.bank_bin || !account.account_number) {
      return []
    }
    const { bank_bin, account_number } = account
    const code = orderCode(group.display_id, place + 1)
    const amount = Number(session.amount)
    return {
      ...account,
      bank_bin,
      account_number,
      order_id,
      producer_id,
      payment_session_id: session.id,
      code,
      amount,
      payload: vietQrPayload({ bankBin: bank_bin, accountNumber: account_number, amount, memo: code }),
      expires_at: new Date(now.getTime() + transferSeconds * 1000),
    }
  })
}

async function accountsOf(container: MedusaContainer, producerIds: string[]): Promise<Map<string, Account>> {
  const { pspAccount } = paymentVietnamOptions(container)
  const producers = await container
    .resolve(PRODUCER_MODULE)
    .listProducers({ id: producerIds }, { take: null })
  return new Map(
    producers.map(({ id, bank_bin, bank_account_number, bank_account_name }): [string, Account] => [
      id,
      pspAccount
        ? {
            bank_bin: pspAccount.bankBin,
            account_number: pspAccount.accountNumber,
            account_name: pspAccount.accountName,
            collected_by: "psp",
          }
        : {
            bank_bin,
            account_number: bank_account_number,
            account_name: bank_account_name,
            collected_by: "producer",
          },
    ]),
  )
}
