import type { ReturnRequest } from "../lib/return-request"
import { ReasonAction } from "./ReasonAction"

/** What the office may do with a request: decide what is disputed or left lying, and act where the producer does not. */
export function ReturnActions({ request: { id, status, wish } }: { request: ReturnRequest }) {
  const path = `return-requests/${id}`
  if (status === "requested" || status === "disputed") {
    return (
      <>
        <ReasonAction
          label="Đồng ý với người mua"
          question="Vì sao (hai bên đều đọc)"
          done="Đã quyết định cho người mua"
          path={`${path}/decide`}
          body={(reason) => ({ for: "shopper", reason })}
          variant="primary"
        />
        <ReasonAction
          label="Đồng ý với nhà sản xuất"
          question="Vì sao (hai bên đều đọc)"
          done="Đã quyết định cho nhà sản xuất"
          path={`${path}/decide`}
          body={(reason) => ({ for: "producer", reason })}
        />
      </>
    )
  }
  if (status === "accepted" || status === "decided_for_shopper") {
    return (
      <>
        <ReasonAction
          label={wish === "exchange" ? "Hàng đã về, gửi hàng đổi" : "Hàng đã về"}
          question="Ghi chú"
          done="Đã ghi hàng về"
          path={`${path}/received`}
          body={(note) => ({ note })}
          isOptional
        />
        {wish === "exchange" && (
          <ReasonAction
            label="Hàng đã về, hoàn tiền thay vì đổi"
            question="Vì sao không đổi được"
            done="Đã ghi hàng về"
            path={`${path}/received`}
            body={(note) => ({ note, refund_instead: true })}
          />
        )}
      </>
    )
  }
  return status === "received" ? (
    <ReasonAction
      label="Ghi đã hoàn tiền"
      question="Số giao dịch"
      done="Đã hoàn tiền"
      path={`${path}/refund`}
      body={(reference) => ({ reference })}
      variant="primary"
      isOptional
    />
  ) : null
}
