import { z } from "@medusajs/framework/zod"
import { changeParams } from "../../change-params"
import { fieldsParam } from "../../list-fields"

export const ProducerListChanges = z.object({ ...changeParams, ...fieldsParam }).strict()
export type ProducerListChangesParams = z.infer<typeof ProducerListChanges>
