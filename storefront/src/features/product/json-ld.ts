import { plainText } from "../../lib/rich-text.server.ts"
import type { Certificate, Product } from "./product.server.ts"
import { isBuyable, priceOf } from "./product.server.ts"

/** The product as search engines read it. `<` is escaped, so that no text can end the script element. */
export function productJsonLd(
  product: Product,
  certificate: Certificate | null,
  url: string,
  image: string,
): string {
  const prices = product.variants.map(priceOf)
  const data = {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.title,
    description: product.description ? plainText(product.description) : undefined,
    image,
    url,
    brand: product.producer && { "@type": "Brand", name: product.producer.name },
    hasCertification: certificate && {
      "@type": "Certification",
      name: `OCOP ${certificate.star}`,
      certificationIdentification: certificate.code,
      expires: certificate.valid_to,
    },
    offers: {
      "@type": "AggregateOffer",
      priceCurrency: "VND",
      lowPrice: Math.min(...prices),
      highPrice: Math.max(...prices),
      offerCount: prices.length,
      availability: product.variants.some(isBuyable)
        ? "https://schema.org/InStock"
        : "https://schema.org/OutOfStock",
    },
  }
  return JSON.stringify(data).replace(/</g, "\\u003c")
}
