import type { IProductModuleService } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/** The variants of the market that have one of these SKUs. */
export const variantsWith = async (products: IProductModuleService, skus: string[]) =>
  skus.length > 0 ? products.listProductVariants({ sku: skus }, { select: ["id", "sku"], take: null }) : []

export const skuTaken = (sku: string | null | undefined) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, `The SKU ${sku} is in use already.`, "sku_taken")
