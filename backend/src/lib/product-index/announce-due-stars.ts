import { CertificateEvents } from "@cho-lang/ocop/lib/events"
import type { IEventBusModuleService, ISearchModuleService } from "@medusajs/framework/types"

const PAGE = 100

/**
 * Announces the goods whose star in the index is past its time: no event tells that a certificate ran out or began.
 * The index itself knows which they are, so none is missed however long nobody looked. Answers how many.
 */
export async function announceDueStars(
  {
    search,
    events,
  }: { search: Pick<ISearchModuleService, "search">; events: Pick<IEventBusModuleService, "emit"> },
  now: Date,
): Promise<number> {
  const due: { product_id: string }[] = []
  for (let total = 1; due.length < total; ) {
    const { hits, metadata } = await search.search({
      entity: "product",
      fields: ["id"],
      filters: { stars_until: { $gt: 0, $lte: Math.floor(now.getTime() / 1000) } },
      pagination: { skip: due.length, take: PAGE },
    })
    due.push(...hits.map(({ id }) => ({ product_id: id })))
    total = hits.length === 0 ? 0 : (metadata.count ?? 0)
  }
  if (due.length > 0) {
    await events.emit({ name: CertificateEvents.CHANGED, data: due })
  }
  return due.length
}
