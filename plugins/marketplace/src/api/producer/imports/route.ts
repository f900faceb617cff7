import type { MedusaResponse } from "@medusajs/framework/http"
import type { WithFiles } from "../../../lib/uploads/receive-files"
import { checkImportWorkflow } from "../../../workflows/import/check-import"
import { listImports, readImport } from "../../../workflows/import/read-imports"
import type { ProducerRequest } from "../producer-request"
import type { ProducerListImportsParams } from "./validators"

/** `GET /producer/imports` (`kind`, `order`): the newest first unless told otherwise, without their rows, `{imports, count, limit, offset}`. */
export async function GET(req: ProducerRequest<unknown, ProducerListImportsParams>, res: MedusaResponse) {
  const query = req.validatedQuery as ProducerListImportsParams
  const { imports, count } = await listImports(req.scope, {
    ...query,
    producer_id: req.producer_context.producer.id,
  })
  res.json({ imports, count, limit: query.limit, offset: query.offset })
}

/**
 * `POST /producer/imports`: multipart `file` (CSV or XLSX, ≤ 5 MB, ≤ 5,000 rows), looked through without changing any
 * goods; `{import}` with the rows that have problems. A file with no more than SKU and stock is a count of the shelves.
 */
export async function POST(req: WithFiles<ProducerRequest>, res: MedusaResponse) {
  const { account, member, producer } = req.producer_context
  const [file] = req.files_received
  const { result: id } = await checkImportWorkflow(req.scope).run({
    input: { producer_id: producer.id, account_id: account.id, role: member.role, file },
  })
  res.status(201).json({ import: await readImport(req.scope, { id, producer_id: producer.id }, "problems") })
}
