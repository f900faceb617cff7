import { stack } from "./stack.ts"

export type Hit = {
  id: string
  handle: string
  title: string
  price: number
  in_stock: boolean
  producer_id: string
  producer_handle: string
  producer_name: string
  variant_id: string
  variant_count: number
}

/** Goods of the index, as the storefront asks for them. */
export async function findGoods(q: string, filters: Record<string, unknown> = {}, take = 20): Promise<Hit[]> {
  const response = await fetch(new URL("/store/search", stack.backend), {
    method: "POST",
    headers: { "content-type": "application/json", "x-publishable-api-key": stack.publishableKey },
    body: JSON.stringify({
      entity: "product",
      filters: { ...(q ? { q } : {}), ...filters },
      pagination: { take },
      search_options: { match_strategy: "all" },
    }),
  })
  const { results } = (await response.json()) as { results: { hits: { document: Hit }[] }[] }
  return (results[0]?.hits ?? []).map(({ document }) => document)
}

/** One good in stock of each of these searches, all of different producers and none of those `except`. */
export async function goodsOfDifferentProducers(searches: string[], except: Hit[] = []): Promise<Hit[]> {
  const chosen: Hit[] = []
  for (const q of searches) {
    const hits = await findGoods(q, { in_stock: true })
    const hit = hits.find(
      ({ id, producer_id }) =>
        !except.some((other) => other.id === id) &&
        !chosen.some((other) => other.producer_id === producer_id),
    )
    if (!hit) {
      throw new Error(`No good was found for "${q}".`)
    }
    chosen.push(hit)
  }
  return chosen
}

/** The code of a product set, for a listing that needs one. */
export async function anyProductSet(): Promise<string> {
  const response = await fetch(new URL("/store/product-groups", stack.backend), {
    headers: { "x-publishable-api-key": stack.publishableKey },
  })
  const { product_groups } = (await response.json()) as { product_groups: { sets: { code: string }[] }[] }
  return product_groups.flatMap(({ sets }) => sets)[0]?.code ?? ""
}
