import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

/** `exp` in seconds since 1970 (RFC 7519). */
const ProducerClaims = z.object({
  actor_type: z.literal("producer"),
  auth_identity_id: z.string().min(1),
  exp: z.number(),
})
export type ProducerClaims = z.infer<typeof ProducerClaims>

/**
 * What a token for the portal says; undefined for any other: one of another actor, or for a new password only. The
 * signature is not looked at, so this may only lead to a refusal, or read a token that we have just signed ourselves.
 */
export function producerClaimsOf(token: string): ProducerClaims | undefined {
  const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")
  return ProducerClaims.safeParse(parseJson(payload)).data
}

/** The bearer token of a request, or "" without one. Medusa reads the header in the same way. */
export function bearerOf({ headers }: Pick<MedusaRequest, "headers">): string {
  const [, scheme = "", token = ""] = /(\S+)\s+(\S+)/.exec(headers.authorization ?? "") ?? []
  return scheme.toLowerCase() === "bearer" ? token : ""
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
