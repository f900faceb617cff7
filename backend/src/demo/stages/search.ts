import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Fills the search index anew, once, after all goods are there. */
export async function fillSearchIndex(container: MedusaContainer): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  if ((await search.listIndexes()).length > 0) {
    await search.reindex()
  }
}
