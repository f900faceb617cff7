import { payoutPostings, reversed } from "@cho-lang/marketplace/lib/ledger/postings"
import { LEDGER_MODULE } from "@cho-lang/marketplace/modules/ledger"
import { PAYOUT_MODULE } from "@cho-lang/marketplace/modules/payout"
import { postPaymentWorkflow } from "@cho-lang/marketplace/workflows/ledger/post-payment"
import { ordersOfPayments } from "@cho-lang/marketplace/workflows/payment/orders-of-payments"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { STRIPE_PAYOUT_MODULE } from "../../modules/payout"

const WAIT_SECONDS = 20

/**
 * After a refund: what a producer now owes the house, because its share was transferred to it before, is taken back of
 * its transfers, the latest first and no more than was refunded. Once for each refund, however often it is told; a
 * producer that is owed more than was refunded keeps what it has. Amounts in đồng.
 */
export async function recoverTransfers(container: MedusaContainer, paymentId: string): Promise<void> {
  const payment = await container
    .resolve(Modules.PAYMENT)
    .retrievePayment(paymentId, { relations: ["refunds"] })
  const order = (await ordersOfPayments(container, [paymentId])).get(paymentId)
  if (!order) {
    return
  }
  const { producer_id } = order
  await container.resolve(Modules.LOCKING).execute(
    // That of the sender: what it finds owed to the producer is not changed until it has sent it.
    `payouts:${producer_id}`,
    async () => {
      await postPaymentWorkflow(container).run({ input: { payment_id: paymentId } })
      for (const { id, amount } of payment.refunds ?? []) {
        await recover(container, { producer_id, refund_id: id, amount: Number(amount) })
      }
    },
    { timeout: WAIT_SECONDS },
  )
}

type Loss = { producer_id: string; refund_id: string; amount: number }

async function recover(container: MedusaContainer, { producer_id, refund_id, amount }: Loss): Promise<void> {
  const ledger = container.resolve(LEDGER_MODULE)
  // The refund may have been booked in this very millisecond.
  const now = new Date(Date.now() + 1)
  const [sent, balances] = await Promise.all([
    container
      .resolve(PAYOUT_MODULE)
      .listPayouts(
        { producer_id, provider: "stripe", status: ["sent", "settled"] },
        { order: { period: "DESC" }, take: null },
      ),
    ledger.balancesAt(now, producer_id),
  ])
  let missing = Math.min(amount, 0 - (balances.get(producer_id) ?? 0))
  for (const { id } of sent) {
    if (missing <= 0) {
      return
    }
    const taken = await container.resolve(STRIPE_PAYOUT_MODULE).takeBack(id, missing, refund_id)
    missing -= taken
    await ledger.post(
      [
        {
          source_type: "transfer_reversal",
          source_id: `${refund_id}:${id}`,
          kind: "payout",
          producer_id,
          occurred_at: now,
          postings: reversed(payoutPostings(producer_id, taken)),
        },
      ],
      now,
    )
  }
}
