import { Button, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { AuditTrail } from "../../../components/AuditTrail"
import { Facts } from "../../../components/Facts"
import { type Paper, Papers } from "../../../components/Papers"
import { ReasonAction } from "../../../components/ReasonAction"
import { Screen } from "../../../components/Screen"
import { State } from "../../../components/State"
import { api } from "../../../lib/api"
import { at } from "../../../lib/format"
import { useAction } from "../../../lib/use-action"
import { useCommunes } from "../../../lib/use-communes"
import { applicationState, PRODUCER_TYPES } from "../../../lib/words"

type Application = {
  id: string
  status: string
  name: string | null
  type: string | null
  tax_code: string | null
  citizen_id: string | null
  registration_number: string | null
  commune_code: string | null
  street: string | null
  contact_name: string | null
  phone: string | null
  email: string | null
  bank_bin: string | null
  bank_account_number: string | null
  bank_account_name: string | null
  short_text: string | null
  review_note: string | null
  submitted_at: string | null
  decided_at: string | null
  producer_id: string | null
  documents: Omit<Paper, "application_id">[]
}

/** One application with its papers, and the office's answer. */
const ApplicationPage = () => {
  const { id = "" } = useParams()
  const { data, error } = useQuery({
    queryKey: ["application", id],
    queryFn: async () =>
      (await api<{ producer_application: Application }>(`producer-applications/${id}`)).producer_application,
  })
  const communeName = useCommunes([data?.commune_code])
  if (error) {
    return <Text className="text-ui-fg-error">{error.message}</Text>
  }
  if (!data) {
    return null
  }
  return (
    <div className="flex flex-col gap-3">
      <Screen
        title={data.name ?? "Hồ sơ chưa đặt tên"}
        lead={PRODUCER_TYPES[data.type ?? ""] ?? ""}
        actions={<Actions application={data} />}
      >
        <Facts
          rows={[
            ["Trạng thái", <State key="state" of={applicationState(data.status)} />],
            ["Gửi", at(data.submitted_at)],
            [
              "Trả lời",
              data.decided_at && [at(data.decided_at), data.review_note].filter(Boolean).join(": "),
            ],
            ["Mã số thuế", data.tax_code],
            ["Căn cước", data.citizen_id],
            ["Số đăng ký", data.registration_number],
            ["Địa chỉ", [data.street, communeName(data.commune_code)].filter(Boolean).join(", ")],
            ["Người liên hệ", data.contact_name],
            ["Điện thoại", data.phone],
            ["Email", data.email],
            [
              "Tài khoản",
              [data.bank_bin, data.bank_account_number, data.bank_account_name].filter(Boolean).join(" · "),
            ],
            ["Giới thiệu", data.short_text],
          ]}
        />
      </Screen>
      <Papers papers={data.documents.map((document) => ({ ...document, application_id: id }))} />
      <AuditTrail filters={{ entity: "producer_application", entity_id: id }} />
    </div>
  )
}

function Actions({ application: { id, status, producer_id } }: { application: Application }) {
  const approve = useAction("Đã nhận vào chợ")
  if (producer_id) {
    return (
      <Link to={`/producers/${producer_id}`} className="txt-small text-ui-fg-interactive">
        Mở gian hàng
      </Link>
    )
  }
  if (status !== "submitted") {
    return null
  }
  return (
    <>
      <ReasonAction
        label="Từ chối"
        question="Lý do, người nộp sẽ đọc"
        done="Đã từ chối"
        path={`producer-applications/${id}/reject`}
        body={(reason) => ({ reason })}
        variant="danger"
      />
      <ReasonAction
        label="Xin bổ sung"
        question="Cần bổ sung gì, người nộp sẽ đọc"
        done="Đã gửi yêu cầu"
        path={`producer-applications/${id}/request-changes`}
        body={(reason) => ({ reason })}
      />
      <Button
        size="small"
        isLoading={approve.isPending}
        onClick={() => approve.mutate({ path: `producer-applications/${id}/approve` })}
      >
        Nhận vào chợ
      </Button>
    </>
  )
}

export default ApplicationPage
