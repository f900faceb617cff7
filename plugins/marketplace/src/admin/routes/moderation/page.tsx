import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { Badge, Button } from "@medusajs/ui"
import { DataList } from "../../components/DataList"
import { SearchFilter, SelectFilter } from "../../components/Filters"
import { Screen } from "../../components/Screen"
import { State } from "../../components/State"
import type { Flags } from "../../lib/flags"
import { at } from "../../lib/format"
import { useFilters, useList } from "../../lib/use-list"
import { STATES } from "../../lib/words"

type Listing = {
  id: string
  product_id: string
  status: string
  flags: Flags
  submitted_at: string | null
  producer: { name: string } | null
  product: { title: string } | null
}
type Change = {
  id: string
  kind: string
  status: string
  origin: string
  flags: Flags
  created_at: string
  producer: { name: string } | null
  product: { title: string } | null
}

const LISTING_STATUSES = ["in_review", "published", "unpublished", "rejected", "draft"]
const CHANGE_STATUSES = ["awaiting_operator", "awaiting_producer", "applied", "rejected", "withdrawn"]

/** What waits for the office before shoppers see it: new goods, and edits of goods on sale. */
const ModerationPage = () => {
  const { get, only } = useFilters()
  const isChanges = get("what") === "changes"
  return (
    <div className="flex flex-col gap-3">
      <div className="flex gap-2">
        <Button
          size="small"
          variant={isChanges ? "transparent" : "secondary"}
          onClick={() => only("what", "")}
        >
          Hàng mới
        </Button>
        <Button
          size="small"
          variant={isChanges ? "secondary" : "transparent"}
          onClick={() => only("what", "changes")}
        >
          Nội dung sửa
        </Button>
      </div>
      {isChanges ? <Changes /> : <Listings />}
    </div>
  )
}

const flagsOf = (flags: Flags) => {
  const words = Object.values(flags ?? {}).flat()
  return words.length === 0 ? (
    "–"
  ) : (
    <Badge size="2xsmall" color="orange">
      {words.join(", ")}
    </Badge>
  )
}

const LISTING_COLUMNS = [
  { title: "Hàng", cell: ({ product }: Listing) => product?.title ?? "–" },
  { title: "Nhà sản xuất", cell: ({ producer }: Listing) => producer?.name ?? "–" },
  { title: "Từ cần xem", cell: ({ flags }: Listing) => flagsOf(flags) },
  { title: "Gửi duyệt", cell: ({ submitted_at }: Listing) => at(submitted_at) },
  { title: "Trạng thái", cell: ({ status }: Listing) => <State of={status} /> },
]

function Listings() {
  const { get, set, pick, page, turn } = useFilters()
  const status = pick("status", "in_review")
  const filters = { q: get("q"), status: status.value, producer_id: get("producer_id") }
  const { data, error } = useList<{ listings: Listing[]; count: number }>("listings", filters, page)
  return (
    <Screen
      title="Hàng mới"
      lead="Món chờ lâu nhất đứng trước."
      actions={
        <>
          <SearchFilter label="Tên hàng" value={filters.q} onChange={(q) => set("q", q)} />
          <SelectFilter
            label="Trạng thái"
            options={LISTING_STATUSES.map((status) => [status, STATES[status]?.[0] ?? status])}
            {...status}
          />
        </>
      }
    >
      <DataList
        columns={LISTING_COLUMNS}
        rows={data?.listings}
        count={data?.count ?? 0}
        page={page}
        onTurn={turn}
        error={error}
        to={({ product_id }) => `/moderation/listings/${product_id}`}
        empty="Không có món nào như vậy."
      />
    </Screen>
  )
}

const CHANGE_COLUMNS = [
  {
    title: "Sửa",
    cell: ({ kind, product }: Change) => (kind === "profile" ? "Trang gian hàng" : (product?.title ?? "–")),
  },
  { title: "Nhà sản xuất", cell: ({ producer }: Change) => producer?.name ?? "–" },
  {
    title: "Ai sửa",
    cell: ({ origin }: Change) => (origin === "operator" ? "Điều phối sửa giúp" : "Nhà sản xuất"),
  },
  { title: "Từ cần xem", cell: ({ flags }: Change) => flagsOf(flags) },
  { title: "Gửi", cell: ({ created_at }: Change) => at(created_at) },
  { title: "Trạng thái", cell: ({ status }: Change) => <State of={status} /> },
]

function Changes() {
  const { get, pick, page, turn } = useFilters()
  const status = pick("status", "awaiting_operator")
  const filters = { status: status.value, producer_id: get("producer_id") }
  const { data, error } = useList<{ changes: Change[]; count: number }>("changes", filters, page)
  return (
    <Screen
      title="Nội dung sửa"
      lead="Bản cũ vẫn bán trong lúc chờ."
      actions={
        <SelectFilter
          label="Trạng thái"
          options={CHANGE_STATUSES.map((status) => [status, STATES[status]?.[0] ?? status])}
          {...status}
        />
      }
    >
      <DataList
        columns={CHANGE_COLUMNS}
        rows={data?.changes}
        count={data?.count ?? 0}
        page={page}
        onTurn={turn}
        error={error}
        to={({ id }) => `/moderation/changes/${id}`}
        empty="Không có nội dung nào như vậy."
      />
    </Screen>
  )
}

export const config = defineRouteConfig({ label: "Kiểm duyệt", icon: CheckCircle, rank: 2 })

export default ModerationPage
