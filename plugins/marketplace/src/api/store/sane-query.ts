import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { LARGEST_PAGE } from "../page"

const LONGEST_QUERY = 200

/**
 * What Medusa's own store lists let through and a database or a neighbour would pay for: a page of everything is cut
 * to the largest page, an essay as `q`, a negative page and the byte that PostgreSQL cannot store are refused.
 */
export function saneQuery(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { q, limit, offset } = req.query
  if (req.originalUrl.includes("%00") || holdsNul(req.body)) {
    throw invalid("The request holds a character that no text has (NUL).")
  }
  if (typeof q === "string" && q.length > LONGEST_QUERY) {
    throw invalid(`A search has at most ${LONGEST_QUERY} characters.`)
  }
  for (const [name, value] of Object.entries({ limit, offset })) {
    if (value !== undefined && !/^\d{1,9}$/.test(String(value))) {
      throw invalid(`The ${name} must be a whole number from 0 to 999999999.`)
    }
  }
  if (Number(limit) > LARGEST_PAGE) {
    req.query.limit = String(LARGEST_PAGE)
  }
  next()
}

function holdsNul(value: unknown): boolean {
  if (typeof value === "string") {
    return value.includes("\0")
  }
  return typeof value === "object" && value !== null && Object.values(value).some(holdsNul)
}

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
