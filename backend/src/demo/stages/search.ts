import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Fills the search indexes anew when goods came in, or when an earlier load did not get so far. */
export async function fillSearchIndexes(container: MedusaContainer, changed: boolean): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  const stale = (await search.listIndexes()).filter(({ status }) => changed || status !== "ready")
  if (stale.length > 0) {
    await search.reindex({ index: stale.map(({ name }) => name) })
  }
}
