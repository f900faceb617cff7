import type { MiddlewareRoute } from "@medusajs/framework/http"
import { VacationWindow } from "../../vacation-window"
import { validatedBody, validatedQuery } from "../../validated"
import { AdminAssistedChange } from "./[id]/assisted-changes/validators"
import { AdminRecordSettlement } from "./[id]/settlements/validators"
import {
  AdminListProducers,
  AdminReopenProducer,
  AdminSetPayoutAccount,
  AdminSuspendProducer,
} from "./validators"

export const adminProducerMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/producers",
    method: "GET",
    middlewares: [validatedQuery(AdminListProducers, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/producers/:id/settlements",
    method: "POST",
    middlewares: [validatedBody(AdminRecordSettlement)],
  },
  {
    matcher: "/admin/producers/:id/suspend",
    method: "POST",
    middlewares: [validatedBody(AdminSuspendProducer)],
  },
  {
    matcher: "/admin/producers/:id/reopen",
    method: "POST",
    middlewares: [validatedBody(AdminReopenProducer)],
  },
  {
    matcher: "/admin/producers/:id/payout-account",
    method: "POST",
    middlewares: [validatedBody(AdminSetPayoutAccount)],
  },
  {
    matcher: "/admin/producers/:id/vacation",
    method: "POST",
    middlewares: [validatedBody(VacationWindow)],
  },
  {
    matcher: "/admin/producers/:id/assisted-changes",
    method: "POST",
    middlewares: [validatedBody(AdminAssistedChange)],
  },
]
