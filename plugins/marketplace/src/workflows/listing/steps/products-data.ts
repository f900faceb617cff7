import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AdditionalData } from "../../../lib/goods/product-input"
import { checkProductDataWorkflow, writeProductDataWorkflow } from "../product-data"

type DataOfProduct = { product_id: string; additional_data: AdditionalData | undefined }
type Written = Awaited<ReturnType<typeof write>>

/** Asks whoever keeps additional data whether all of these are right. */
export const checkProductsDataStep = createStep(
  "check-products-data",
  async (all: (AdditionalData | undefined)[], { container }) => {
    for (const additional_data of all) {
      await checkProductDataWorkflow(container).run({ input: { additional_data } })
    }
    return new StepResponse(null)
  },
)

/** Writes the additional data of some products, of all or of none. */
export const writeProductsDataStep = createStep(
  "write-products-data",
  async (all: DataOfProduct[], { container }) => {
    const written: Written[] = []
    try {
      for (const data of all) {
        written.push(await write(container, data))
      }
    } catch (error) {
      await takeBack(container, written)
      throw error
    }
    return new StepResponse(null, written)
  },
  async (written, { container }) => takeBack(container, written ?? []),
)

async function write(container: MedusaContainer, input: DataOfProduct) {
  return (await writeProductDataWorkflow(container).run({ input })).transaction
}

async function takeBack(container: MedusaContainer, written: Written[]): Promise<void> {
  for (const transaction of written.toReversed()) {
    await writeProductDataWorkflow(container).cancel({ transaction })
  }
}
