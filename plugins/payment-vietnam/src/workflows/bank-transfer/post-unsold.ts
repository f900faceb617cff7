import { HOUSE } from "@cho-lang/marketplace/lib/ledger/accounts"
import { owedToShopperPostings } from "@cho-lang/marketplace/lib/ledger/postings"
import { LEDGER_MODULE } from "@cho-lang/marketplace/modules/ledger"
import type { MedusaContainer } from "@medusajs/framework/types"

const SOURCE = { source_type: "bank_transfer", kind: "unsold" }

type Held = { id: string; order_id: string }

/**
 * Writes down money that the payment provider holds and no sale is behind, as owed to the shopper: `total` đồng of one
 * transfer so far, of which only what is new is posted. Whoever calls holds the order's lock.
 */
export async function postUnsold(
  container: MedusaContainer,
  { id, order_id }: Held,
  total: number,
  now: Date,
): Promise<void> {
  const ledger = container.resolve(LEDGER_MODULE)
  const before = await ledger.listLedgerTransactions(
    { ...SOURCE, order_id },
    { relations: ["postings"], take: null },
  )
  const posted = before
    .flatMap(({ postings }) => postings)
    .filter(({ account_code }) => account_code === HOUSE.psp)
    .reduce((sum, { amount }) => sum + Number(amount), 0)
  if (total > posted) {
    await ledger.post(
      [
        {
          ...SOURCE,
          source_id: `${id}:${total}`,
          order_id,
          occurred_at: now,
          postings: owedToShopperPostings(total - posted),
        },
      ],
      now,
    )
  }
}
