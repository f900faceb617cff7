import { z } from "@medusajs/framework/zod"
import { ProducerListReturns } from "../../producer/return-requests/validators"
import { line } from "../../text-fields"

export const AdminListReturns = ProducerListReturns.extend({
  producer_id: z.string().min(1).max(100).optional(),
}).strict()
export type AdminListReturnsParams = z.infer<typeof AdminListReturns>

export const AdminDecideReturn = z
  .object({ for: z.enum(["shopper", "producer"]), reason: line(1_000) })
  .strict()
export type AdminDecideReturnBody = z.infer<typeof AdminDecideReturn>
