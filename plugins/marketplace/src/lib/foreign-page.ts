import { parseCorsOrigins } from "@medusajs/framework/utils"

type Headers = { origin: string | undefined; host: string | undefined }

/**
 * Whether the page that sends a request is neither of the host that it is sent to nor one of `allowed` (as in Medusa's
 * CORS settings). Browsers name the page of every request that changes something; other programs name none.
 */
export function isForeignPage({ origin, host }: Headers, allowed: string): boolean {
  if (origin === undefined) {
    return false
  }
  const isOwn = URL.canParse(origin) && new URL(origin).host === host
  return (
    !isOwn &&
    !parseCorsOrigins(allowed).some((one) => (typeof one === "string" ? one === origin : one.test(origin)))
  )
}
