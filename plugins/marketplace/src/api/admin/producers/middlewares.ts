import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { VacationWindow } from "../../vacation-window"
import { AdminAssistedChange } from "./[id]/assisted-changes/validators"
import { AdminListProducers, AdminReopenProducer, AdminSuspendProducer } from "./validators"

export const adminProducerMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/producers",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminListProducers, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/producers/:id/suspend",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminSuspendProducer)],
  },
  {
    matcher: "/admin/producers/:id/reopen",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminReopenProducer)],
  },
  {
    matcher: "/admin/producers/:id/vacation",
    method: "POST",
    middlewares: [validateAndTransformBody(VacationWindow)],
  },
  {
    matcher: "/admin/producers/:id/assisted-changes",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminAssistedChange)],
  },
]
