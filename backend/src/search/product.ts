import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { defineSearchIndex, graphConsume, graphSeed, search } from "@medusajs/framework/utils"
import { type IndexedProduct, PRODUCT_FIELDS, productDocument } from "../lib/product-index/document"
import { productIdsOf, REFRESH_EVENT } from "../lib/product-index/events"
import { MEILISEARCH_SETTINGS } from "../lib/product-index/settings"

const fields = search.define({
  id: search.keyword().filterable(),
  status: search.keyword().filterable(),
  title: search.text().searchable({ weight: 9 }).sortable(),
  title_en: search.text().searchable({ weight: 7 }),
  keywords: search.text().array().searchable({ weight: 6 }).retrievable(false),
  commune_name: search.text().searchable({ weight: 4 }),
  producer_name: search.text().searchable({ weight: 3 }),
  handle: search.keyword().filterable(),
  thumbnail: search.keyword(),
  producer_id: search.keyword().filterable(),
  producer_handle: search.keyword().filterable(),
  producer_type: search.keyword().filterable().facetable(),
  commune_code: search.keyword().filterable().facetable(),
  group_code: search.keyword().filterable().facetable(),
  set_code: search.keyword().filterable().facetable(),
  stars: search
    .integer()
    .filterable()
    .facetable({ types: ["value"] })
    .sortable(),
  potential_five: search.boolean().filterable(),
  /** When the star must be looked at anew, since a certificate begins or ends; 0 for never. */
  stars_until: search.integer().filterable().retrievable(false),
  price: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["range", "stats"] }),
  in_stock: search.boolean().filterable().facetable().sortable(),
  mix: search.integer().sortable().retrievable(false),
  available: search.integer().sortable().retrievable(false),
  variant_id: search.keyword(),
  variant_count: search.integer(),
  net_quantity: search.integer(),
  net_unit: search.keyword(),
  unit_label: search.keyword(),
  season_months: search.integer().array().filterable(),
  created_at: search.integer().filterable().sortable(),
})

type Query = Pick<RemoteQueryFunction, "graph">

async function toDocuments(rows: IndexedProduct[], { container }: { container: { query: Query } }) {
  const now = new Date()
  const english = await englishTitles(container.query, rows)
  return rows.flatMap((row) => productDocument(row, english.get(row.id) ?? "", now) ?? [])
}

async function englishTitles(query: Query, rows: IndexedProduct[]): Promise<Map<string, string>> {
  const { data } = await query.graph(
    { entity: "product", fields: ["id", "title"], filters: { id: rows.map(({ id }) => id) } },
    { locale: "en-US" },
  )
  const vietnamese = new Map(rows.map(({ id, title }) => [id, title]))
  return new Map(
    data.filter(({ id, title }) => title !== vietnamese.get(id)).map(({ id, title }) => [id, title]),
  )
}

/** The one index of the shop: every good that is on sale now, and nothing that is not for the public. */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  primary_key: "id",
  fields,
  settings: { provider_options: { meilisearch: MEILISEARCH_SETTINGS } },
  events: [REFRESH_EVENT],
  seed: graphSeed<typeof fields, IndexedProduct>({ fields: PRODUCT_FIELDS, transform: toDocuments }),
  consume: graphConsume<typeof fields, IndexedProduct>({
    fields: PRODUCT_FIELDS,
    transform: toDocuments,
    resolve_ids: (event, { container }) => productIdsOf(event, container.query),
  }),
})
