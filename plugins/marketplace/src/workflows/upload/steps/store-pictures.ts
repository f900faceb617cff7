import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketplaceOptions } from "../../../lib/options"
import type { ReceivedFile } from "../../../lib/uploads/receive-files"
import {
  removeRenditions,
  type StoredPicture,
  storePicture,
  uploadUrl,
} from "../../../lib/uploads/renditions"
import { UPLOAD_MODULE } from "../../../modules/upload"

type Input = { producer_id: string; files: ReceivedFile[] }

/** Writes pictures to the media folder and into the table, all of them or none. */
export const storePicturesStep = createStep(
  "store-pictures",
  async ({ producer_id, files }: Input, { container }) => {
    const { mediaDir } = marketplaceOptions(container)
    const rows: StoredPicture[] = []
    try {
      for (const file of files) {
        const id = generateEntityId("", "upl")
        rows.push(await storePicture(file, { id, url: uploadUrl(producer_id, id) }, mediaDir))
      }
      await container
        .resolve(UPLOAD_MODULE)
        .createUploads(rows.map((row) => ({ ...row, producer_id, attached_at: null })))
    } catch (error) {
      await removeFiles(container, rows)
      throw error
    }
    return new StepResponse(rows, rows)
  },
  async (rows, { container }) => {
    if (rows?.length) {
      await container.resolve(UPLOAD_MODULE).deleteUploads(rows.map(({ id }) => id))
      await removeFiles(container, rows)
    }
  },
)

async function removeFiles(container: MedusaContainer, rows: Pick<StoredPicture, "url">[]): Promise<void> {
  const { mediaDir } = marketplaceOptions(container)
  await Promise.all(rows.map(({ url }) => removeRenditions(mediaDir, url)))
}
