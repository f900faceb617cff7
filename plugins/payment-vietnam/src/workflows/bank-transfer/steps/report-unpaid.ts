import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BANK_TRANSFER_MODULE } from "../../../modules/bank-transfer"
import { tellOffice } from "../tell-office"

/** The goods left before the money came: nothing can be called off any more, and a person has to ask for the money. */
export const reportUnpaidStep = createStep(
  "report-unpaid-transfer",
  async ({ id, now }: { id: string; now: string }, { container }) => {
    const service = container.resolve(BANK_TRANSFER_MODULE)
    const { code } = await service.updateBankTransfers({ id, left_unpaid_at: new Date(now) })
    await tellOffice(container, `left-unpaid:${id}`, {
      title: `Đơn ${code} đã giao mà chưa có tiền`,
      description: "Quá hạn chuyển khoản nhưng hàng đã rời nhà sản xuất, nên đơn không tự huỷ được.",
    })
    return new StepResponse(null, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(BANK_TRANSFER_MODULE).updateBankTransfers({ id, left_unpaid_at: null })
    }
  },
)
