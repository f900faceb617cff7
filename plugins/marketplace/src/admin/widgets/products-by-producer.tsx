import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useState } from "react"
import { DataList } from "../components/DataList"
import { SearchFilter, SelectFilter } from "../components/Filters"
import { ProducerFilter } from "../components/ProducerFilter"
import { Screen } from "../components/Screen"
import { State } from "../components/State"
import { useList } from "../lib/use-list"
import { STATES } from "../lib/words"

type Listing = {
  id: string
  product_id: string
  status: string
  producer: { id: string; name: string } | null
  product: { title: string } | null
}

const LISTING_STATES = ["draft", "in_review", "published", "unpublished", "rejected"]

const COLUMNS = [
  { title: "Hàng", cell: ({ product }: Listing) => product?.title ?? "–" },
  { title: "Nhà sản xuất", cell: ({ producer }: Listing) => producer?.name ?? "–" },
  { title: "Trạng thái", cell: ({ status }: Listing) => <State of={status} /> },
]

/** Beside Medusa's own list of products, which knows no producers: the same goods with theirs and their state. */
const ProductsByProducer = () => {
  const [q, setQ] = useState("")
  const [producerId, setProducerId] = useState("")
  const [status, setStatus] = useState("")
  const [page, turn] = useState(0)
  const filters = { q, status, producer_id: producerId, order: "title" }
  const { data, error } = useList<{ listings: Listing[]; count: number }>("listings", filters, page)
  const from = (set: (value: string) => void) => (value: string) => {
    turn(0)
    set(value)
  }
  return (
    <Screen
      title="Hàng theo nhà sản xuất"
      actions={
        <>
          <SearchFilter label="Tên hàng" value={q} onChange={from(setQ)} />
          <ProducerFilter value={producerId} onChange={from(setProducerId)} />
          <SelectFilter
            label="Trạng thái"
            value={status}
            options={LISTING_STATES.map((option) => [option, STATES[option]?.[0] ?? option])}
            onChange={from(setStatus)}
          />
        </>
      }
    >
      <DataList
        columns={COLUMNS}
        rows={data?.listings}
        count={data?.count ?? 0}
        page={page}
        onTurn={turn}
        error={error}
        to={({ product_id }) => `/products/${product_id}`}
        empty="Không có món nào như vậy."
      />
    </Screen>
  )
}

export const config = defineWidgetConfig({ zone: "product.list.before" })

export default ProductsByProducer
