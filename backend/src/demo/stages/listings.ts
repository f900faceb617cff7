import { createListingsWorkflow } from "@cho-lang/marketplace/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { StoredProduct } from "./products"

/** Offers a batch in the name of its producers, published. */
export async function publishListings(container: MedusaContainer, goods: StoredProduct[]): Promise<void> {
  await createListingsWorkflow(container).run({
    input: {
      listings: goods.map(({ id, producer }) => ({
        product_id: id,
        producer_id: producer.id,
        status: "published" as const,
      })),
    },
  })
}
