import type { AuthenticatedMedusaRequest, MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http"
import { ChangePassword, SetMailAddress } from "../../auth/[actor_type]/emailpass/validators"
import { limitTries } from "../../auth/limit-tries"
import { recordSession } from "../../auth/record-session"
import { validatedBody } from "../../validated"
import { UpdateMe } from "./validators"

/** Behind the guard a person is known; what they guess at is counted as theirs. */
export const signedInPerson = (req: MedusaRequest): string =>
  (req as AuthenticatedMedusaRequest).auth_context.auth_identity_id

export const meMiddlewares: MiddlewareRoute[] = [
  { matcher: "/producer/me", methods: ["POST"], middlewares: [validatedBody(UpdateMe)] },
  {
    matcher: "/producer/me/email",
    methods: ["POST"],
    middlewares: [limitTries(signedInPerson), validatedBody(SetMailAddress)],
  },
  {
    matcher: "/producer/me/password",
    methods: ["POST"],
    middlewares: [limitTries(signedInPerson), validatedBody(ChangePassword), recordSession],
  },
]
