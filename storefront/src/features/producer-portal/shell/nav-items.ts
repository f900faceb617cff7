import type { PortalPage } from "../../../portal-paths.ts"
import { mayOpen } from "../access.ts"
import type { PortalLocals } from "../gate.server.ts"
import type { Me } from "../me.ts"

type NavPage = Extract<
  PortalPage,
  | "home"
  | "orders"
  | "returns"
  | "products"
  | "stock"
  | "money"
  | "changes"
  | "transfer"
  | "stall"
  | "members"
  | "activity"
  | "notices"
  | "account"
  | "application"
  | "choose"
>

export type NavItem = { page: NavPage; onPhone: boolean }

const DAILY: readonly NavPage[] = ["home", "orders", "products", "stock"]
const SELDOM: readonly NavPage[] = [
  "returns",
  "money",
  "changes",
  "transfer",
  "stall",
  "members",
  "activity",
  "notices",
]
const STAFF_DOES_NOT: readonly NavPage[] = ["products"]

/** What the navigation offers: on phones the daily work and "more", on wide screens everything. */
export function navItems({ me, membership }: Pick<PortalLocals, "me" | "membership">): NavItem[] {
  if (!me) {
    return []
  }
  const isOpen = membership !== null && membership.producer.status !== "closed"
  const visible = (page: NavPage) =>
    isOpen && mayOpen(page, membership) && !(membership.role === "staff" && STAFF_DOES_NOT.includes(page))
  const personal = personalPages(me, isOpen)
  return [
    ...DAILY.filter(visible).map((page) => ({ page, onPhone: true })),
    ...SELDOM.filter(visible).map((page) => ({ page, onPhone: false })),
    ...personal.map((page) => ({ page, onPhone: !isOpen })),
  ]
}

function personalPages(me: Me, isOpen: boolean): NavPage[] {
  const isApplying =
    me.memberships.length === 0 || me.applications.some(({ status }) => status !== "approved")
  const hasChoice = me.memberships.length > 1
  return [
    ...(isApplying ? (["application"] as const) : []),
    ...(hasChoice ? (["choose"] as const) : []),
    ...(isOpen ? [] : (["notices"] as const)),
    "account",
  ]
}
