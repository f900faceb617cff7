import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

const TYPES: Record<number, string> = { 401: "unauthorized", 403: "forbidden", 404: "not_found" }

/** Gives every refusal `{type, code, message}`: where nothing more exact is known, the code is the type. */
export function codedErrors(_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const json = res.json.bind(res)
  res.json = (body) => json(res.statusCode >= 400 ? coded(res.statusCode, body) : body)
  next()
}

function coded(status: number, body: unknown): unknown {
  if (typeof body !== "object" || body === null || !("message" in body)) {
    return body
  }
  const { type = TYPES[status] ?? "invalid_data", code, ...rest } = body as { type?: string; code?: string }
  return { type, code: code ?? type, ...rest }
}
