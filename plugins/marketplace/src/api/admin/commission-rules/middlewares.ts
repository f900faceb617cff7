import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  AdminCreateCommissionRule,
  AdminEndCommissionRule,
  AdminListCommissionRules,
  AdminPreviewCommission,
} from "./validators"

export const adminCommissionRuleMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/commission-rules",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminListCommissionRules, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/commission-rules",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminCreateCommissionRule)],
  },
  {
    matcher: "/admin/commission-rules/preview",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminPreviewCommission)],
  },
  {
    matcher: "/admin/commission-rules/:id/end",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminEndCommissionRule)],
  },
]
