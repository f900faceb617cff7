import { describe, expect, test } from "vitest"
import type { PortalPage } from "../../portal-paths.ts"
import { decide } from "./access.ts"
import type { Me, Membership, Role } from "./me.ts"

const member = (id: string, role: Role = "owner", status = "approved"): Membership => ({
  id: `pmem_${id}`,
  role,
  producer: { id, handle: id, name: id, type: "household", status, logo_url: null, suspension: null },
})
const person = (...memberships: Membership[]): Me => ({ account: null, memberships, applications: [] })

/** The page a person ends on. */
function landing(page: PortalPage, me: Me | null, chosenId: string | null = null): string {
  const verdict = decide(page, me, chosenId)
  return verdict.kind === "open" ? page : verdict.to
}

test("who is not signed in gets to the sign-in page, save for the pages that lead there", () => {
  expect(landing("home", null)).toBe("signIn")
  expect(landing("application", null)).toBe("signIn")
  expect(landing("signUp", null)).toBe("signUp")
  expect(landing("resetPassword", null)).toBe("resetPassword")
})

test("who belongs to no stall is led to the application, and may see their account", () => {
  expect(landing("home", person())).toBe("application")
  expect(landing("orders", person())).toBe("application")
  expect(landing("account", person())).toBe("account")
})

test("who works for several stalls chooses first", () => {
  const me = person(member("a"), member("b", "staff"))
  expect(landing("home", me)).toBe("choose")
  expect(decide("home", me, "b")).toEqual({ kind: "open", membership: me.memberships[1] })
})

test("an only stall needs no choice", () => {
  const me = person(member("a"))
  expect(decide("stock", me, null)).toEqual({ kind: "open", membership: me.memberships[0] })
})

test("whose last stall is no longer theirs is told so before they go on", () => {
  expect(decide("home", person(), "gone")).toEqual({ kind: "go", to: "application", left: true })
  expect(decide("stock", person(member("a")), "gone")).toEqual({ kind: "go", to: "choose", left: true })
  expect(landing("choose", person(member("a")), "gone")).toBe("choose")
})

describe("a suspended stall", () => {
  const me = person(member("a", "owner", "suspended"))
  test.each<PortalPage>(["home", "products", "stock", "stall", "members"])(
    "%s leads to the orders",
    (page) => {
      expect(landing(page, me)).toBe("orders")
    },
  )
  test.each<PortalPage>(["orders", "notices", "account", "more"])("%s stays open", (page) => {
    expect(landing(page, me)).toBe(page)
  })
})

test("a closed stall opens nothing but the page that says so", () => {
  const me = person(member("a", "owner", "closed"))
  expect(landing("home", me)).toBe("notAllowed")
  expect(landing("orders", me)).toBe("notAllowed")
  expect(landing("notAllowed", me)).toBe("notAllowed")
})

test.each<[Role, PortalPage, string]>([
  ["staff", "orders", "orders"],
  ["staff", "stock", "stock"],
  ["staff", "stall", "notAllowed"],
  ["staff", "changes", "notAllowed"],
  ["manager", "stall", "stall"],
  ["owner", "members", "members"],
])("%s who asks for %s gets %s", (role, page, expected) => {
  expect(landing(page, person(member("a", role)))).toBe(expected)
})
