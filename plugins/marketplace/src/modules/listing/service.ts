import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { Listing } from "./models/listing"

type SqlContext = { manager?: { execute(sql: string, parameters: unknown[]): Promise<CountRow[]> } }
type CountRow = { producer_id: string; count: number }

export class ListingModuleService extends MedusaService({ Listing }) {
  /** How many published listings each producer has; producers without any are left out. */
  @InjectManager()
  async countPublished(
    producerIds: string[],
    @MedusaContext() context: Context & SqlContext = {},
  ): Promise<Map<string, number>> {
    if (producerIds.length === 0 || !context.manager) {
      return new Map()
    }
    const marks = producerIds.map(() => "?").join(",")
    const rows = await context.manager.execute(
      `SELECT producer_id, count(*)::int AS count FROM listing
       WHERE producer_id IN (${marks}) AND status = 'published' AND deleted_at IS NULL GROUP BY producer_id`,
      producerIds,
    )
    return new Map(rows.map(({ producer_id, count }) => [producer_id, count]))
  }
}
