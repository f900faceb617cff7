import type { MiddlewareRoute } from "@medusajs/framework/http"
import { NoBody } from "../../no-body"
import { validatedBody, validatedQuery } from "../../validated"
import {
  AdminListPayouts,
  AdminMovePayout,
  AdminReadBankFile,
  AdminRunPayouts,
  AdminWriteBankFile,
} from "./validators"

export const adminPayoutMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/payouts/:id/send",
    method: "POST",
    middlewares: [validatedBody(NoBody)],
  },
  {
    matcher: "/admin/payouts",
    method: "GET",
    middlewares: [validatedQuery(AdminListPayouts, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/payouts/run",
    method: "POST",
    middlewares: [validatedBody(AdminRunPayouts)],
  },
  {
    matcher: "/admin/payouts/bank-file",
    method: "GET",
    middlewares: [validatedQuery(AdminReadBankFile, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/payouts/bank-file",
    method: "POST",
    middlewares: [validatedBody(AdminWriteBankFile)],
  },
  {
    matcher: "/admin/payouts/:id/status",
    method: "POST",
    middlewares: [validatedBody(AdminMovePayout)],
  },
]
