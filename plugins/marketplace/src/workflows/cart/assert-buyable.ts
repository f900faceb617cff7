import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { unbuyableMessage } from "../../lib/availability"
import { findUnbuyableProducts } from "./find-unbuyable-products"

const MOST_OF_ONE_VARIANT = 999

export type WantedItem = { variant_id?: string | null; quantity?: unknown }

/** Refuses amounts that are not whole numbers from 1 to 999. */
export function assertWholeQuantities(items: WantedItem[]): void {
  for (const { quantity } of items) {
    const amount = Number(quantity)
    if (!Number.isInteger(amount) || amount < 1 || amount > MOST_OF_ONE_VARIANT) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The quantity must be a whole number from 1 to ${MOST_OF_ONE_VARIANT}.`,
      )
    }
  }
}

/**
 * Refuses variants that do not exist and goods that cannot be bought at `now`, naming them. Stock is Medusa's to check.
 */
export async function assertBuyable(
  container: MedusaContainer,
  items: WantedItem[],
  now: Date,
): Promise<void> {
  const variantIds = [...new Set(items.flatMap(({ variant_id }) => (variant_id ? [variant_id] : [])))]
  if (variantIds.length === 0) {
    return
  }
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants(
      { id: variantIds },
      { select: ["id", "product_id"], relations: ["product"], take: null },
    )
  if (variants.length < variantIds.length) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This product variant does not exist.")
  }
  const titleOf = new Map(variants.map((variant) => [variant.product_id ?? "", variant.product?.title ?? ""]))
  const unbuyable = await findUnbuyableProducts(container, [...titleOf.keys()], now)
  if (unbuyable.length > 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      unbuyableMessage(
        unbuyable.map(({ product_id, reason }) => ({ title: titleOf.get(product_id) ?? "", reason })),
      ),
    )
  }
}
