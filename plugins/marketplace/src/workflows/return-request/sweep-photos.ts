import type { MedusaContainer } from "@medusajs/framework/types"
import { marketplaceOptions } from "../../lib/options"
import { removeRenditions } from "../../lib/uploads/renditions"
import { RETURN_REQUEST_MODULE } from "../../modules/return-request"

const WAITING_HOURS = 24
const AT_ONCE = 100

/** Removes photos that no request was made with within a day; answers how many. */
export async function sweepPhotos(container: MedusaContainer, now: Date): Promise<number> {
  const { mediaDir } = marketplaceOptions(container)
  const before = new Date(now.getTime() - WAITING_HOURS * 3_600_000)
  let swept = 0
  for (;;) {
    const taken = await container.resolve(RETURN_REQUEST_MODULE).takeUnusedPictures(before, AT_ONCE)
    await Promise.all(taken.map(({ url }) => removeRenditions(mediaDir, url)))
    swept += taken.length
    if (taken.length < AT_ONCE) {
      return swept
    }
  }
}
