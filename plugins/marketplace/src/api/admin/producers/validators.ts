import { z } from "@medusajs/framework/zod"
import { PRODUCER_STATUSES, PRODUCER_TYPES } from "../../../modules/producer/models/producer"
import { pageParams } from "../../page"

export const AdminListProducers = z
  .object({
    ...pageParams,
    type: z.enum(PRODUCER_TYPES).optional(),
    status: z.enum(PRODUCER_STATUSES).optional(),
    handle: z.string().max(200).optional(),
  })
  .strict()
export type AdminListProducersParams = z.infer<typeof AdminListProducers>

export const AdminProducerStatus = z.object({ status: z.enum(["approved", "suspended"]) }).strict()
export type AdminProducerStatusBody = z.infer<typeof AdminProducerStatus>

/** Both moments or two nulls; ISO 8601 with a zone. */
export const AdminProducerVacation = z
  .object({
    from: z.iso.datetime({ offset: true }).nullable(),
    to: z.iso.datetime({ offset: true }).nullable(),
  })
  .strict()
export type AdminProducerVacationBody = z.infer<typeof AdminProducerVacation>
