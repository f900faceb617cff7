import type { MedusaResponse } from "@medusajs/framework/http"
import { readImport } from "../../../../workflows/import/read-imports"
import type { ProducerRequest } from "../../producer-request"
import type { ProducerReadImportParams } from "../validators"

/**
 * `GET /producer/imports/:id` (`rows`: `problems` (default), `all`, `none`): how far it is and what is wrong,
 * `{import: {id, kind, status, filename, summary, done, total, ignored_columns, rows: [{row, sku, action, problems}]}}`.
 */
export async function GET(req: ProducerRequest<unknown, ProducerReadImportParams>, res: MedusaResponse) {
  const { rows } = req.validatedQuery as ProducerReadImportParams
  const key = { id: req.params.id ?? "", producer_id: req.producer_context.producer.id }
  res.json({ import: await readImport(req.scope, key, rows) })
}
