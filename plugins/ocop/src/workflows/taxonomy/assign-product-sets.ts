import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep } from "@medusajs/medusa/core-flows"
import { TAXONOMY_MODULE } from "../../modules/taxonomy"

type Assignment = { product_id: string; product_set_code: string }

const findProductSetsStep = createStep("find-product-sets", async (codes: string[], { container }) => {
  const wanted = [...new Set(codes)]
  const sets = await container.resolve(TAXONOMY_MODULE).listProductSets({ code: wanted }, { take: null })
  if (sets.length < wanted.length) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "A product set code is not one of 1 to 26.")
  }
  return new StepResponse(Object.fromEntries(sets.map(({ code, id }) => [code, id])))
})

/** Puts products into their product sets (codes "1" to "26"). Fails with `not_found` for an unknown code. */
export const assignProductSetsWorkflow = createWorkflow(
  "assign-product-sets",
  (input: { assignments: Assignment[] }) => {
    const ids = findProductSetsStep(
      transform({ input }, ({ input }) => input.assignments.map(({ product_set_code }) => product_set_code)),
    )
    createRemoteLinkStep(
      transform({ input, ids }, ({ input, ids }) =>
        input.assignments.map(({ product_id, product_set_code }) => ({
          [Modules.PRODUCT]: { product_id },
          [TAXONOMY_MODULE]: { product_set_id: ids[product_set_code] },
        })),
      ),
    )
    return new WorkflowResponse(undefined)
  },
)
