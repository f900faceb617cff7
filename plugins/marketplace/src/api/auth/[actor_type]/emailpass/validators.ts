import { z } from "@medusajs/framework/zod"
import { emailField } from "../../../contact-fields"

const LONGEST_LOGIN = 254
/** Longer ones are refused before anything is hashed: hashing is work that nobody should order by the megabyte. */
const LONGEST_PASSWORD = 200
const SHORTEST_PASSWORD = 8

const login = z
  .string()
  .min(1)
  .max(LONGEST_LOGIN)
  .refine((text) => !text.includes("\0"), "A login holds no such character.")

/** A password as typed; letters with marks are written in one way, whichever keyboard they came from. */
const password = z
  .string()
  .min(1)
  .max(LONGEST_PASSWORD, `A password has at most ${LONGEST_PASSWORD} characters.`)
  .transform((text) => text.normalize("NFC"))

const newPassword = password.refine(
  (text) => [...text].length >= SHORTEST_PASSWORD,
  `A password has at least ${SHORTEST_PASSWORD} characters.`,
)

export const SignIn = z.object({ email: login, password }).strict()
export type SignIn = z.infer<typeof SignIn>

export const Register = z.object({ email: login, password: newPassword }).strict()
export type Register = z.infer<typeof Register>

export const RequestPasswordReset = z.object({ identifier: login }).strict()
export type RequestPasswordReset = z.infer<typeof RequestPasswordReset>

export const ResetPassword = z.object({ password: newPassword }).strict()
export type ResetPassword = z.infer<typeof ResetPassword>

export const ChangePassword = z.object({ current_password: password, new_password: newPassword }).strict()
export type ChangePassword = z.infer<typeof ChangePassword>

export const SetMailAddress = z.object({ email: emailField, current_password: password }).strict()
export type SetMailAddress = z.infer<typeof SetMailAddress>
