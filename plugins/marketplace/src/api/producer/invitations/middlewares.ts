import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitTries } from "../../auth/limit-tries"
import { validatedBody, validatedQuery } from "../../validated"
import { signedInPerson } from "../me/middlewares"
import { AcceptInvitation, CreateInvitation, ListInvitations } from "./validators"

export const invitationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/invitations",
    methods: ["GET"],
    middlewares: [validatedQuery(ListInvitations, { isList: true, defaults: [] })],
  },
  {
    matcher: "/producer/invitations",
    methods: ["POST"],
    // Each sends a mail to an address of the inviter's choosing.
    middlewares: [limitTries(signedInPerson), validatedBody(CreateInvitation)],
  },
  {
    matcher: "/producer/invitations/accept",
    methods: ["POST"],
    middlewares: [limitTries(signedInPerson), validatedBody(AcceptInvitation)],
  },
]
