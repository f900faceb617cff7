import { z } from "@medusajs/framework/zod"
import { changeParams } from "../../change-params"

export const ProducerListChanges = z.object(changeParams).strict()
export type ProducerListChangesParams = z.infer<typeof ProducerListChanges>
