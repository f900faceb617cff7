import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { isObject, MedusaError } from "@medusajs/framework/utils"
import { correctSpelling } from "../../../lib/product-index/spelling"

const LONGEST_QUERY = 200

/**
 * Puts common misspellings right, and refuses in words what Medusa's search lets through and the engine then fails
 * on: a query that is no text, conditions that are no list. Nobody searches with an essay either.
 */
export function prepareSearch(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  for (const body of [req.body, req.validatedBody]) {
    prepare(body)
  }
  next()
}

function prepare(node: unknown): void {
  if (Array.isArray(node) || isObject(node)) {
    const values = node as Record<string, unknown>
    for (const [key, value] of Object.entries(values)) {
      values[key] = typeof value === "string" ? value.toWellFormed() : value
      if (key === "q" && value !== undefined && value !== null) {
        values[key] = preparedQuery(values[key])
      } else if ((key === "$or" || key === "$and") && !Array.isArray(value)) {
        throw invalid(`${key} takes a list of conditions.`)
      } else {
        prepare(value)
      }
    }
  }
}

function preparedQuery(q: unknown): string {
  if (typeof q !== "string") {
    throw invalid("A search (q) is a text.")
  }
  if (q.length > LONGEST_QUERY) {
    throw invalid(`A search has at most ${LONGEST_QUERY} characters.`)
  }
  return correctSpelling(q)
}

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
