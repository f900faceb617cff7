import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { PAYOUT_COMES_FROM, type PayoutStatus } from "../../lib/payout/payout-state"
import { Payout } from "./models/payout"

type SqlContext = { manager?: { execute(sql: string, parameters: unknown[]): Promise<{ id: string }[]> } }

export class PayoutModuleService extends MedusaService({ Payout }) {
  /** Moves a payout on if it stands in a state that allows it; one statement, so of two at once only one succeeds. */
  @InjectManager()
  async move(
    id: string,
    to: PayoutStatus,
    @MedusaContext() context: Context & SqlContext = {},
  ): Promise<boolean> {
    const from = PAYOUT_COMES_FROM[to]
    const rows = await context.manager?.execute(
      `UPDATE payout SET status = ?, updated_at = now()
       WHERE id = ? AND status IN (${from.map(() => "?").join(",")}) AND deleted_at IS NULL RETURNING id`,
      [to, id, ...from],
    )
    return rows?.length === 1
  }
}
