import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { isObject, MedusaError } from "@medusajs/framework/utils"
import { correctSpelling } from "../../../lib/product-index/spelling"

const LONGEST_QUERY = 200

/** Puts common misspellings right. Nobody searches with an essay: whoever does is told so before the engine sees it. */
export function prepareSearch(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  for (const body of [req.body, req.validatedBody]) {
    prepareQueries(body)
  }
  next()
}

function prepareQueries(value: unknown): void {
  if (Array.isArray(value)) {
    value.forEach(prepareQueries)
  } else if (isObject(value)) {
    const node = value as Record<string, unknown>
    for (const [key, entry] of Object.entries(node)) {
      if (key === "q" && typeof entry === "string") {
        node.q = preparedQuery(entry)
      } else {
        prepareQueries(entry)
      }
    }
  }
}

function preparedQuery(q: string): string {
  if (q.length > LONGEST_QUERY) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `A search has at most ${LONGEST_QUERY} characters.`)
  }
  return correctSpelling(q)
}
