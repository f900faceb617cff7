import { z } from "@medusajs/framework/zod"

/** For routes that take no body. */
export const NoBody = z.object({}).strict()
