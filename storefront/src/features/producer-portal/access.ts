import type { PortalPage } from "../../portal-paths.ts"
import type { Me, Membership, Role } from "./me.ts"

/** Who may open a page: anybody, who is signed in, or who works for a stall (in these roles). */
type Rule =
  | { for: "anybody" }
  | { for: "account" }
  | { for: "stall"; roles: readonly Role[]; whenSuspended?: true }

const EVERYBODY = ["owner", "manager", "staff"] as const
const MANAGERS = ["owner", "manager"] as const

const RULES: Record<PortalPage, Rule> = {
  signIn: { for: "anybody" },
  signUp: { for: "anybody" },
  forgotPassword: { for: "anybody" },
  resetPassword: { for: "anybody" },
  signOut: { for: "anybody" },
  account: { for: "account" },
  invitation: { for: "account" },
  application: { for: "account" },
  choose: { for: "account" },
  notices: { for: "account" },
  more: { for: "account" },
  notAllowed: { for: "account" },
  home: { for: "stall", roles: EVERYBODY },
  orders: { for: "stall", roles: EVERYBODY, whenSuspended: true },
  returns: { for: "stall", roles: EVERYBODY, whenSuspended: true },
  stock: { for: "stall", roles: EVERYBODY },
  products: { for: "stall", roles: EVERYBODY },
  changes: { for: "stall", roles: MANAGERS },
  transfer: { for: "stall", roles: EVERYBODY },
  money: { for: "stall", roles: MANAGERS, whenSuspended: true },
  stall: { for: "stall", roles: MANAGERS },
  members: { for: "stall", roles: EVERYBODY },
  activity: { for: "stall", roles: MANAGERS, whenSuspended: true },
}

export type Verdict =
  | { kind: "open"; membership: Membership | null }
  /** Go to another page of the portal first; `left`: the stall they worked for last is theirs no longer. */
  | { kind: "go"; to: "signIn" | "application" | "choose" | "orders" | "notAllowed"; left?: true }

export const isOpenToAnybody = (page: PortalPage): boolean => RULES[page].for === "anybody"

/** Whether a person in this role has anything to do on a page; the navigation shows no others. */
export function mayOpen(page: PortalPage, membership: Membership | null): boolean {
  const rule = RULES[page]
  if (rule.for !== "stall") {
    return true
  }
  const isSuspended = membership?.producer.status === "suspended"
  return (
    membership !== null &&
    rule.roles.includes(membership.role) &&
    (!isSuspended || rule.whenSuspended === true)
  )
}

/**
 * Where somebody lands who asks for a page: `me` is null for who is not signed in, `chosenId` is the stall they worked
 * for last. The backend decides again on every call; here it is only about not leaving anybody before a shut door.
 */
export function decide(page: PortalPage, me: Me | null, chosenId: string | null): Verdict {
  const rule = RULES[page]
  if (!me) {
    return rule.for === "anybody" ? { kind: "open", membership: null } : { kind: "go", to: "signIn" }
  }
  const membership = atWork(me, chosenId)
  if (rule.for !== "stall") {
    return { kind: "open", membership }
  }
  const left = chosenId !== null && !me.memberships.some(({ producer }) => producer.id === chosenId)
  if (!membership || left) {
    const to = me.memberships.length > 0 ? "choose" : "application"
    return { kind: "go", to, ...(left ? { left } : {}) }
  }
  const { status } = membership.producer
  if (status !== "closed" && mayOpen(page, membership)) {
    return { kind: "open", membership }
  }
  return { kind: "go", to: status === "suspended" ? "orders" : "notAllowed" }
}

/** The membership somebody works in: the only one, or the chosen one while it is still theirs. */
function atWork({ memberships }: Me, chosenId: string | null): Membership | null {
  const [first, ...others] = memberships
  if (first && others.length === 0) {
    return first
  }
  return memberships.find(({ producer }) => producer.id === chosenId) ?? null
}
