import { describe, expect, it } from "vitest"
import { clientAddress } from "./client-address"

const SECRET = "a-secret-of-the-storefront"
const addressOf = (headers: Record<string, string>, proxyHops = 0, remoteAddress = "10.0.0.9") =>
  clientAddress({ headers, remoteAddress }, { storefrontSecret: SECRET, proxyHops })

describe("the address tries are counted by", () => {
  it("is the connection's, whatever a stranger claims", () => {
    expect(addressOf({})).toBe("10.0.0.9")
    expect(addressOf({ "x-client-address": "203.0.113.7" })).toBe("10.0.0.9")
    expect(addressOf({ "x-client-address": "203.0.113.7", "x-storefront-secret": "guess" })).toBe("10.0.0.9")
    expect(addressOf({ "x-forwarded-for": "203.0.113.7" })).toBe("10.0.0.9")
  })

  it("is the one the storefront names when it proves itself", () => {
    expect(addressOf({ "x-client-address": "203.0.113.7", "x-storefront-secret": SECRET })).toBe(
      "203.0.113.7",
    )
    expect(addressOf({ "x-client-address": "no address", "x-storefront-secret": SECRET })).toBe("10.0.0.9")
    expect(
      clientAddress(
        {
          headers: { "x-client-address": "203.0.113.7", "x-storefront-secret": "" },
          remoteAddress: "10.0.0.9",
        },
        { storefrontSecret: undefined, proxyHops: 0 },
      ),
    ).toBe("10.0.0.9")
  })

  it("is what the last of our own proxies saw, not what was sent to it", () => {
    expect(addressOf({ "x-forwarded-for": "1.1.1.1, 203.0.113.7" }, 1)).toBe("203.0.113.7")
    expect(addressOf({ "x-forwarded-for": "1.1.1.1, 203.0.113.7, 10.0.0.2" }, 2)).toBe("203.0.113.7")
    expect(addressOf({ "x-forwarded-for": "203.0.113.7" }, 2)).toBe("10.0.0.9")
    expect(addressOf({}, 1)).toBe("10.0.0.9")
  })

  it("is one for a whole IPv6 /64, and IPv4 however it is written", () => {
    expect(addressOf({}, 0, "2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64")
    expect(addressOf({}, 0, "2001:0db8:0001:0002::9")).toBe("2001:db8:1:2::/64")
    expect(addressOf({}, 0, "::1")).toBe("0:0:0:0::/64")
    expect(addressOf({}, 0, "fe80::1%eth0")).toBe("fe80:0:0:0::/64")
    expect(addressOf({}, 0, "::ffff:203.0.113.7")).toBe("203.0.113.7")
  })
})
