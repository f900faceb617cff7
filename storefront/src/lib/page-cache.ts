/** Tells the shop's server to keep a page, and after which changes to drop it. Pages with cookies are never kept. */
export function keepPage(headers: Headers, tags: string[], maxAgeSeconds = 300): void {
  headers.set("x-cache-tags", tags.join(","))
  headers.set("x-cache-max-age", String(maxAgeSeconds))
}
