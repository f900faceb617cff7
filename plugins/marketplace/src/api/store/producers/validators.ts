import { z } from "@medusajs/framework/zod"
import { PRODUCER_TYPES } from "../../../modules/producer/models/producer"
import { pageParams } from "../../page"

export const StoreListProducers = z
  .object({
    ...pageParams,
    type: z.enum(PRODUCER_TYPES).optional(),
    commune_code: z
      .string()
      .regex(/^\d{5}$/, "A commune code has five digits.")
      .optional(),
    q: z.string().trim().max(100).optional(),
    order: z.enum(["name", "-name", "created_at", "-created_at"]).default("name"),
  })
  .strict()

export type StoreListProducersParams = z.infer<typeof StoreListProducers>
