import type { MedusaResponse } from "@medusajs/framework/http"
import { CONTENT_TYPES } from "../../../lib/spreadsheet/write-table"
import { exportGoods } from "../../../workflows/export/export-goods"
import { sendFile } from "../../send-file"
import type { ProducerRequest } from "../producer-request"
import type { ProducerExportParams } from "./validators"

/**
 * `GET /producer/exports` (`kind`: `products` or `stock`, `format`: `xlsx` or `csv`, `language` of the column names):
 * a file that `POST /producer/imports` takes again.
 */
export async function GET(req: ProducerRequest<unknown, ProducerExportParams>, res: MedusaResponse) {
  const { kind, format, language } = req.validatedQuery as ProducerExportParams
  const { id, handle } = req.producer_context.producer
  const bytes = await exportGoods(req.scope, { producer_id: id, kind, format, language })
  sendFile(res, { bytes, content_type: CONTENT_TYPES[format], filename: `${handle}-${kind}.${format}` })
}
