import type { Messages } from "../../i18n/index.ts"
import { formatCount, formatMoney } from "../../lib/format.ts"
import type { SearchAnswer } from "../search/search-products.server.ts"
import { type CatalogueQuery, PRICE_STEPS } from "./catalogue-query.ts"

export type FacetOption = { value: string; label: string; count: number; checked: boolean }
export type Facet = {
  name: "group" | "stars" | "type" | "price" | "commune" | "in_stock"
  label: string
  options: FacetOption[]
}

export const FACET_REQUEST = [
  "group_code",
  "stars",
  "producer_type",
  "in_stock",
  { field: "commune_code", limit: 60 },
  {
    field: "price",
    type: "range",
    ranges: PRICE_STEPS.map(({ code, from, to }) => ({ key: code, from, to })),
  },
]

/** The filters of the catalogue with their counts, in the order of the page; choices without goods are left out. */
export function facetsOf(
  answer: SearchAnswer,
  query: CatalogueQuery,
  t: Messages,
  communeNames: Map<string, string>,
): Facet[] {
  const values = (field: string) => answer.facets[field]?.values ?? []
  const named = (field: string, names: Record<string, string>) =>
    Object.entries(names).map(([code, label]): Choice => [code, label, countOf(values(field), code)])
  const stars = ["5", "4", "3", "0"].map(
    (star): Choice => [star, starLabel(star, t), countOf(values("stars"), star)],
  )
  const ranges = answer.facets.price?.ranges ?? []
  const prices = PRICE_STEPS.map(
    (step): Choice => [
      step.code,
      priceLabel(step, t),
      ranges.find(({ key }) => key === step.code)?.count ?? 0,
    ],
  )
  const communes = values("commune_code").map(
    ({ value, count }): Choice => [value, communeNames.get(value) ?? value, count],
  )
  const inStock: Choice = ["1", t.product.inStock, countOf(values("in_stock"), "true")]
  const { group, stars: star, price, type, commune, stock } = t.catalogue
  return [
    facet("group", group, named("group_code", t.groups), query.group),
    facet("stars", star, stars, query.stars),
    facet("price", price, prices, query.price),
    facet("type", type, named("producer_type", t.producerTypes), query.type),
    facet("commune", commune, communes, query.commune),
    facet("in_stock", stock, [inStock], query.in_stock),
  ].filter(({ options }) => options.length > 0)
}

type Choice = [value: string, label: string, count: number]

const facet = (name: Facet["name"], label: string, choices: Choice[], chosen: string[]): Facet => ({
  name,
  label,
  options: choices
    .map(([value, label, count]) => ({ value, label, count, checked: chosen.includes(value) }))
    .filter(({ count, checked }) => count > 0 || checked),
})

const countOf = (values: { value: string; count: number }[], code: string): number =>
  values.find(({ value }) => value === code)?.count ?? 0

const starLabel = (star: string, t: Messages) =>
  star === "0" ? t.catalogue.noStar : `${star} ${t.star.short}`

function priceLabel({ from, to }: { from?: number; to?: number }, t: Messages): string {
  if (from === undefined) {
    return t.catalogue.under(formatMoney(to ?? 0))
  }
  return to === undefined
    ? t.catalogue.over(formatMoney(from))
    : t.catalogue.between(formatCount(from), formatMoney(to))
}
