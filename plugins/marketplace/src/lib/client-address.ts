import { timingSafeEqual } from "node:crypto"
import { isIP } from "node:net"

export type Caller = {
  headers: Record<string, string | string[] | undefined>
  /** The other end of the connection. */
  remoteAddress: string | undefined
}

type Trust = {
  storefrontSecret?: string
  proxyHops: number
}

/**
 * Where a request really comes from, as the key that tries are counted by: an IPv4 address, or the /64 of an IPv6 one
 * (a household or a machine has a whole /64). The storefront calls for many people; knowing the secret, it says for
 * whom. Of `x-forwarded-for` only what our own proxies appended is believed: the rest anybody can write.
 */
export function clientAddress(
  { headers, remoteAddress }: Caller,
  { storefrontSecret, proxyHops }: Trust,
): string {
  if (storefrontSecret && isEqual(headers["x-storefront-secret"], storefrontSecret)) {
    const told = headers["x-client-address"]
    if (typeof told === "string" && isIP(told)) {
      return networkOf(told)
    }
  }
  const forwarded = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",")
  const appended = proxyHops > 0 ? forwarded.at(-proxyHops)?.trim() : undefined
  return networkOf(appended && isIP(appended) ? appended : (remoteAddress ?? ""))
}

function isEqual(given: unknown, secret: string): boolean {
  const a = Buffer.from(typeof given === "string" ? given : "")
  const b = Buffer.from(secret)
  return a.length === b.length && timingSafeEqual(a, b)
}

function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped || isIP(address) !== 6) {
    return mapped ?? address
  }
  // The URL parser writes an IPv6 address in its shortest form; zeros are then filled in again.
  const [head = "", tail] = new URL(`http://[${address.replace(/%.*$/, "")}]`).hostname
    .slice(1, -1)
    .split("::")
  const left = head.split(":").filter(Boolean)
  const right = tail?.split(":").filter(Boolean) ?? []
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => "0")
  return `${[...left, ...zeros, ...right].slice(0, 4).join(":")}::/64`
}
