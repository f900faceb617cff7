import { validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import type { ZodType } from "@medusajs/framework/zod"
import { asking, type Middleware } from "../lib/openapi/asked"

type BodySchema = Parameters<typeof validateAndTransformBody>[0]
type QueryCheck = Parameters<typeof validateAndTransformQuery>

/** Medusa's check of a body, as the description of the API can read it. */
export const validatedBody = (schema: BodySchema): Middleware =>
  asking(validateAndTransformBody(schema), { body: schema as ZodType })

/** Medusa's check of a query, as the description of the API can read it. */
export const validatedQuery = (...[schema, config]: QueryCheck): Middleware =>
  asking(validateAndTransformQuery(schema, config), { query: schema as ZodType })
