import { targetOf } from "./request-target.ts"

/** The query parameters that make a page another one; all others are ignored, so they cannot fill the cache. */
const PARAMETERS = new Set([
  "group",
  "set",
  "stars",
  "commune",
  "type",
  "in_stock",
  "price",
  "sort",
  "page",
  "q",
])

const CACHED = /^\/(en\/?)?$|^\/(en\/products|san-pham|en\/producers|nha-san-xuat)(\/[\w-]+)?\/?$/

/**
 * Under which key a URL's page is kept, or null for pages that are never kept: the cart, the checkout, orders, forms,
 * and free-text searches, of which there are too many.
 */
export function cacheKey(url: string): string | null {
  const { path, query } = targetOf({ url })
  if (!CACHED.test(path) || query.has("q")) {
    return null
  }
  const parameters = [...query]
    .filter(([name]) => PARAMETERS.has(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
  return `${path}?${parameters.join("&")}`
}
