import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketplaceOptions } from "../../../lib/options"
import type { ReceivedFile } from "../../../lib/uploads/receive-files"
import {
  removeRenditions,
  type StoredPicture,
  storePicture,
  uploadUrl,
} from "../../../lib/uploads/renditions"
import { RETURN_REQUEST_MODULE } from "../../../modules/return-request"

/** Photos of one order group that belong to no request yet. */
const MOST_WAITING = 20

type Input = { order_group_id: string; files: ReceivedFile[] }

/**
 * Writes a shopper's photos to the media folder and into the table, all of them or none. They may show a home, so each
 * lies in a folder whose name nobody can guess.
 */
export const storePhotosStep = createStep(
  "store-return-photos",
  async ({ order_group_id, files }: Input, { container }) => {
    const service = container.resolve(RETURN_REQUEST_MODULE)
    const [, waiting] = await service.listAndCountReturnPictures(
      { order_group_id, return_request_id: null },
      { take: 1 },
    )
    if (waiting + files.length > MOST_WAITING) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `At most ${MOST_WAITING} photos can wait unused; send a request with some, or come back tomorrow.`,
        "too_many_uploads",
      )
    }
    const { mediaDir } = marketplaceOptions(container)
    const photos: StoredPicture[] = []
    try {
      for (const file of files) {
        const id = generateEntityId("", "rpic")
        const url = uploadUrl(`returns/${randomUUID()}`, id)
        photos.push(await storePicture(file, { id, url }, mediaDir))
      }
      await service.createReturnPictures(photos.map((photo) => ({ ...photo, order_group_id })))
    } catch (error) {
      await removeFiles(container, photos)
      throw error
    }
    return new StepResponse(photos, photos)
  },
  async (photos, { container }) => {
    if (photos?.length) {
      await container.resolve(RETURN_REQUEST_MODULE).deleteReturnPictures(photos.map(({ id }) => id))
      await removeFiles(container, photos)
    }
  },
)

async function removeFiles(container: MedusaContainer, photos: Pick<StoredPicture, "url">[]): Promise<void> {
  const { mediaDir } = marketplaceOptions(container)
  await Promise.all(photos.map(({ url }) => removeRenditions(mediaDir, url)))
}
