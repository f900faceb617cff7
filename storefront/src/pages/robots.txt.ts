import type { APIRoute } from "astro"
import { env } from "../lib/env.ts"

export const GET: APIRoute = ({ url }) =>
  new Response(
    [
      "User-agent: *",
      "Disallow: /gio-hang",
      "Disallow: /thanh-toan",
      "Disallow: /don-hang",
      "Disallow: /en/cart",
      "Disallow: /en/checkout",
      "Disallow: /en/orders",
      `Sitemap: ${new URL("/sitemap.xml", env.STOREFRONT_URL ?? url.origin).href}`,
      "",
    ].join("\n"),
    { headers: { "content-type": "text/plain; charset=utf-8" } },
  )
