import { z } from "@medusajs/framework/zod"
import { fieldsParam } from "../../list-fields"
import { pageParams } from "../../page"

export const ProducerListSettlements = z
  .object({ ...pageParams, ...fieldsParam, period: z.string().max(10).optional() })
  .strict()
export type ProducerListSettlementsParams = z.infer<typeof ProducerListSettlements>
