import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import TaxonomyModule from "../modules/taxonomy"

/** The set that a product is judged in: `product.product_set`. */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  TaxonomyModule.linkable.productSet,
)
