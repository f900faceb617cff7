import { ProducerEvents } from "@cho-lang/marketplace/lib/events"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { env } from "../env"
import { PRODUCT_CHANGES, productIdsOf, REFRESH_EVENT } from "../lib/product-index/events"
import { pageTags } from "../lib/product-index/page-tags"
import { ProductRefresher } from "../lib/product-index/refresher"
import { invalidatePages } from "../lib/storefront-cache/invalidate"

const TARGET = { storefrontUrl: env.STOREFRONT_URL, secret: env.CACHE_INVALIDATION_SECRET }

let refresher: ProductRefresher | undefined

function refresherOf(container: MedusaContainer): ProductRefresher {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  refresher ??= new ProductRefresher({
    index: async (ids) => {
      const data = ids.map((product_id) => ({ product_id }))
      await container.resolve(Modules.SEARCH).ingest({ name: REFRESH_EVENT, data })
    },
    dropPages: async (productIds, producerIds) => {
      const fields = ["handle", "producer.handle"]
      const [products, producers] = await Promise.all([
        // Deleted ones too: their own pages are kept somewhere as well.
        query.graph({ entity: "product", fields, filters: { id: productIds }, withDeleted: true }),
        query.graph({ entity: "producer", fields: ["handle"], filters: { id: producerIds } }),
      ])
      await invalidatePages(pageTags(products.data, producers.data), TARGET)
    },
    onError: (error) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`Refreshing products failed: ${error.message}`),
  })
  return refresher
}

/** Whatever changes how a good looks in a list reaches the index first and the storefront's kept pages after it. */
export default async function refreshProducts({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const isProducer = event.name === ProducerEvents.UPDATED
  const producerIds = isProducer ? [event.data].flat().map((row) => (row as { id: string }).id) : []
  refresherOf(container).add(await productIdsOf(event, query), producerIds)
}

export const config: SubscriberConfig = {
  event: PRODUCT_CHANGES,
  context: { subscriberId: "refresh-products" },
}
