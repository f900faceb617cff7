export type Role = "owner" | "manager" | "staff"

export type ApplicationStatus = "draft" | "submitted" | "changes_requested" | "approved" | "rejected"

export type Membership = {
  id: string
  role: Role
  producer: {
    id: string
    handle: string
    name: string
    type: string
    /** `approved` sells; `suspended` finishes its orders; `closed` is over. */
    status: string
    logo_url: string | null
    /** Also present while a suspension is announced and not yet in force. */
    suspension: { reason: string; effective_at: string } | null
  }
}

export type ApplicationSummary = {
  id: string
  status: ApplicationStatus
  name: string | null
  type: string | null
  step: string | null
  review_note: string | null
  submitted_at: string | null
}

export type Account = {
  id: string
  /** What the person signs in with: an e-mail address, or a phone number as E.164. */
  login: string | null
  email: string | null
  phone: string | null
  name: string | null
}

/** Whether somebody signs in with a phone number, and may say where they read mail. */
export const signsInByPhone = (account: Account | null | undefined): boolean =>
  Boolean(account?.login && !account.login.includes("@"))

/** What `GET /producer/me` answers: a person, the stalls they work for, and their applications. */
export type Me = {
  account: Account | null
  memberships: Membership[]
  applications: ApplicationSummary[]
}

/** The application that still needs somebody: the latest one that is not approved. */
export function openApplication(me: Me): ApplicationSummary | null {
  return me.applications.find(({ status }) => status !== "approved") ?? null
}
