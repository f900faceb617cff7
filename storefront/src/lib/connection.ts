import { env } from "./env.ts"

type Connection = { url: URL; request: Request }

/** Whether the person reaches the shop by TLS, also where a proxy speaks it for us. */
export const isSecure = ({ url, request }: Connection): boolean =>
  url.protocol === "https:" || request.headers.get("x-forwarded-proto") === "https"

/**
 * The address a person comes from: the connection's own, or behind `hops` proxies the one that the outermost of them
 * wrote down. What a person wrote into the header themselves stands further left and is not believed.
 */
export function addressBehind(hops: number, connected: string, forwardedFor: string | null): string {
  const seen = (forwardedFor ?? "").split(",").map((part) => part.trim())
  return (hops > 0 && seen.at(-hops)) || connected
}

export const personAddress = ({
  clientAddress,
  request,
}: {
  clientAddress: string
  request: Request
}): string => addressBehind(env.PROXY_HOPS, clientAddress, request.headers.get("x-forwarded-for"))
