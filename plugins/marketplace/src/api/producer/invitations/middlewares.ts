import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { limitTries } from "../../auth/limit-tries"
import { signedInPerson } from "../me/middlewares"
import { AcceptInvitation, CreateInvitation, ListInvitations } from "./validators"

export const invitationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/invitations",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListInvitations, { isList: true, defaults: [] })],
  },
  {
    matcher: "/producer/invitations",
    methods: ["POST"],
    // Each sends a mail to an address of the inviter's choosing.
    middlewares: [limitTries(signedInPerson), validateAndTransformBody(CreateInvitation)],
  },
  {
    matcher: "/producer/invitations/accept",
    methods: ["POST"],
    middlewares: [limitTries(signedInPerson), validateAndTransformBody(AcceptInvitation)],
  },
]
