import { z } from "zod"

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const PHONE = /^(?:\+?84|0)(?:[35789]\d{8}|2\d{9})$/

/** An e-mail address or a Vietnamese phone number, the latter without the spaces and points people write. */
export const identifier = z
  .string()
  .min(1, "identifier_invalid")
  .max(200, "identifier_invalid")
  .transform((typed) => (typed.includes("@") ? typed : typed.replace(/[\s.()-]/g, "")))
  .refine((typed) => EMAIL.test(typed) || PHONE.test(typed), "identifier_invalid")

export const newPassword = z.string().min(8, "password_too_short").max(128, "password_too_long")

export const signInSchema = z.object({
  identifier,
  password: z.string().min(1, "password_required").max(128, "wrong_login"),
})

export const signUpSchema = z.object({ identifier, password: newPassword })

export const forgotSchema = z.object({ identifier })

export const resetSchema = z.object({ token: z.string().max(4000), password: newPassword })
