import type { MedusaResponse } from "@medusajs/framework/http"
import { confirmImportWorkflow } from "../../../../../workflows/import/confirm-import"
import { readImport } from "../../../../../workflows/import/read-imports"
import type { ProducerRequest } from "../../../producer-request"

/**
 * `POST /producer/imports/:id/confirm`: writes the rows without problems, after the answer; `{import}`. A stall has one
 * running import at a time (code `import_running`).
 */
export async function POST(req: ProducerRequest, res: MedusaResponse) {
  const { actor, member, producer } = req.producer_context
  const key = { id: req.params.id ?? "", producer_id: producer.id }
  await confirmImportWorkflow(req.scope).run({
    input: { ...key, actor, role: member.role, now: new Date().toISOString() },
  })
  res.json({ import: await readImport(req.scope, key, "problems") })
}
