import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** How a listing without a product set is told what it lacks. */
export const CATEGORY = "category"

const ProductData = z.object({ product_set_code: z.string().max(2).nullable().optional() }).strict()

export type ProductData = z.infer<typeof ProductData>

/** The part of a product's additional data that is this plugin's; `invalid_data` for keys nobody knows. */
export function productDataOf(additionalData: Record<string, unknown> | null | undefined): ProductData {
  const parsed = ProductData.safeParse(additionalData ?? {})
  if (!parsed.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `additional_data is not right:\n${z.prettifyError(parsed.error)}`,
    )
  }
  return parsed.data
}
