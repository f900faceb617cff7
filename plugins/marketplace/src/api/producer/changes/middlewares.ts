import type { MiddlewareRoute } from "@medusajs/framework/http"
import { choosingFields } from "../../list-fields"
import { NoBody } from "../../no-body"
import { validatedBody, validatedQuery } from "../../validated"
import { ProducerListChanges } from "./validators"

/** What a row of the list has. */
const FIELDS = [
  "id",
  "kind",
  "product_id",
  "origin",
  "status",
  "base",
  "proposed",
  "review_note",
  "created_at",
  "updated_at",
  "product",
]

export const changeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/changes",
    methods: ["GET"],
    middlewares: [
      validatedQuery(ProducerListChanges, { isList: true, defaults: [] }),
      choosingFields("changes", FIELDS),
    ],
  },
  {
    matcher: "/producer/changes/:id/confirm",
    methods: ["POST"],
    middlewares: [validatedBody(NoBody)],
  },
  {
    matcher: "/producer/changes/:id/discard",
    methods: ["POST"],
    middlewares: [validatedBody(NoBody)],
  },
]
