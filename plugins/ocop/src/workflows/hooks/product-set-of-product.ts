import {
  checkProductDataWorkflow,
  missingProductDataWorkflow,
  readProductDataWorkflow,
  writeProductDataWorkflow,
} from "@cho-lang/marketplace/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATEGORY, productDataOf } from "../../lib/product-data"
import { TAXONOMY_MODULE } from "../../modules/taxonomy"

/**
 * The product set is what this plugin keeps about a producer's product: `additional_data: {product_set_code}`, "1" to
 * "26". A listing without one cannot be reviewed, because nobody would find it by its kind.
 */
checkProductDataWorkflow.hooks.validate(async ({ additional_data }, { container }) => {
  const { product_set_code } = productDataOf(additional_data)
  if (product_set_code) {
    await findSet(container, product_set_code)
  }
})

readProductDataWorkflow.hooks.read(async ({ product_id }, { container }) => {
  const set = await setOf(container, product_id)
  return new StepResponse({ product_set_code: set?.code ?? null })
})

missingProductDataWorkflow.hooks.missing(async ({ product_id }, { container }) => {
  const set = await setOf(container, product_id)
  return new StepResponse(set ? [] : [CATEGORY])
})

writeProductDataWorkflow.hooks.write(
  async ({ product_id, additional_data }, { container }) => {
    const { product_set_code } = productDataOf(additional_data)
    if (product_set_code === undefined) {
      return
    }
    const before = await setOf(container, product_id)
    const after = product_set_code ? await findSet(container, product_set_code) : null
    await putInto(container, product_id, before?.id, after?.id)
    return new StepResponse(null, { product_id, from: after?.id, to: before?.id })
  },
  async (undo, { container }) => {
    if (undo) {
      await putInto(container, undo.product_id, undo.from, undo.to)
    }
  },
)

type SetRow = { id: string; code: string }

async function setOf(container: MedusaContainer, product_id: string): Promise<SetRow | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["product_set.id", "product_set.code"],
    filters: { id: product_id },
  })
  const [row] = data as unknown as { product_set?: SetRow | null }[]
  return row?.product_set ?? null
}

async function findSet(container: MedusaContainer, code: string): Promise<SetRow> {
  const [set] = await container.resolve(TAXONOMY_MODULE).listProductSets({ code }, { take: 1 })
  if (!set) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "A product set code is one of 1 to 26.")
  }
  return set
}

async function putInto(
  container: MedusaContainer,
  product_id: string,
  from: string | undefined,
  to: string | undefined,
): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const linkTo = (product_set_id: string) => ({
    [Modules.PRODUCT]: { product_id },
    [TAXONOMY_MODULE]: { product_set_id },
  })
  if (from && from !== to) {
    await link.dismiss(linkTo(from))
  }
  if (to && to !== from) {
    await link.create(linkTo(to))
  }
}
