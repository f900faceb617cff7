import { z } from "@medusajs/framework/zod"
import { PRODUCER_STATUSES, PRODUCER_TYPES } from "../../../modules/producer/models/producer"
import { pageParams } from "../../page"
import { line } from "../../text-fields"

export const AdminListProducers = z
  .object({
    ...pageParams,
    type: z.enum(PRODUCER_TYPES).optional(),
    status: z.enum(PRODUCER_STATUSES).optional(),
    handle: z.string().max(200).optional(),
    q: z.string().trim().max(200).optional(),
    assistance: z.stringbool().optional(),
    order: z.enum(["name", "-name", "created_at", "-created_at"]).default("name"),
  })
  .strict()
export type AdminListProducersParams = z.infer<typeof AdminListProducers>

export const AdminSuspendProducer = z
  .object({ reason: line(2_000), authority_order: line(200).optional() })
  .strict()
export type AdminSuspendProducerBody = z.infer<typeof AdminSuspendProducer>

export const AdminSetPayoutAccount = z
  .object({
    account: z
      .string()
      .regex(/^acct_\w{1,100}$/, "A Stripe account is written as acct_….")
      .nullable(),
  })
  .strict()
export type AdminSetPayoutAccountBody = z.infer<typeof AdminSetPayoutAccount>

export const AdminReopenProducer = z.object({ note: line(2_000).optional() }).strict()
export type AdminReopenProducerBody = z.infer<typeof AdminReopenProducer>
