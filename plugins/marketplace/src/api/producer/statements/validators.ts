import { z } from "@medusajs/framework/zod"
import { pageParams } from "../../page"

export const ProducerListStatements = z.object(pageParams).strict()
export type ProducerListStatementsParams = z.infer<typeof ProducerListStatements>
