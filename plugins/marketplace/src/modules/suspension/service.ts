import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { Suspension } from "./models/suspension"

type SqlContext = { manager?: { execute(sql: string, parameters: unknown[]): Promise<{ id: string }[]> } }

export type SuspensionRow = InferTypeOf<typeof Suspension>

export class SuspensionModuleService extends MedusaService({ Suspension }) {
  /** The suspension that is announced or in effect, or null. */
  async findOpen(producerId: string): Promise<SuspensionRow | null> {
    const [open] = await this.listSuspensions({ producer_id: producerId, lifted_at: null }, { take: 1 })
    return open ?? null
  }

  /** Marks a suspension as in effect, unless it already is or was lifted meanwhile; one statement decides. */
  @InjectManager()
  async apply(id: string, now: Date, @MedusaContext() context: Context & SqlContext = {}): Promise<boolean> {
    const rows = await context.manager?.execute(
      `UPDATE suspension SET applied_at = ?, updated_at = now()
       WHERE id = ? AND applied_at IS NULL AND lifted_at IS NULL AND deleted_at IS NULL RETURNING id`,
      [now, id],
    )
    return rows?.length === 1
  }
}
