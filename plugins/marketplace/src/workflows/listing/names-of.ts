import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { producersOf } from "../producer/name-producers"

type Row = { product_id: string | null; producer_id: string }

/** What the products and producers of some rows are called, by id; what is gone is left out. */
export async function namesOf(scope: MedusaContainer, rows: Row[]) {
  const productIds = [...new Set(rows.flatMap(({ product_id }) => product_id ?? []))]
  const [products, producers] = await Promise.all([
    scope
      .resolve(Modules.PRODUCT)
      .listProducts({ id: productIds }, { select: ["id", "title", "handle", "thumbnail"], take: null }),
    producersOf(scope, rows),
  ])
  return {
    products: new Map(
      products.map(({ id, title, handle, thumbnail }) => [id, { id, title, handle, thumbnail }]),
    ),
    producers,
  }
}
