import { z } from "@medusajs/framework/zod"

const MOST_LINES = 200

/** Some units of some lines of an order. */
export const quantities = z
  .array(
    z
      .object({
        line_item_id: z.string().min(1).max(100),
        quantity: z.number().int().min(1).max(1_000_000),
      })
      .strict(),
  )
  .min(1)
  .max(MOST_LINES)
