import { CERTIFICATE_MODULE } from "@cho-lang/ocop/modules/certificate"
import { assignProductSetsWorkflow, createCertificatesWorkflow } from "@cho-lang/ocop/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { DemoProduct } from "../catalogue/types"
import type { StoredProduct } from "./products"

/** The codes of the certificates that are there already. */
export async function findRecognised(
  container: MedusaContainer,
  products: DemoProduct[],
): Promise<Set<string>> {
  const codes = products.map(({ certificate }) => certificate.code)
  const rows = await container
    .resolve(CERTIFICATE_MODULE)
    .listCertificates({ code: codes }, { select: ["code"], take: codes.length })
  return new Set(rows.map(({ code }) => code))
}

/** Assigns the product sets and, last of all, writes the certificates. */
export async function recognise(container: MedusaContainer, goods: StoredProduct[]): Promise<void> {
  await assignProductSetsWorkflow(container).run({
    input: {
      assignments: goods.map(({ id, product }) => ({ product_id: id, product_set_code: product.setCode })),
    },
  })
  await createCertificatesWorkflow(container).run({
    input: {
      certificates: goods.map(({ id, product: { certificate } }) => ({
        product_id: id,
        star: certificate.star,
        potential_five: certificate.potentialFive,
        code: certificate.code,
        valid_from: certificate.validFrom,
        valid_to: certificate.validTo,
      })),
    },
  })
}
