import type { MedusaContainer } from "@medusajs/framework/types"
import { marketplaceOptions } from "../../lib/options"
import { removeRenditions } from "../../lib/uploads/renditions"
import { UPLOAD_MODULE } from "../../modules/upload"

/** How long a picture may wait for something that shows it. */
const WAITING_HOURS = 24
const AT_ONCE = 100

/** Removes pictures that nothing has shown for a day, first from the table, so that nothing can show them any more. */
export async function sweepUploads(container: MedusaContainer, now: Date): Promise<{ swept: number }> {
  const uploads = container.resolve(UPLOAD_MODULE)
  const { mediaDir } = marketplaceOptions(container)
  const before = new Date(now.getTime() - WAITING_HOURS * 3_600_000)
  let swept = 0
  for (;;) {
    const taken = await uploads.takeUnused(before, AT_ONCE)
    await Promise.all(taken.map(({ url }) => removeRenditions(mediaDir, url)))
    swept += taken.length
    if (taken.length < AT_ONCE) {
      return { swept }
    }
  }
}
