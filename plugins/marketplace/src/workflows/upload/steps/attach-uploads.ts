import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { UPLOAD_MODULE } from "../../../modules/upload"

type Input = {
  producer_id: string
  urls: string[]
  /** Its present pictures may stay, wherever they came from. */
  product_id?: string
}

/**
 * Marks uploads as shown, so that the sweep leaves them alone. A producer can show only its own uploads: any other
 * address is refused (code `foreign_picture`), whether it is another producer's or somewhere else on the web.
 */
export const attachUploadsStep = createStep(
  "attach-uploads",
  async ({ producer_id, urls, product_id }: Input, { container }) => {
    if (urls.length === 0) {
      return new StepResponse(urls, [])
    }
    const service = container.resolve(UPLOAD_MODULE)
    const uploads = await service.listUploads({ producer_id, url: urls }, { take: null })
    const known = new Set([...uploads.map(({ url }) => url), ...(await shownBy(container, product_id))])
    if (urls.some((url) => !known.has(url))) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "A picture is not one that this producer uploaded.",
        "foreign_picture",
      )
    }
    const fresh = uploads.filter(({ attached_at }) => !attached_at).map(({ id }) => id)
    await service.updateUploads(fresh.map((id) => ({ id, attached_at: new Date() })))
    return new StepResponse(urls, fresh)
  },
  async (fresh, { container }) => {
    if (fresh?.length) {
      await container.resolve(UPLOAD_MODULE).updateUploads(fresh.map((id) => ({ id, attached_at: null })))
    }
  },
)

/** The pictures that a product shows now. */
export async function shownBy(container: MedusaContainer, productId: string | undefined): Promise<string[]> {
  if (!productId) {
    return []
  }
  const product = await container
    .resolve(Modules.PRODUCT)
    .retrieveProduct(productId, { select: ["id", "thumbnail"], relations: ["images"] })
  return [...product.images.map(({ url }) => url), ...(product.thumbnail ? [product.thumbnail] : [])]
}
