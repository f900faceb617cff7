import { z } from "@medusajs/framework/zod"

const MOST_LINES = 200

const quantity = z
  .object({
    line_item_id: z.string().min(1).max(100),
    quantity: z.number().int().min(1).max(1_000_000),
  })
  .strict()

/** Some units of some lines of an order. */
export const quantities = z.array(quantity).min(1).max(MOST_LINES)

/** The same, each with what is wished for every unit of it, if it is not the money. */
export const exchangeableQuantities = z
  .array(quantity.extend({ replacement_variant_id: z.string().min(1).max(100).optional() }).strict())
  .min(1)
  .max(MOST_LINES)
