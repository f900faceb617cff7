import { orderCodeIn } from "@cho-lang/marketplace/lib/order-code"
import type { MedusaContainer } from "@medusajs/framework/types"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"

/** Money that somebody says has come. `external_id` is unique within its source; amounts in đồng. */
export type ReceiptInput = {
  source: string
  external_id: string
  amount: number
  memo: string
  received_at: Date
}

/** Writes a receipt down before anything is made of it; told again, the first one stands. Answers its id. */
export async function recordReceipt(container: MedusaContainer, input: ReceiptInput): Promise<string> {
  const service = container.resolve(BANK_TRANSFER_MODULE)
  const find = async () => {
    const { source, external_id } = input
    const [known] = await service.listBankReceipts({ source, external_id }, { select: ["id"], take: 1 })
    return known?.id
  }
  const known = await find()
  if (known) {
    return known
  }
  try {
    return (await service.createBankReceipts({ ...input, code: orderCodeIn(input.memo) })).id
  } catch (error) {
    const written = await find()
    if (!written) {
      throw error
    }
    return written
  }
}
