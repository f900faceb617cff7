import type { ProducerMemberRole } from "../../modules/producer/models/producer-member"
import { APPLICATIONS_ACCESS } from "./applications/access"
import { AUDIT_ACCESS } from "./audit/access"
import { CHANGES_ACCESS } from "./changes/access"
import { DASHBOARD_ACCESS } from "./dashboard/access"
import { IMPORTS_ACCESS } from "./imports/access"
import { INVENTORY_ACCESS } from "./inventory/access"
import { INVITATIONS_ACCESS } from "./invitations/access"
import { ME_ACCESS } from "./me/access"
import { MEMBERS_ACCESS } from "./members/access"
import { MONEY_ACCESS } from "./money/access"
import { NOTICES_ACCESS } from "./notices/access"
import { ORDERS_ACCESS } from "./orders/access"
import { PRODUCTS_ACCESS } from "./products/access"
import { PROFILE_ACCESS } from "./profile/access"
import { RETURN_REQUESTS_ACCESS } from "./return-requests/access"
import { UPLOADS_ACCESS } from "./uploads/access"

export type AccessRow = {
  method: "GET" | "POST" | "DELETE"
  /** As the route's folders spell it, e.g. `/producer/orders/:id/confirm`. */
  path: string
  /** `account`: whoever is signed in, for their own account. `producer`: a member, for the producer they work for. */
  scope: "account" | "producer"
  /** The least role that may do this; only read for the scope `producer`. */
  role?: ProducerMemberRole
  /** Open to members of a suspended producer too: running orders must be finished, and people must see why. */
  whenSuspended?: boolean
}

/** Who may call which route below `/producer`. A route that stands in no row is answered 404: deny by default. */
export const ACCESS: AccessRow[] = [
  ...ME_ACCESS,
  ...APPLICATIONS_ACCESS,
  ...AUDIT_ACCESS,
  ...MONEY_ACCESS,
  ...NOTICES_ACCESS,
  ...MEMBERS_ACCESS,
  ...PROFILE_ACCESS,
  ...INVITATIONS_ACCESS,
  ...ORDERS_ACCESS,
  ...RETURN_REQUESTS_ACCESS,
  ...PRODUCTS_ACCESS,
  ...UPLOADS_ACCESS,
  ...CHANGES_ACCESS,
  ...INVENTORY_ACCESS,
  ...IMPORTS_ACCESS,
  ...DASHBOARD_ACCESS,
]

/** Opens routes that another plugin brings below `/producer`; told again, e.g. when a test boots twice, nothing changes. */
export function openToProducers(rows: AccessRow[]): void {
  for (const row of rows) {
    if (!ACCESS.some(({ method, path }) => method === row.method && path === row.path)) {
      ACCESS.push(row)
    }
  }
}

const RANK: Record<ProducerMemberRole, number> = { staff: 0, manager: 1, owner: 2 }

/** Whether a role reaches the least role that a row asks for; a row without one asks for an owner. */
export const reaches = (role: ProducerMemberRole, least: ProducerMemberRole = "owner"): boolean =>
  RANK[role] >= RANK[least]

const toPattern = (path: string) => new RegExp(`^${path.replace(/:[a-z_]+/g, "[^/]+")}/?$`)
const patterns = new Map<AccessRow, RegExp>()

/**
 * The row for a request, or null. A spelt-out path wins over one with a parameter, as it does in Express
 * (`/producer/invitations/accept` over `/producer/invitations/:id`). HEAD counts as GET.
 */
export function findAccess(method: string, path: string, rows: AccessRow[] = ACCESS): AccessRow | null {
  const wanted = method === "HEAD" ? "GET" : method
  const matching = rows.filter((row) => {
    const pattern = patterns.get(row) ?? toPattern(row.path)
    patterns.set(row, pattern)
    return row.method === wanted && pattern.test(path)
  })
  return matching.sort((a, b) => parametersOf(a) - parametersOf(b))[0] ?? null
}

const parametersOf = ({ path }: AccessRow): number => path.split(":").length - 1
