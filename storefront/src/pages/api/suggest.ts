import type { APIRoute } from "astro"
import { searchProducts, titleOf } from "../../features/search/search-products.server.ts"
import { formatMoney } from "../../lib/format.ts"
import { pathsFor } from "../../paths.ts"

const MOST = 6

/** `GET /api/suggest?q=…&locale=vi|en`: up to six goods for the search box, `{suggestions: [{title, url, note, image}]}`. */
export const GET: APIRoute = async ({ url }) => {
  const q = (url.searchParams.get("q") ?? "").trim().slice(0, 200)
  const locale = url.searchParams.get("locale") === "en" ? "en" : "vi"
  const paths = pathsFor(locale)
  const { hits } = q.length > 1 ? await searchProducts({ q, take: MOST }) : { hits: [] }
  const suggestions = hits.map((hit) => ({
    title: titleOf(hit, locale),
    url: paths.product(hit.handle),
    note: formatMoney(hit.price),
    image: hit.thumbnail.replace(/-640\.webp$/, "-320.webp"),
  }))
  return Response.json({ suggestions })
}
