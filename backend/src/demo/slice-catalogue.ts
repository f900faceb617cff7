import type { DemoCatalogue } from "./catalogue/types"

/** The first producers with all of their goods. */
export function sliceCatalogue({ producers, products }: DemoCatalogue, count: number): DemoCatalogue {
  const kept = producers.slice(0, count)
  const handles = new Set(kept.map(({ handle }) => handle))
  return { producers: kept, products: products.filter(({ producerHandle }) => handles.has(producerHandle)) }
}
