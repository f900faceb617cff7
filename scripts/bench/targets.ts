import type { Stack } from "../lib/stack-file.ts"
import { CONNECTIONS, type Target } from "./load.ts"
import type { Good, StoreClient } from "./store-client.ts"

const WORDS = [
  "tra sen",
  "mật ong",
  "banh chung",
  "lụa",
  "gom",
  "cốm",
  "non la",
  "miến",
  "giò chả",
  "ruou nep",
]

/** What is measured over HTTP; `carts` are open ones that lines are added to. */
export function targets(
  stack: Stack,
  client: StoreClient,
  made: { goods: Good[]; carts: string[]; regionId: string },
): Target[] {
  const { storefront, backend } = stack
  const { goods, carts, regionId } = made
  const headers = client.headers
  const at = <T>(list: T[], n: number) => list[n % list.length]
  let added = 0
  return [
    { name: CACHED_CATALOGUE, url: `${storefront}/san-pham` },
    {
      name: "catalogue page, rendered for a search",
      url: `${storefront}/san-pham`,
      vary: (n) => ({ path: `/san-pham?q=${encodeURIComponent(at(WORDS, n) ?? "")}` }),
    },
    { name: "product page, cached", url: `${storefront}/san-pham/${goods[0]?.handle}` },
    {
      name: SEARCH,
      connections: [1, ...CONNECTIONS],
      url: `${backend}/store/search`,
      method: "POST",
      headers,
      vary: (n) => ({ body: searchBody(at(WORDS, n) ?? "") }),
    },
    {
      name: "add to cart",
      url: `${backend}/store/carts`,
      method: "POST",
      headers,
      // Of fifty at once, none is answered in four.
      seconds: 15,
      // Counts on where the round before stopped: its last carts may still be held by requests it gave up.
      vary: () => {
        added += 1
        return {
          path: `/store/carts/${at(carts, added)}/line-items`,
          body: JSON.stringify({ variant_id: at(goods, added)?.variantId, quantity: 1 }),
        }
      },
    },
    {
      name: STOCK_LIST,
      url: `${backend}/store/products?limit=24&region_id=${regionId}&fields=*variants.calculated_price`,
      headers,
    },
  ]
}

export const CACHED_CATALOGUE = "catalogue page, cached"
export const SEARCH = "search at the backend"
export const STOCK_LIST = "Medusa's own list of 24 products"

const searchBody = (q: string) =>
  JSON.stringify({
    entity: "product",
    filters: { q },
    pagination: { take: 24 },
    search_options: { match_strategy: "all" },
  })
