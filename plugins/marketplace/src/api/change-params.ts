import { z } from "@medusajs/framework/zod"
import { CHANGE_STATUSES } from "../modules/change-request/models/change-request"
import { pageParams } from "./page"

/** What every list of changes can be narrowed to and sorted by; `status` may be given several times. */
export const changeParams = {
  ...pageParams,
  status: z
    .preprocess(
      (value) => (value === undefined ? undefined : [value].flat()),
      z.array(z.enum(CHANGE_STATUSES)),
    )
    .optional(),
  product_id: z.string().max(100).optional(),
  order: z.enum(["created_at", "-created_at", "updated_at", "-updated_at"]).default("-created_at"),
}
