import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import CertificateModule from "../modules/certificate"

/** All certificates a product ever had: `product.certificates`, found by their `product_id`. */
export default defineLink(
  { linkable: ProductModule.linkable.product, field: "id", isList: true },
  { ...CertificateModule.linkable.certificate.id, primaryKey: "product_id" },
  { readOnly: true },
)
