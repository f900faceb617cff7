import { plainWords } from "../lib/plain-words"
import type { Producer } from "../lib/producer"
import { AssistAction } from "./AssistAction"
import { FormAction } from "./FormAction"
import { ReasonAction } from "./ReasonAction"

/** What the office may do with a producer in its state. */
export function ProducerActions({ producer }: { producer: Producer }) {
  return (
    <>
      {producer.assistance_requested_at && <HelpWithProfile producer={producer} />}
      {producer.suspension || producer.status === "closed" ? (
        <Reopen producer={producer} />
      ) : (
        <Suspend producer={producer} />
      )}
    </>
  )
}

function HelpWithProfile({ producer }: { producer: Producer }) {
  return (
    <AssistAction
      producerId={producer.id}
      subject={{ kind: "profile" }}
      fields={[
        { name: "short_text", label: "Giới thiệu ngắn", initial: producer.short_text ?? "", isLong: true },
        { name: "about", label: "Giới thiệu", initial: plainWords(producer.about), isLong: true },
        { name: "street", label: "Địa chỉ", initial: producer.street ?? "" },
        { name: "phone", label: "Điện thoại", initial: producer.phone ?? "" },
        { name: "email", label: "Email", initial: producer.email ?? "" },
      ]}
    />
  )
}

function Reopen({ producer: { id, status } }: { producer: Producer }) {
  return (
    <ReasonAction
      label={status === "approved" ? "Thôi tạm ngừng" : "Cho bán lại"}
      question="Ghi chú"
      done="Gian hàng được bán tiếp"
      path={`producers/${id}/reopen`}
      body={(note) => (note ? { note } : {})}
      variant="primary"
      isOptional
    />
  )
}

function Suspend({ producer: { id } }: { producer: Producer }) {
  return (
    <FormAction
      label="Tạm ngừng"
      lead="Có văn bản của cơ quan có thẩm quyền thì ngừng ngay; không có thì báo trước năm ngày. Đơn đang chạy vẫn được giao."
      fields={[
        { name: "reason", label: "Lý do, nhà sản xuất sẽ đọc", isLong: true },
        { name: "authority_order", label: "Cơ quan và số văn bản", isOptional: true },
      ]}
      done="Đã báo nhà sản xuất"
      path={`producers/${id}/suspend`}
      body={(values) => values}
      variant="danger"
    />
  )
}
