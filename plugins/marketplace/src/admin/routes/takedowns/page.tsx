import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ExclamationCircle } from "@medusajs/icons"
import { StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { DataList } from "../../components/DataList"
import { SelectFilter } from "../../components/Filters"
import { ReasonAction } from "../../components/ReasonAction"
import { Screen } from "../../components/Screen"
import { State } from "../../components/State"
import { at, until } from "../../lib/format"
import { useFilters, useList } from "../../lib/use-list"

type Takedown = {
  id: string
  product_id: string
  authority: string
  reference: string
  note: string | null
  action: string | null
  resolution_note: string | null
  due_at: string
  resolved_at: string | null
  overdue: boolean
  product: { title: string } | null
  producer: { name: string } | null
}

const COLUMNS = [
  {
    title: "Hàng",
    cell: ({ product, product_id, producer }: Takedown) => (
      <div className="py-1">
        <Link to={`/moderation/listings/${product_id}`} className="text-ui-fg-interactive">
          {product?.title ?? product_id}
        </Link>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {producer?.name}
        </Text>
      </div>
    ),
  },
  {
    title: "Cơ quan",
    cell: ({ authority, reference, note }: Takedown) => (
      <div className="max-w-xs whitespace-normal py-1">
        <Text size="small">{`${authority} · ${reference}`}</Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {note}
        </Text>
      </div>
    ),
  },
  { title: "Hạn xử lý", cell: (ticket: Takedown) => <Due ticket={ticket} /> },
  { title: "Kết quả", cell: (ticket: Takedown) => <Outcome ticket={ticket} /> },
]

/** What authorities ask to take off the shelf; each has twenty-four hours. */
const TakedownsPage = () => {
  const { get, set, page, turn } = useFilters()
  const filters = { status: get("status"), overdue: get("overdue") }
  const { data, error } = useList<{ takedowns: Takedown[]; count: number }>("takedowns", filters, page)
  return (
    <Screen
      title="Yêu cầu gỡ hàng"
      lead="Văn bản của cơ quan có thẩm quyền phải được xử lý trong 24 giờ. Mở yêu cầu mới ở trang của món hàng, mục Kiểm duyệt."
      actions={
        <>
          <SelectFilter
            label="Trạng thái"
            value={filters.status}
            options={[
              ["open", "Đang mở"],
              ["resolved", "Đã xong"],
            ]}
            onChange={(status) => set("status", status)}
          />
          <SelectFilter
            label="Hạn"
            value={filters.overdue}
            options={[["true", "Quá hạn"]]}
            onChange={(overdue) => set("overdue", overdue)}
          />
        </>
      }
    >
      <DataList
        columns={COLUMNS}
        rows={data?.takedowns}
        count={data?.count ?? 0}
        page={page}
        onTurn={turn}
        error={error}
        empty="Không có yêu cầu nào."
      />
    </Screen>
  )
}

function Due({ ticket: { due_at, overdue, resolved_at } }: { ticket: Takedown }) {
  return (
    <div className="py-1">
      <Text size="small">{at(due_at)}</Text>
      {overdue ? (
        <StatusBadge color="red">Quá hạn</StatusBadge>
      ) : (
        !resolved_at && <StatusBadge color="orange">{`Còn ${until(due_at, new Date())}`}</StatusBadge>
      )}
    </div>
  )
}

function Outcome({ ticket }: { ticket: Takedown }) {
  const { id, action, resolved_at, resolution_note } = ticket
  if (resolved_at) {
    return (
      <div className="max-w-xs whitespace-normal py-1">
        <State of={action === "unpublished" ? "unpublished" : "kept"} />
        <Text size="xsmall" className="text-ui-fg-subtle">
          {[at(resolved_at), resolution_note].filter(Boolean).join(": ")}
        </Text>
      </div>
    )
  }
  return (
    <span className="flex gap-2">
      <ReasonAction
        label="Gỡ hàng"
        question="Ghi chú"
        done="Đã gỡ hàng"
        path={`takedowns/${id}/resolve`}
        body={(note) => ({ action: "unpublished", note })}
        variant="danger"
      />
      <ReasonAction
        label="Giữ lại"
        question="Vì sao giữ lại"
        done="Đã giữ lại"
        path={`takedowns/${id}/resolve`}
        body={(note) => ({ action: "kept", note })}
      />
    </span>
  )
}

export const config = defineRouteConfig({ label: "Yêu cầu gỡ", icon: ExclamationCircle, rank: 3 })

export default TakedownsPage
