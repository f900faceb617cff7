import { z } from "@medusajs/framework/zod"

export const AdminListCommunes = z
  .object({
    codes: z
      .string()
      .regex(
        /^\d{5}(,\d{5}){0,99}$/,
        "Name up to 100 communes by their five digits, with commas between them.",
      )
      .transform((codes) => codes.split(",")),
  })
  .strict()
export type AdminListCommunesParams = z.infer<typeof AdminListCommunes>
