import { RefundEvents } from "@cho-lang/marketplace/lib/events"
import { dayOf } from "@cho-lang/marketplace/lib/statement/period"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { tellOffice } from "./tell-office"

type Debt = {
  id: string
  code: string
  order_id: string
  producer_id: string
  collected_by: "producer" | "psp"
  /** Đồng. */
  owed_back: number
}

/**
 * Asks whoever holds the money to transfer it back to the shopper: the producer's managers, or the office where it lies
 * with the payment provider. The same amount is asked for once a day, however often this runs.
 */
export async function announceDebt(container: MedusaContainer, debt: Debt, now: Date): Promise<void> {
  const { id, code, order_id, producer_id, owed_back: amount } = debt
  const day = dayOf(now)
  if (debt.collected_by === "psp") {
    await tellOffice(container, `owed-back:${id}:${amount}:${day}`, {
      title: `Cần trả lại khách ${amount.toLocaleString("vi-VN")} ₫ của đơn ${code}`,
      description: "Chuyển trả từ tài khoản của đơn vị thanh toán, rồi ghi số tham chiếu ở Tiền → Đối soát.",
    })
    return
  }
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: RefundEvents.OWED, data: { order_id, producer_id, amount, day } })
}
