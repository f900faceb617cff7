import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Seconds; a lock outlives a killed process by at most 60 (`providers/locking-lease`). */
const LONGEST_WAIT = 90

/** Fills the search indexes anew when goods came in, or when an earlier load did not get so far. */
export async function fillSearchIndexes(container: MedusaContainer, changed: boolean): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  const stale = (await search.listIndexes()).filter(({ status }) => changed || status !== "ready")
  if (stale.length > 0) {
    const index = stale.map(({ name }) => name)
    await nobodyFills(container, index)
    await search.reindex({ index })
  }
}

/**
 * Every process that starts fills empty indexes and locks them meanwhile. A load that was killed over that leaves the
 * lock behind, and `reindex` itself gives up after five seconds.
 */
async function nobodyFills(container: MedusaContainer, index: string[]): Promise<void> {
  const locks = index.map((name) => `search:seed:${name}`)
  await container.resolve(Modules.LOCKING).execute(locks, async () => undefined, { timeout: LONGEST_WAIT })
}
