type Name = { first_name?: string | null; last_name?: string | null } | null | undefined

/** A recipient's name. The checkout keeps a Vietnamese name whole, as first name. */
export const fullName = (address: Name): string =>
  [address?.first_name, address?.last_name].filter(Boolean).join(" ")

const NAMED_ITEMS = 2

/** What an order is about in one line: "Mật ong nhãn × 2, Cốm làng Vòng × 1, +3". */
export function summariseItems(
  items: { title: string; product_title?: string | null; quantity: number }[],
): string {
  const named = items
    .slice(0, NAMED_ITEMS)
    .map(({ title, product_title, quantity }) => `${product_title ?? title} × ${quantity}`)
  const more = items.length - named.length
  return [...named, ...(more > 0 ? [`+${more}`] : [])].join(", ")
}
