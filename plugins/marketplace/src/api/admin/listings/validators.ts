import { z } from "@medusajs/framework/zod"
import { LISTING_STATUSES } from "../../../modules/listing/models/listing"

export const AdminListingStatus = z.object({ status: z.enum(LISTING_STATUSES) }).strict()
export type AdminListingStatusBody = z.infer<typeof AdminListingStatus>
