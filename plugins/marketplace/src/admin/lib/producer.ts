import type { Paper } from "../components/Papers"

export type Suspension = {
  id: string
  reason: string
  authority_order: string | null
  announced_at: string
  effective_at: string
  applied_at: string | null
  lifted_at: string | null
  lift_note: string | null
}

/** As `GET /admin/producers/:id` answers it. */
export type Producer = {
  id: string
  handle: string
  name: string
  type: string
  status: string
  is_demo: boolean
  tax_code: string | null
  phone: string | null
  email: string | null
  commune_code: string
  street: string | null
  short_text: string | null
  about: string | null
  bank_bin: string | null
  bank_account_number: string | null
  bank_account_name: string | null
  vacation_from: string | null
  vacation_to: string | null
  assistance_requested_at: string | null
  assistance_note: string | null
  /** `login` is what somebody signs in with, null before the first time. */
  members: { id: string; email: string | null; login: string | null; name: string | null; role: string }[]
  documents: Paper[]
  application: { id: string; submitted_at: string | null; decided_at: string | null } | null
  suspension: Suspension | null
  suspensions: Suspension[]
  counts: { listings: Record<string, number>; orders: number }
}
