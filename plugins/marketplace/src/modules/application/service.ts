import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { ProducerApplication } from "./models/producer-application"
import { ProducerDocument } from "./models/producer-document"

type SqlContext = { manager?: { execute(sql: string, parameters: unknown[]): Promise<{ id: string }[]> } }

export type DocumentRow = InferTypeOf<typeof ProducerDocument>
export type ApplicationRow = InferTypeOf<typeof ProducerApplication>

export class ApplicationModuleService extends MedusaService({ ProducerApplication, ProducerDocument }) {
  /** The one application of an account that is not decided yet, or null. */
  async findOpen(accountId: string): Promise<ApplicationRow | null> {
    const [open] = await this.listProducerApplications(
      { account_id: accountId, status: ["draft", "submitted", "changes_requested"] },
      { take: 1 },
    )
    return open ?? null
  }

  /** Makes an application the producer's, if it still waits for that; one statement, so only one approval can succeed. */
  @InjectManager()
  async approve(
    id: string,
    producerId: string,
    decidedBy: string,
    now: Date,
    @MedusaContext() context: Context & SqlContext = {},
  ): Promise<boolean> {
    const rows = await context.manager?.execute(
      `UPDATE producer_application
       SET status = 'approved', producer_id = ?, decided_by = ?, decided_at = ?, review_note = NULL, updated_at = now()
       WHERE id = ? AND status = 'submitted' AND deleted_at IS NULL RETURNING id`,
      [producerId, decidedBy, now, id],
    )
    return rows?.length === 1
  }
}
