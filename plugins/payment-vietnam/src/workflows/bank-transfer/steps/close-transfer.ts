import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BANK_TRANSFER_MODULE } from "../../../modules/bank-transfer"

/** A transfer that is awaited no longer: money that comes after is late. */
export const closeTransferStep = createStep(
  "close-bank-transfer",
  async (id: string, { container }) => {
    await container.resolve(BANK_TRANSFER_MODULE).updateBankTransfers({ id, status: "expired" })
    return new StepResponse(null, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(BANK_TRANSFER_MODULE).updateBankTransfers({ id, status: "waiting" })
    }
  },
)
