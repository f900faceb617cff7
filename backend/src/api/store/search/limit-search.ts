import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { isObject, MedusaError } from "@medusajs/framework/utils"

const LONGEST_QUERY = 200

/** Nobody searches with an essay; whoever does is told so before the engine sees it. */
export function limitSearch(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  if (longestQuery(req.body) > LONGEST_QUERY) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `A search has at most ${LONGEST_QUERY} characters.`)
  }
  next()
}

/** The length of the longest `q` anywhere in the request. */
function longestQuery(value: unknown): number {
  if (Array.isArray(value)) {
    return Math.max(0, ...value.map(longestQuery))
  }
  if (!isObject(value)) {
    return 0
  }
  const entries = Object.entries(value)
  return Math.max(
    0,
    ...entries.map(([key, entry]) =>
      key === "q" && typeof entry === "string" ? entry.length : longestQuery(entry),
    ),
  )
}
