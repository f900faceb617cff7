import type { Product } from "./product.ts"

/** A product's photos in their order, as the stall's latest edit would have them. */
export function urlsOf({
  images,
  pending_change: change,
}: Pick<Product, "images" | "pending_change">): string[] {
  const proposed = change?.origin === "producer" ? change.proposed.images : undefined
  const chosen: unknown[] = Array.isArray(proposed) ? proposed : images
  return chosen.flatMap((image) => {
    const url = typeof image === "object" && image !== null && "url" in image ? image.url : image
    return typeof url === "string" ? [url] : []
  })
}
