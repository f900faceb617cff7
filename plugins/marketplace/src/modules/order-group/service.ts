import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { OrderGroup } from "./models/order-group"
import { ProducerOrder } from "./models/producer-order"

type SqlContext = { manager?: { execute(sql: string, parameters: unknown[]): Promise<{ id: string }[]> } }

export class OrderGroupModuleService extends MedusaService({ OrderGroup, ProducerOrder }) {
  /** Makes a group `placed` if it is still this attempt's to place; one statement, so only one attempt can succeed. */
  @InjectManager()
  async place(
    id: string,
    attemptId: string,
    @MedusaContext() context: Context & SqlContext = {},
  ): Promise<boolean> {
    const rows = await context.manager?.execute(
      `UPDATE order_group SET status = 'placed', updated_at = now()
       WHERE id = ? AND attempt_id = ? AND status = 'placing' AND deleted_at IS NULL RETURNING id`,
      [id, attemptId],
    )
    return rows?.length === 1
  }
}
