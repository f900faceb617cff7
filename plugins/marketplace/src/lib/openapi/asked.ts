import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ZodType } from "@medusajs/framework/zod"

/** What a middleware asks of a request, for the description of the API. */
export type Asked = {
  body?: ZodType
  query?: ZodType
  /** The field of a multipart body that holds files, and how many at most. */
  files?: { field: string; maxFiles: number }
}

export type Middleware = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) => Promise<void> | void

/** Found by name, because each plugin may load this file for itself. */
const ASKED = Symbol.for("cho-lang.asked-of-a-request")

/** Writes on a middleware what it asks. */
export const asking = (middleware: Middleware, asked: Asked): Middleware =>
  Object.assign(middleware, { [ASKED]: asked })

/** What a middleware asks; nothing where it does not say. */
export const askedBy = (middleware: unknown): Asked =>
  (middleware as Record<symbol, Asked | undefined>)[ASKED] ?? {}
