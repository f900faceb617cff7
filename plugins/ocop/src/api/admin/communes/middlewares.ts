import { validatedQuery } from "@cho-lang/marketplace/api/validated"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { AdminListCommunes } from "./validators"

export const adminCommuneMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/communes",
    methods: ["GET"],
    middlewares: [validatedQuery(AdminListCommunes, { isList: true, defaults: [] })],
  },
]
