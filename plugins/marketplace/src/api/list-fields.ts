import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** `fields=id,title`: the fields of each row that the client wants; without it, all of them. */
export const fieldsParam = { fields: z.string().trim().min(1).max(500).optional() }

type Middleware = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => void
type Rows = Record<string, unknown>[]

/**
 * Leaves in each row of the list `noun` what the client asked for with `fields`; `id` stays. Any other name than those
 * of `allowed` is refused (`invalid_data`), and what is not a field of the row cannot be reached by it.
 */
export function choosingFields(
  noun: string,
  allowed: readonly string[] | ((req: MedusaRequest) => readonly string[]),
): Middleware {
  return (req, res, next) => {
    const { fields, ...query } = req.validatedQuery as { fields?: string }
    if (fields === undefined) {
      return next()
    }
    req.validatedQuery = query
    const names = typeof allowed === "function" ? allowed(req) : allowed
    const chosen = fields.split(",").map((name) => name.trim())
    if (!chosen.every((name) => names.includes(name))) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `fields takes names of ${names.join(", ")}, divided by commas.`,
      )
    }
    const json = res.json.bind(res)
    res.json = (body) => {
      const rows = (body as Record<string, unknown>)[noun]
      return json(rows ? { ...(body as object), [noun]: pick(rows as Rows, ["id", ...chosen]) } : body)
    }
    next()
  }
}

const pick = (rows: Rows, names: string[]): Rows =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name))))
