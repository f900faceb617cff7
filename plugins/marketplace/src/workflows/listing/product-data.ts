import { createHook, createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import type { AdditionalData } from "../../lib/goods/product-input"

type DataOfProduct = { product_id: string; additional_data?: AdditionalData | null }

/**
 * Asks whoever keeps more about a product (its category, say) whether `additional_data` is right, before anything is
 * written. The hook `validate` throws to refuse it.
 */
export const checkProductDataWorkflow = createWorkflow(
  "check-product-data",
  (input: { additional_data?: AdditionalData | null }) => {
    const validate = createHook("validate", input)
    return new WorkflowResponse(null, { hooks: [validate] })
  },
)

/** Reads a product's additional data through the hook `read`: the keys that `write` takes, with their present values. */
export const readProductDataWorkflow = createWorkflow(
  "read-product-data",
  (input: { product_id: string }) => {
    const read = createHook("read", input, {
      resultValidator: z.record(z.string(), z.unknown()).optional(),
    })
    return new WorkflowResponse(read.getResult(), { hooks: [read] })
  },
)

/** Writes a product's additional data through the hook `write`; give the hook a compensation. */
export const writeProductDataWorkflow = createWorkflow("write-product-data", (input: DataOfProduct) => {
  const write = createHook("write", input)
  return new WorkflowResponse(null, { hooks: [write] })
})

/**
 * Asks, through the hook `validate`, what is still missing of a product before it can be reviewed. The hook answers a
 * list of names, such as `category`.
 */
export const missingProductDataWorkflow = createWorkflow(
  "missing-product-data",
  (input: { product_id: string }) => {
    const missing = createHook("missing", input, { resultValidator: z.array(z.string()).optional() })
    return new WorkflowResponse(missing.getResult(), { hooks: [missing] })
  },
)
