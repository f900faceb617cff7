import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { LowStock } from "./models/low-stock"

type SqlContext = { manager?: { execute<Row>(sql: string, parameters: unknown[]): Promise<Row[]> } }
type Kind = { variant_id: string; producer_id: string }

export class StockWatchModuleService extends MedusaService({ LowStock }) {
  /** Writes down that these are low; answers those that were not known to be, each to one caller only. */
  @InjectManager()
  async notice(kinds: Kind[], @MedusaContext() context: Context & SqlContext = {}): Promise<Kind[]> {
    const rows = kinds.map((kind) => ({ ...kind, id: generateEntityId(undefined, "lowst") }))
    const noticed = await context.manager?.execute<Kind>(
      `INSERT INTO low_stock (id, variant_id, producer_id)
       SELECT id, variant_id, producer_id FROM json_to_recordset(?::json) AS kind(id text, variant_id text, producer_id text)
       ON CONFLICT (variant_id) WHERE deleted_at IS NULL DO NOTHING RETURNING variant_id, producer_id`,
      [JSON.stringify(rows)],
    )
    return noticed ?? []
  }
}
