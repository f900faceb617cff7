import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketplaceOptions } from "../../../lib/options"
import { withImage } from "../../../lib/uploads/checked-file"
import type { ReceivedFile } from "../../../lib/uploads/receive-files"
import { removeRenditions, uploadUrl, writeRenditions } from "../../../lib/uploads/renditions"
import { UPLOAD_MODULE } from "../../../modules/upload"
import type { Upload } from "../../../modules/upload/models/upload"

const ACCEPTED = ["jpeg", "png", "webp", "avif"] as const

type Input = { producer_id: string; files: ReceivedFile[] }
type Row = Pick<InferTypeOf<typeof Upload>, "id" | "url" | "width" | "height">

/** Writes pictures to the media folder and into the table, all of them or none. */
export const storePicturesStep = createStep(
  "store-pictures",
  async ({ producer_id, files }: Input, { container }) => {
    const { mediaDir } = marketplaceOptions(container)
    const rows: Row[] = []
    try {
      for (const file of files) {
        rows.push(await store(file, producer_id, mediaDir))
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

async function store(file: ReceivedFile, producerId: string, mediaDir: string): Promise<Row> {
  const id = generateEntityId("", "upl")
  const url = uploadUrl(producerId, id)
  try {
    return await withImage(file, ACCEPTED, async ({ image, width, height }) => {
      await writeRenditions(image, mediaDir, url)
      return { id, url, width, height }
    })
  } catch (error) {
    await removeRenditions(mediaDir, url)
    throw error
  }
}

async function removeFiles(container: MedusaContainer, rows: Pick<Row, "url">[]): Promise<void> {
  const { mediaDir } = marketplaceOptions(container)
  await Promise.all(rows.map(({ url }) => removeRenditions(mediaDir, url)))
}
