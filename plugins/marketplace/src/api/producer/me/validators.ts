import { z } from "@medusajs/framework/zod"
import { optionalPhone } from "../../contact-fields"
import { optionalLine } from "../../text-fields"

export const UpdateMe = z.object({ name: optionalLine(100), phone: optionalPhone }).strict()
export type UpdateMe = z.infer<typeof UpdateMe>
