import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShoppingCart } from "@medusajs/icons"
import { DataList } from "../../components/DataList"
import { SearchFilter } from "../../components/Filters"
import { Screen } from "../../components/Screen"
import { at } from "../../lib/format"
import { useFilters, useList } from "../../lib/use-list"

type OrderGroup = {
  id: string
  display_id: number
  email: string | null
  created_at: string
  producer_orders: { id: string }[]
}

const COLUMNS = [
  { title: "Nhóm đơn", cell: ({ display_id }: OrderGroup) => `Số ${display_id}` },
  { title: "Đặt lúc", cell: ({ created_at }: OrderGroup) => at(created_at) },
  {
    title: "Người đặt",
    cell: ({ email }: OrderGroup) => (email?.endsWith(".invalid") ? "Khách không để email" : email),
  },
  { title: "Số đơn", cell: ({ producer_orders }: OrderGroup) => producer_orders.length },
]

/** What shoppers ordered in one go, each with an order for every producer. */
const OrderGroupsPage = () => {
  const { get, set, page, turn } = useFilters()
  const filters = { display_id: get("display_id"), producer_id: get("producer_id") }
  const { data, error } = useList<{ order_groups: OrderGroup[]; count: number }>(
    "order-groups",
    filters,
    page,
  )
  return (
    <Screen
      title="Nhóm đơn"
      actions={
        <SearchFilter
          label="Số nhóm đơn"
          value={filters.display_id}
          onChange={(number) => set("display_id", number.replace(/\D/g, ""))}
        />
      }
    >
      <DataList
        columns={COLUMNS}
        rows={data?.order_groups}
        count={data?.count ?? 0}
        page={page}
        onTurn={turn}
        error={error}
        to={({ id }) => `/order-groups/${id}`}
        empty="Chưa có nhóm đơn nào."
      />
    </Screen>
  )
}

export const config = defineRouteConfig({ label: "Nhóm đơn", icon: ShoppingCart, rank: 6 })

export default OrderGroupsPage
