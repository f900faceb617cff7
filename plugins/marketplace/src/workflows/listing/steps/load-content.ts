import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { Content } from "../../../lib/goods/content"
import type { AdditionalData } from "../../../lib/goods/product-input"
import { readProductDataWorkflow } from "../product-data"

type Input = { product_id: string; additional_data?: AdditionalData }

const loadContentStep = createStep(
  "load-content",
  async ({ product_id, additional_data }: Input, { container }) =>
    new StepResponse<Content>({
      ...(await wordsAndPictures(container, product_id)),
      additional_data: additional_data ?? {},
    }),
)

/** Composes reading a product's present content, additional data included. */
export function readContent(product_id: string | WorkflowData<string>): WorkflowData<Content> {
  const additional_data = readProductDataWorkflow.runAsStep({ input: { product_id } })
  return loadContentStep({ product_id, additional_data })
}

async function wordsAndPictures(container: MedusaContainer, id: string) {
  const [product] = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id }, { relations: ["images"], take: 1 })
  if (!product) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This product was not found.")
  }
  const images = [...product.images].sort((a, b) => a.rank - b.rank).map(({ url }) => url)
  return {
    title: product.title,
    description: product.description || null,
    images: images.length > 0 || !product.thumbnail ? images : [product.thumbnail],
    label: textsOf(product.metadata?.label),
  }
}

const textsOf = (label: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typeof label === "object" && label !== null ? label : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  )
