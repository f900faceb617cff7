import type { MiddlewareRoute } from "@medusajs/framework/http"

export const paymentHookMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/hooks/payment/:provider",
    method: "POST",
    bodyParser: { sizeLimit: "100kb", preserveRawBody: true },
  },
]
