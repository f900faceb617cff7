/** What a shopper chose, as the URL holds it. Whatever is not understood is left out. */
export type CatalogueQuery = {
  q: string
  group: string[]
  stars: string[]
  commune: string[]
  price: string[]
  type: string[]
  in_stock: string[]
  sort: Sort
  page: number
}

export const SORTS = ["relevance", "newest", "price_asc", "price_desc", "stars"] as const
export type Sort = (typeof SORTS)[number]

export const PER_PAGE = 24
const LAST_PAGE = 80

/** Price steps in đồng; a code in the URL is "from-to". */
export const PRICE_STEPS: { code: string; from?: number; to?: number }[] = [
  { code: "0-100000", to: 100_000 },
  { code: "100000-300000", from: 100_000, to: 300_000 },
  { code: "300000-1000000", from: 300_000, to: 1_000_000 },
  { code: "1000000-3000000", from: 1_000_000, to: 3_000_000 },
  { code: "3000000-0", from: 3_000_000 },
]

const GROUPS = ["food", "beverages", "herbs", "fabrics", "souvenirs"]
const TYPES = ["enterprise", "cooperative", "cooperative_group", "farm", "household"]

const SORT_ORDER: Record<Sort, Record<string, "ASC" | "DESC"> | undefined> = {
  relevance: undefined,
  newest: { created_at: "DESC" },
  price_asc: { price: "ASC" },
  price_desc: { price: "DESC" },
  stars: { stars: "DESC" },
}

export function readQuery(params: URLSearchParams): CatalogueQuery {
  const among = (name: string, allowed: string[]) =>
    params.getAll(name).filter((value, index, all) => allowed.includes(value) && all.indexOf(value) === index)
  const sort = SORTS.find((known) => known === params.get("sort")) ?? "relevance"
  const page = Number(params.get("page") ?? 1)
  return {
    q: (params.get("q") ?? "").trim().slice(0, 200),
    group: among("group", GROUPS),
    stars: among("stars", ["0", "3", "4", "5"]),
    commune: params
      .getAll("commune")
      .filter((code) => /^\d{5}$/.test(code))
      .slice(0, 20),
    price: among(
      "price",
      PRICE_STEPS.map(({ code }) => code),
    ),
    type: among("type", TYPES),
    in_stock: among("in_stock", ["1"]),
    sort,
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
  }
}

/** The filters as the index takes them. */
export function filtersOf(query: CatalogueQuery): Record<string, unknown> {
  const steps = PRICE_STEPS.filter(({ code }) => query.price.includes(code))
  return {
    ...(query.group.length > 0 ? { group_code: query.group } : {}),
    ...(query.stars.length > 0 ? { stars: query.stars.map(Number) } : {}),
    ...(query.commune.length > 0 ? { commune_code: query.commune } : {}),
    ...(query.type.length > 0 ? { producer_type: query.type } : {}),
    ...(query.in_stock.length > 0 ? { in_stock: true } : {}),
    ...(steps.length > 0 ? { $or: steps.map(priceFilter) } : {}),
  }
}

export const orderOf = (query: CatalogueQuery) => SORT_ORDER[query.sort]

/** The query as URL parameters, in one order, without what is default. */
export function toParams(query: CatalogueQuery): URLSearchParams {
  const params = new URLSearchParams()
  if (query.q) {
    params.set("q", query.q)
  }
  for (const name of ["group", "stars", "commune", "price", "type", "in_stock"] as const) {
    for (const value of query[name]) {
      params.append(name, value)
    }
  }
  if (query.sort !== "relevance") {
    params.set("sort", query.sort)
  }
  if (query.page > 1) {
    params.set("page", String(query.page))
  }
  return params
}

function priceFilter({ from, to }: { from?: number; to?: number }) {
  return {
    price: { ...(from === undefined ? {} : { $gte: from }), ...(to === undefined ? {} : { $lt: to }) },
  }
}
