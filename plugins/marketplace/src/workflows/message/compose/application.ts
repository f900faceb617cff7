import {
  applicationApproved,
  applicationChangesRequested,
  applicationRejected,
  applicationSubmitted,
} from "../../../lib/mail/application"
import type { Mail } from "../../../lib/mail/mail"
import type { Market } from "../../../lib/options"
import { APPLICATION_MODULE } from "../../../modules/application"
import { PRODUCER_ACCOUNT_MODULE } from "../../../modules/producer-account"
import type { Composer } from "../types"

type Payload = { id: string }
type Judged = { producer_name: string; reason: string }

/** The office has the application. */
export const composeApplicationSubmitted = applicationComposer("application-submitted", applicationSubmitted)

/** The stall is open. */
export const composeApplicationApproved = applicationComposer("application-approved", applicationApproved)

/** It was turned down, and why. */
export const composeApplicationRejected = applicationComposer("application-rejected", applicationRejected)

/** Something is missing, and what. */
export const composeApplicationReturned = applicationComposer(
  "application-changes-requested",
  applicationChangesRequested,
)

/** To the applicant, who has no stall yet: by the address of the account, or else that of the application. */
function applicationComposer(kind: string, write: (market: Market, told: Judged) => Mail): Composer<Payload> {
  return async ({ id }, { container, options }) => {
    const [application] = await container.resolve(APPLICATION_MODULE).listProducerApplications({ id })
    if (!application) {
      return null
    }
    const { account_id } = application
    const [account] = await container
      .resolve(PRODUCER_ACCOUNT_MODULE)
      .listProducerAccounts({ id: account_id })
    const to = account?.email ?? application.email
    const told = { producer_name: application.name ?? "", reason: application.review_note ?? "" }
    const params = { application_id: id, ...told }
    return {
      // An application that is sent back is handed in again.
      once: false,
      mails: to ? [{ to, template: kind, content: write(options.market, told) }] : [],
      notices: [{ account_id, producer_id: null, kind, params }],
    }
  }
}
