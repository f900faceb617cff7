import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { loginKey } from "../../lib/login-name"
import { validatedBody } from "../validated"
import { Register, RequestPasswordReset, ResetPassword, SignIn } from "./[actor_type]/emailpass/validators"
import { allowEmailpass } from "./allow-emailpass"
import { limitTries } from "./limit-tries"
import { noProducerCookie, onlyOpenSession } from "./only-open-session"
import { onlyPlainPath } from "./only-plain-path"
import { recordSession } from "./record-session"

const Named = z.object({ email: z.string(), identifier: z.string() }).partial()

/** The login that a request tries, however it is spelt. */
function loginOf({ body }: MedusaRequest): string | undefined {
  const { email, identifier } = Named.safeParse(body).data ?? {}
  const login = email ?? identifier
  return login === undefined ? undefined : loginKey(login)
}

export const authMiddlewares: MiddlewareRoute[] = [
  { matcher: "/auth/*", middlewares: [onlyPlainPath, onlyOpenSession, recordSession] },
  { matcher: "/auth/session", methods: ["POST"], middlewares: [noProducerCookie] },
  {
    matcher: "/auth/:actor_type/emailpass",
    methods: ["POST"],
    middlewares: [limitTries(loginOf), allowEmailpass, validatedBody(SignIn)],
  },
  {
    matcher: "/auth/:actor_type/emailpass/register",
    methods: ["POST"],
    middlewares: [limitTries(loginOf), allowEmailpass, validatedBody(Register)],
  },
  {
    matcher: "/auth/:actor_type/emailpass/reset-password",
    methods: ["POST"],
    middlewares: [limitTries(loginOf), allowEmailpass, validatedBody(RequestPasswordReset)],
  },
  {
    matcher: "/auth/:actor_type/emailpass/update",
    methods: ["POST"],
    middlewares: [limitTries(() => undefined), allowEmailpass, validatedBody(ResetPassword)],
  },
]
