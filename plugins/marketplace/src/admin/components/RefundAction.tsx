import { useMemo } from "react"
import { dongProblem, readDong } from "../lib/format"
import { FormAction } from "./FormAction"

type RefundActionProps = { orderId: string; kind: "goods" | "shipping"; label: string; most: number }

/** Gives a part of one producer's order back. Sent twice, it pays once; after it went through, the next has its own key. */
export function RefundAction({ orderId, kind, label, most }: RefundActionProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what can still go back changes with each refund
  const idempotency_key = useMemo(() => crypto.randomUUID(), [most])
  return (
    <FormAction
      label={label}
      lead="Tiền trả bằng thẻ được hoàn ngay. Tiền mặt và chuyển khoản do nhà sản xuất trả lại tận tay, ở đây chỉ ghi nhận."
      fields={[
        { name: "amount", label: "Số tiền (₫)", check: dongProblem },
        { name: "reason", label: "Lý do, người mua sẽ đọc", isLong: true },
        { name: "reference", label: "Số giao dịch", isOptional: true },
      ]}
      done="Đã hoàn tiền"
      path={`producer-orders/${orderId}/refunds`}
      body={({ amount = "", ...words }) => ({
        ...words,
        idempotency_key,
        kind,
        amount: readDong(amount),
      })}
    />
  )
}
