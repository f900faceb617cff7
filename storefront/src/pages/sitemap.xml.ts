import type { APIRoute } from "astro"
import { searchProducts } from "../features/search/search-products.server.ts"
import { env } from "../lib/env.ts"
import { pathsFor } from "../paths.ts"

const BATCH = 100
const LAST = 2000

/** Every good on sale in both languages. */
export const GET: APIRoute = async ({ url }) => {
  const handles: string[] = []
  for (let skip = 0; skip < LAST; skip += BATCH) {
    const { hits } = await searchProducts({ take: BATCH, skip, order: { created_at: "ASC" } })
    handles.push(...hits.map(({ handle }) => handle))
    if (hits.length < BATCH) {
      break
    }
  }
  const origin = env.STOREFRONT_URL ?? url.origin
  const urls = [pathsFor("vi"), pathsFor("en")].flatMap((paths) => [
    paths.home(),
    paths.products(),
    paths.producers(),
    ...handles.map((handle) => paths.product(handle)),
  ])
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.map((path) => `<url><loc>${new URL(path, origin).href}</loc></url>`).join("\n")}
</urlset>
`
  return new Response(body, { headers: { "content-type": "application/xml; charset=utf-8" } })
}
