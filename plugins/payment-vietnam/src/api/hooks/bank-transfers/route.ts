import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { isSignedNotice, readNotice } from "../../../lib/bank-transfer/bank-notice"
import { paymentVietnamOptions } from "../../../lib/options"
import { processReceipt } from "../../../workflows/bank-transfer/process-receipt"
import { recordReceipt } from "../../../workflows/bank-transfer/record-receipt"

/**
 * `POST /hooks/bank-transfers`: a bank says that money has come. Signed by `x-timestamp` (unix seconds) and
 * `x-signature` (hex HMAC-SHA256 of `<timestamp>.<body>`); 401 for any other, 400 for what is no notice. The notice is
 * written down, answered, and only then acted on; one that is told again changes nothing.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { bankWebhookSecret, bankWebhookFields } = paymentVietnamOptions(req.scope)
  const { "x-timestamp": timestamp, "x-signature": signature } = req.headers
  const body = req.rawBody?.toString() ?? ""
  const now = new Date()
  if (!bankWebhookSecret || !isSignedNotice(body, timestamp, signature, bankWebhookSecret, now)) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "This notice is not signed.")
  }
  const notice = readNotice(req.body, bankWebhookFields, now)
  if (!notice) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "This is no notice of a transfer.")
  }
  const { id: external_id, amount, memo, receivedAt: received_at } = notice
  const id = await recordReceipt(req.scope, { source: "bank", external_id, amount, memo, received_at })
  res.json({ received: true })
  processReceipt(req.scope, id, now).catch((error: Error) =>
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Bank receipt ${id} could not be processed yet and will be tried again: ${error.message}`),
  )
}
