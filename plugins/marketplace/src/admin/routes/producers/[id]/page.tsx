import { Button, Input, Label, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link, useParams } from "react-router-dom"
import { AuditTrail } from "../../../components/AuditTrail"
import { Facts } from "../../../components/Facts"
import { ReasonAction } from "../../../components/ReasonAction"
import { Screen } from "../../../components/Screen"
import { State } from "../../../components/State"
import { api } from "../../../lib/api"
import { at } from "../../../lib/format"
import { PRODUCER_TYPES, ROLES, STATES } from "../../../lib/words"

type Suspension = {
  id: string
  reason: string
  authority_order: string | null
  announced_at: string
  effective_at: string
  lifted_at: string | null
}
type Producer = {
  id: string
  handle: string
  name: string
  type: string
  status: string
  tax_code: string | null
  phone: string | null
  email: string | null
  commune_code: string
  street: string | null
  bank_bin: string | null
  bank_account_number: string | null
  bank_account_name: string | null
  vacation_from: string | null
  vacation_to: string | null
  assistance_requested_at: string | null
  assistance_note: string | null
  members: { id: string; email: string; name: string | null; role: string }[]
  documents?: { id: string; kind: string; filename: string; expires_on: string | null }[]
  suspension: Suspension | null
  suspensions: Suspension[]
  counts: { listings: Record<string, number>; orders: number }
}

/** One producer: who it is, what it sells, who works there, and what the office may do. */
const ProducerPage = () => {
  const { id = "" } = useParams()
  const { data, error } = useQuery({
    queryKey: ["producer", id],
    queryFn: () => api<{ producer: Producer }>(`producers/${id}`),
  })
  if (error) {
    return <Text className="text-ui-fg-error">{error.message}</Text>
  }
  if (!data) {
    return null
  }
  const { producer } = data
  return (
    <div className="flex flex-col gap-3">
      <Screen
        title={producer.name}
        lead={PRODUCER_TYPES[producer.type] ?? producer.type}
        actions={<Actions producer={producer} />}
      >
        <Facts
          rows={[
            ["Trạng thái", <State key="state" of={producer.status} />],
            ["Mã số thuế hoặc căn cước", producer.tax_code],
            ["Điện thoại", producer.phone],
            ["Email", producer.email],
            ["Địa chỉ", [producer.street, producer.commune_code].filter(Boolean).join(", ")],
            [
              "Tài khoản",
              [producer.bank_bin, producer.bank_account_number, producer.bank_account_name]
                .filter(Boolean)
                .join(" · "),
            ],
            [
              "Nghỉ bán",
              producer.vacation_from && `${at(producer.vacation_from)} đến ${at(producer.vacation_to)}`,
            ],
            [
              "Xin giúp",
              producer.assistance_requested_at &&
                `${at(producer.assistance_requested_at)}: ${producer.assistance_note ?? ""}`,
            ],
            ["Hàng", countsOf(producer.counts.listings)],
            [
              "Đơn",
              <Link key="orders" to={`/order-groups?producer_id=${id}`} className="text-ui-fg-interactive">
                {producer.counts.orders} đơn
              </Link>,
            ],
          ]}
        />
      </Screen>
      {producer.suspensions.length > 0 && (
        <Screen title="Tạm ngừng">
          <Facts rows={producer.suspensions.map(suspensionRow)} />
        </Screen>
      )}
      <Screen title="Thành viên">
        <Facts
          rows={producer.members.map(({ email, name, role }) => [
            email,
            `${ROLES[role] ?? role} · ${name ?? "–"}`,
          ])}
        />
      </Screen>
      {(producer.documents?.length ?? 0) > 0 && (
        <Screen title="Giấy tờ">
          <Facts
            rows={(producer.documents ?? []).map(({ kind, filename, expires_on }) => [
              kind,
              `${filename}${expires_on ? ` · hết hạn ${expires_on}` : ""}`,
            ])}
          />
        </Screen>
      )}
      <AuditTrail producerId={id} />
    </div>
  )
}

const countsOf = (listings: Record<string, number>): string =>
  Object.entries(listings)
    .map(([status, count]) => `${STATES[status]?.[0] ?? status}: ${count}`)
    .join(" · ")

const suspensionRow = (suspension: Suspension): [string, string] => [
  `${at(suspension.announced_at)}${suspension.lifted_at ? "" : " (đang áp dụng)"}`,
  [
    suspension.reason,
    suspension.authority_order && `Theo văn bản ${suspension.authority_order}`,
    `Hiệu lực ${at(suspension.effective_at)}`,
    suspension.lifted_at && `Gỡ ${at(suspension.lifted_at)}`,
  ]
    .filter(Boolean)
    .join("\n"),
]

function Actions({ producer }: { producer: Producer }) {
  const [order, setOrder] = useState("")
  if (producer.suspension) {
    return (
      <ReasonAction
        label="Cho bán lại"
        question="Ghi chú (không bắt buộc)"
        done="Gian hàng được bán lại"
        path={`producers/${producer.id}/reopen`}
        body={(note) => (note ? { note } : {})}
        variant="primary"
        isOptional
      />
    )
  }
  if (producer.status !== "approved") {
    return (
      <Button size="small" variant="secondary" disabled>
        {STATES[producer.status]?.[0]}
      </Button>
    )
  }
  return (
    <ReasonAction
      label="Tạm ngừng"
      question="Lý do, nhà sản xuất sẽ đọc"
      done="Đã báo tạm ngừng"
      path={`producers/${producer.id}/suspend`}
      body={(reason) => ({ reason, ...(order.trim() ? { authority_order: order.trim() } : {}) })}
      variant="danger"
    >
      <Text size="small" className="text-ui-fg-subtle">
        Có văn bản của cơ quan có thẩm quyền thì ngừng ngay; không có thì ngừng sau năm ngày. Đơn đang chạy
        vẫn được giao.
      </Text>
      <Label htmlFor="authority-order">Số văn bản (nếu có)</Label>
      <Input id="authority-order" value={order} onChange={(event) => setOrder(event.target.value)} />
    </ReasonAction>
  )
}

export default ProducerPage
