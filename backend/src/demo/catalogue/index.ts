import { makeCertificates } from "./certificates"
import { itemAt } from "./item-at"
import { planProducts } from "./plan"
import { makeProducers } from "./producers"
import { makeProduct } from "./product"
import type { DemoCatalogue } from "./types"

/**
 * The Hanoi demo catalogue: 1,054 products of 255 producers. Pure: the same `now` gives the same catalogue, and
 * `now` decides nothing but the dates of certificates and holidays.
 */
export function buildCatalogue(now: Date): DemoCatalogue {
  const plans = planProducts()
  const { producers, makers } = makeProducers(plans, now)
  const certificates = makeCertificates(
    plans.map((plan) => plan.row.communeCode),
    now,
  )
  const products = plans.map((plan, index) =>
    makeProduct(plan, itemAt(makers, index), itemAt(certificates, index)),
  )
  return { producers, products }
}
