import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  OWN_VARIANTS_FIELDS,
  type OwnVariant,
  ownVariants,
  type ProductWithVariants,
} from "../../../lib/goods/own-variant"

/** A variant of this product with its stock; refuses one of another product like one that does not exist. */
export const loadOwnVariantStep = createStep(
  "load-own-variant",
  async ({ product_id, variant_id }: { product_id: string; variant_id: string }, { container }) => {
    const variants = await find(container, product_id)
    const variant = variants.find(({ id }) => id === variant_id)
    if (!variant) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "This variant was not found.")
    }
    return new StepResponse(variant)
  },
)

/** All variants of a product with their stock. */
export const loadOwnVariantsStep = createStep(
  "load-own-variants",
  async (product_id: string, { container }) => new StepResponse(await find(container, product_id)),
)

async function find(container: MedusaContainer, id: string): Promise<OwnVariant[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: OWN_VARIANTS_FIELDS, filters: { id } })
  const [product] = data as unknown as ProductWithVariants[]
  return ownVariants(product ?? {})
}
