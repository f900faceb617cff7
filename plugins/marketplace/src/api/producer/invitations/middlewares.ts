import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitTries } from "../../auth/limit-tries"
import { choosingFields } from "../../list-fields"
import { validatedBody, validatedQuery } from "../../validated"
import { signedInPerson } from "../me/middlewares"
import { AcceptInvitation, CreateInvitation, ListInvitations } from "./validators"

/** What a row of the list has. */
const FIELDS = ["id", "email", "role", "expires_at"]

export const invitationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/invitations",
    methods: ["GET"],
    middlewares: [
      validatedQuery(ListInvitations, { isList: true, defaults: [] }),
      choosingFields("invitations", FIELDS),
    ],
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
