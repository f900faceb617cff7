import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PRODUCER_MODULE } from "../../modules/producer"

type Row = { product_id: string | null; producer_id: string }

/** What the products and producers of some rows are called, by id; what is gone is left out. */
export async function namesOf(scope: MedusaContainer, rows: Row[]) {
  const productIds = [...new Set(rows.flatMap(({ product_id }) => product_id ?? []))]
  const producerIds = [...new Set(rows.map(({ producer_id }) => producer_id))]
  const products = await scope
    .resolve(Modules.PRODUCT)
    .listProducts({ id: productIds }, { select: ["id", "title", "handle", "thumbnail"], take: null })
  const producers = await scope
    .resolve(PRODUCER_MODULE)
    .listProducers({ id: producerIds }, { select: ["id", "name", "handle", "status"] })
  return {
    products: new Map(
      products.map(({ id, title, handle, thumbnail }) => [id, { id, title, handle, thumbnail }]),
    ),
    producers: new Map(producers.map(({ id, name, handle, status }) => [id, { id, name, handle, status }])),
  }
}
