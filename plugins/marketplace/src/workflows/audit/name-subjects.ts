import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"

type Entry = { entity: string; entity_id: string }

/**
 * The entries with what each is about as people call it (`subject`): an order by its number, goods by their title, also
 * after they are gone. Null for what has no name of its own.
 */
export async function nameSubjects<E extends Entry>(container: MedusaContainer, entries: E[]) {
  const idsOf = (...entities: string[]) => [
    ...new Set(entries.flatMap(({ entity, entity_id }) => (entities.includes(entity) ? [entity_id] : []))),
  ]
  const products = container.resolve(Modules.PRODUCT)
  const [orders, goods, kinds] = await Promise.all([
    container
      .resolve(ORDER_GROUP_MODULE)
      .listProducerOrders(
        { order_id: idsOf("order") },
        { select: ["id", "order_id", "display_id"], take: null },
      ),
    products.listProducts(
      { id: idsOf("product", "listing") },
      { select: ["id", "title"], take: null, withDeleted: true },
    ),
    products.listProductVariants(
      { id: idsOf("variant", "inventory") },
      { select: ["id", "title", "product.title"], relations: ["product"], take: null, withDeleted: true },
    ),
  ])
  const names = new Map([
    ...orders.map(({ order_id, display_id }): [string, string] => [order_id, String(display_id ?? "")]),
    ...goods.map(({ id, title }): [string, string] => [id, title]),
    ...kinds.map(({ id, title, product }): [string, string] => [
      id,
      [product?.title, title].filter(Boolean).join(", "),
    ]),
  ])
  return entries.map((entry) => ({ ...entry, subject: names.get(entry.entity_id) || null }))
}
