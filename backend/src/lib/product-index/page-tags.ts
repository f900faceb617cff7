type Named = { handle: string; producer?: { handle: string } | null }

/** The tags of every page on which these products and producers appear. */
export function pageTags(products: Named[], producers: { handle: string }[]): string[] {
  const makers = [...products.flatMap(({ producer }) => producer ?? []), ...producers]
  return [
    "products",
    ...(producers.length > 0 ? ["producers"] : []),
    ...products.map(({ handle }) => `product:${handle}`),
    ...new Set(makers.map(({ handle }) => `producer:${handle}`)),
  ]
}
