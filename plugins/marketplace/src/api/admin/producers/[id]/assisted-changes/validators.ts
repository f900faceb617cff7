import { z } from "@medusajs/framework/zod"
import { emailField, optionalPhone } from "../../../../contact-fields"
import { productFields, productTitle } from "../../../../producer/products/validators"
import { optionalLine, richBody } from "../../../../text-fields"

const { sale_unit: _, ...contentFields } = productFields

const assistedProduct = z
  .object({
    kind: z.literal("product"),
    product_id: z.string().min(1).max(100),
    proposed: z.object({ title: productTitle.optional(), ...contentFields }).strict(),
  })
  .strict()

const assistedProfile = z
  .object({
    kind: z.literal("profile"),
    proposed: z
      .object({
        short_text: optionalLine(300),
        about: richBody(20_000),
        street: optionalLine(200),
        phone: optionalPhone,
        email: emailField.optional(),
      })
      .strict(),
  })
  .strict()

export const AdminAssistedChange = z.discriminatedUnion("kind", [assistedProduct, assistedProfile])
export type AdminAssistedChangeBody = z.infer<typeof AdminAssistedChange>
