import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { LISTING_STATUSES, Listing, type ListingStatus } from "./models/listing"

type SqlContext<Row> = { manager?: { execute(sql: string, parameters: unknown[]): Promise<Row[]> } }
type CountRow = { producer_id: string; count: number }
type StatusRow = { status: ListingStatus; count: number }

export class ListingModuleService extends MedusaService({ Listing }) {
  /** How many published listings each producer has; producers without any are left out. */
  @InjectManager()
  async countPublished(
    producerIds: string[],
    @MedusaContext() context: Context & SqlContext<CountRow> = {},
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

  /** How many listings of a producer are in each state. */
  @InjectManager()
  async countByStatus(
    producerId: string,
    @MedusaContext() context: Context & SqlContext<StatusRow> = {},
  ): Promise<Record<ListingStatus, number>> {
    const rows = await context.manager?.execute(
      `SELECT status, count(*)::int AS count FROM listing
       WHERE producer_id = ? AND deleted_at IS NULL GROUP BY status`,
      [producerId],
    )
    const counts = new Map(rows?.map(({ status, count }) => [status, count]))
    return Object.fromEntries(LISTING_STATUSES.map((status) => [status, counts.get(status) ?? 0])) as Record<
      ListingStatus,
      number
    >
  }
}
