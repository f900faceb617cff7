import { Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { AuditTrail } from "../../../components/AuditTrail"
import { type FactRow, Facts } from "../../../components/Facts"
import { Members } from "../../../components/Members"
import { PayoutAccount } from "../../../components/money/PayoutAccount"
import { Papers } from "../../../components/Papers"
import { ProducerActions } from "../../../components/ProducerActions"
import { Screen } from "../../../components/Screen"
import { State } from "../../../components/State"
import { api } from "../../../lib/api"
import { at } from "../../../lib/format"
import type { Producer, Suspension } from "../../../lib/producer"
import { useCommunes } from "../../../lib/use-communes"
import { PRODUCER_TYPES, STATES } from "../../../lib/words"

/** One producer: who it is, what it sells, who works there, and what the office may do. */
const ProducerPage = () => {
  const { id = "" } = useParams()
  const { data, error } = useQuery({
    queryKey: ["producer", id],
    queryFn: () => api<{ producer: Producer }>(`producers/${id}`),
  })
  const communeName = useCommunes([data?.producer.commune_code])
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
        lead={[PRODUCER_TYPES[producer.type] ?? producer.type, producer.is_demo && "dữ liệu mẫu"]
          .filter(Boolean)
          .join(" · ")}
        actions={<ProducerActions producer={producer} />}
      >
        <Facts rows={[...whoIs(producer, communeName(producer.commune_code)), ...whatItDoes(producer)]} />
      </Screen>
      {producer.suspensions.length > 0 && (
        <Screen title="Tạm ngừng">
          <Facts rows={producer.suspensions.map(suspensionRow)} />
        </Screen>
      )}
      <Members members={producer.members} />
      <PayoutAccount producerId={id} />
      <Papers papers={producer.documents} />
      <AuditTrail filters={{ producer_id: id }} />
    </div>
  )
}

const whoIs = (producer: Producer, commune: string): FactRow[] => [
  ["Trạng thái", <State key="state" of={producer.status} />],
  ["Mã số thuế hoặc căn cước", producer.tax_code],
  ["Điện thoại", producer.phone],
  ["Email", producer.email],
  ["Địa chỉ", [producer.street, commune].filter(Boolean).join(", ")],
  [
    "Tài khoản",
    [producer.bank_bin, producer.bank_account_number, producer.bank_account_name].filter(Boolean).join(" · "),
  ],
  ["Giới thiệu", producer.short_text],
]

const whatItDoes = ({ id, application, counts, ...producer }: Producer): FactRow[] => [
  ["Nghỉ bán", producer.vacation_from && `${at(producer.vacation_from)} đến ${at(producer.vacation_to)}`],
  [
    "Xin giúp",
    producer.assistance_requested_at &&
      [at(producer.assistance_requested_at), producer.assistance_note].filter(Boolean).join(": "),
  ],
  ["Hàng", countsOf(counts.listings)],
  [
    "Đơn",
    <Link key="orders" to={`/order-groups?producer_id=${id}`} className="text-ui-fg-interactive">
      {counts.orders} đơn
    </Link>,
  ],
  [
    "Hồ sơ",
    application && (
      <Link to={`/producer-applications/${application.id}`} className="text-ui-fg-interactive">
        Nộp {at(application.submitted_at)}, nhận {at(application.decided_at)}
      </Link>
    ),
  ],
]

const countsOf = (listings: Record<string, number>): string =>
  Object.entries(listings)
    .map(([status, count]) => `${STATES[status]?.[0] ?? status}: ${count}`)
    .join(" · ")

const suspensionRow = (suspension: Suspension): FactRow => [
  `${at(suspension.announced_at)} (${standOf(suspension)})`,
  [
    suspension.reason,
    suspension.authority_order && `Theo văn bản: ${suspension.authority_order}`,
    `Hiệu lực từ ${at(suspension.effective_at)}`,
    suspension.lifted_at &&
      [`Cho bán lại ${at(suspension.lifted_at)}`, suspension.lift_note].filter(Boolean).join(": "),
  ]
    .filter(Boolean)
    .join("\n"),
]

const standOf = ({ applied_at, lifted_at }: Suspension): string =>
  lifted_at ? "đã thôi" : applied_at ? "đang áp dụng" : "đã báo trước"

export default ProducerPage
