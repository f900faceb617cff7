import { z } from "@medusajs/framework/zod"
import { fieldsParam } from "../../list-fields"
import { pageParams } from "../../page"

export const ProducerListStatements = z
  .object({ ...pageParams, ...fieldsParam, order: z.enum(["period", "-period"]).default("-period") })
  .strict()
export type ProducerListStatementsParams = z.infer<typeof ProducerListStatements>
