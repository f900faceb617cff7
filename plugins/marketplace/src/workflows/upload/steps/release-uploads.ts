import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { UPLOAD_MODULE } from "../../../modules/upload"
import { shownBy } from "./attach-uploads"

type Input = {
  producer_id: string
  urls: string[]
  /** What still shows some of them: a product, and a change that waits. */
  product_id?: string
  kept?: string[]
}

/** Gives back to the sweep the pictures that never got on show and that nothing waits to show any more. */
export const releaseUploadsStep = createStep(
  "release-uploads",
  async ({ producer_id, urls, product_id, kept = [] }: Input, { container }) => {
    const used = new Set([...kept, ...(await shownBy(container, product_id))])
    const unused = urls.filter((url) => !used.has(url))
    if (unused.length === 0) {
      return new StepResponse(null, [])
    }
    const service = container.resolve(UPLOAD_MODULE)
    const uploads = await service.listUploads({ producer_id, url: unused }, { take: null })
    await service.updateUploads(uploads.map(({ id }) => ({ id, attached_at: null })))
    return new StepResponse(
      null,
      uploads.map(({ id, attached_at }) => ({ id, attached_at })),
    )
  },
  async (before, { container }) => {
    if (before?.length) {
      await container.resolve(UPLOAD_MODULE).updateUploads(before)
    }
  },
)
