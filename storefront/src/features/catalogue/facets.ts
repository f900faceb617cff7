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
  const option = (value: string, label: string, count: number, chosen: string[]): FacetOption => ({
    value,
    label,
    count,
    checked: chosen.includes(value),
  })
  const groups = values("group_code")
  const types = values("producer_type")
  const facets: Facet[] = [
    {
      name: "group",
      label: t.catalogue.group,
      options: entries(t.groups).map(([code, label]) =>
        option(code, label, countOf(groups, code), query.group),
      ),
    },
    {
      name: "stars",
      label: t.catalogue.stars,
      options: ["5", "4", "3", "0"].map((star) =>
        option(star, starLabel(star, t), countOf(values("stars"), star), query.stars),
      ),
    },
    {
      name: "price",
      label: t.catalogue.price,
      options: PRICE_STEPS.map((step) =>
        option(
          step.code,
          priceLabel(step, t),
          answer.facets.price?.ranges?.find(({ key }) => key === step.code)?.count ?? 0,
          query.price,
        ),
      ),
    },
    {
      name: "type",
      label: t.catalogue.type,
      options: entries(t.producerTypes).map(([code, label]) =>
        option(code, label, countOf(types, code), query.type),
      ),
    },
    {
      name: "commune",
      label: t.catalogue.commune,
      options: values("commune_code").map(({ value, count }) =>
        option(value, communeNames.get(value) ?? value, count, query.commune),
      ),
    },
    {
      name: "in_stock",
      label: t.catalogue.stock,
      options: [option("1", t.product.inStock, countOf(values("in_stock"), "true"), query.in_stock)],
    },
  ]
  return facets
    .map((facet) => ({
      ...facet,
      options: facet.options.filter(({ count, checked }) => count > 0 || checked),
    }))
    .filter(({ options }) => options.length > 0)
}

const entries = (record: Record<string, string>) => Object.entries(record)

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
