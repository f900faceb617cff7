import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { DataList } from "../../components/DataList"
import { SearchFilter } from "../../components/Filters"
import { Screen } from "../../components/Screen"
import { at } from "../../lib/format"
import { useFilters, useList } from "../../lib/use-list"
import { ROLES } from "../../lib/words"

type Member = {
  id: string
  email: string | null
  name: string | null
  role: string
  account_id: string | null
  created_at: string
  producer: { id: string; name: string }
}

const COLUMNS = [
  { title: "Email", cell: ({ email }: Member) => email ?? "–" },
  { title: "Tên", cell: ({ name }: Member) => name ?? "–" },
  { title: "Vai trò", cell: ({ role }: Member) => ROLES[role] ?? role },
  { title: "Nhà sản xuất", cell: ({ producer }: Member) => producer.name },
  { title: "Đăng nhập", cell: ({ account_id }: Member) => (account_id ? "Đã từng" : "Chưa") },
  { title: "Từ", cell: ({ created_at }: Member) => at(created_at) },
]

/** Who works for which producer. */
const MembersPage = () => {
  const { get, set, page, turn } = useFilters()
  const filters = { q: get("q"), producer_id: get("producer_id") }
  const { data, error } = useList<{ producer_members: Member[]; count: number }>(
    "producer-members",
    filters,
    page,
  )
  return (
    <Screen
      title="Thành viên gian hàng"
      actions={<SearchFilter label="Email hoặc tên" value={filters.q} onChange={(q) => set("q", q)} />}
    >
      <DataList
        columns={COLUMNS}
        rows={data?.producer_members}
        count={data?.count ?? 0}
        page={page}
        onTurn={turn}
        error={error}
        to={({ producer }) => `/producers/${producer.id}`}
        empty="Không tìm thấy ai."
      />
    </Screen>
  )
}

export const config = defineRouteConfig({ label: "Thành viên", icon: Users, rank: 5 })

export default MembersPage
