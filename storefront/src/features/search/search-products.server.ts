import { callStore } from "../../lib/medusa.ts"

/** A product as lists show it; the fields of the index, prices in đồng. */
export type ProductHit = {
  id: string
  handle: string
  title: string
  title_en: string
  thumbnail: string
  producer_handle: string
  producer_name: string
  producer_type: string
  commune_code: string
  commune_name: string
  group_code: string
  set_code: string
  stars: number
  potential_five: boolean
  price: number
  in_stock: boolean
  variant_id: string
  variant_count: number
  /** What the cheapest pack holds, for the price of a comparable amount; 0 and "" where nothing is said. */
  net_quantity: number
  net_unit: string
  unit_label: string
  season_months: number[]
}

type Filters = Record<string, unknown>
type FacetAnswer = {
  values?: { value: string; count: number }[]
  ranges?: { key: string; from?: number; to?: number; count: number }[]
}

export type SearchAnswer = {
  hits: ProductHit[]
  count: number
  facets: Record<string, FacetAnswer>
  /** True where no good matches every word and the closest are shown instead. */
  loose: boolean
}

export type SearchRequest = {
  q?: string
  filters?: Filters
  order?: Record<string, "ASC" | "DESC">
  skip?: number
  take: number
  facets?: (string | object)[]
}

type RawResult = {
  hits: { document: ProductHit }[]
  facets?: Record<string, FacetAnswer>
  metadata: { count?: number }
}

/**
 * Asks the product index. Every word must match; where nothing does, words are left out from the end and the answer is
 * marked `loose`.
 */
export async function searchProducts(request: SearchRequest): Promise<SearchAnswer> {
  const strict = await ask(request, "all")
  if (strict.count > 0 || !request.q || !request.q.trim().includes(" ")) {
    return strict
  }
  return { ...(await ask(request, "last")), loose: true }
}

async function ask(request: SearchRequest, matchStrategy: "all" | "last"): Promise<SearchAnswer> {
  const { results } = await callStore<{ results: RawResult[] }>("POST", "/store/search", {
    body: {
      entity: "product",
      filters: { ...request.filters, ...(request.q ? { q: request.q } : {}) },
      pagination: {
        skip: request.skip ?? 0,
        take: request.take,
        ...(request.order ? { order: request.order } : {}),
      },
      search_options: {
        match_strategy: matchStrategy,
        ...(request.facets ? { facets: request.facets, disjunctive_facets: true } : {}),
      },
    },
  })
  const [result] = results
  return {
    hits: (result?.hits ?? []).map(({ document }) => document),
    count: result?.metadata.count ?? 0,
    facets: result?.facets ?? {},
    loose: false,
  }
}

/** The good's name in the language of the page. */
export function titleOf(hit: Pick<ProductHit, "title" | "title_en">, locale: "vi" | "en"): string {
  return locale === "en" && hit.title_en ? hit.title_en : hit.title
}
