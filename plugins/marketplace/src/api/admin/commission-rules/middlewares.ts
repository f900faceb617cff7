import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validatedBody, validatedQuery } from "../../validated"
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
    middlewares: [validatedQuery(AdminListCommissionRules, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/commission-rules",
    method: "POST",
    middlewares: [validatedBody(AdminCreateCommissionRule)],
  },
  {
    matcher: "/admin/commission-rules/preview",
    method: "POST",
    middlewares: [validatedBody(AdminPreviewCommission)],
  },
  {
    matcher: "/admin/commission-rules/:id/end",
    method: "POST",
    middlewares: [validatedBody(AdminEndCommissionRule)],
  },
]
