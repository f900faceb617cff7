import { invitationCreated } from "../../../lib/mail/account"
import { INVITATION_MODULE } from "../../../modules/invitation"
import { producerName } from "../../producer/name-producers"
import type { Composer } from "../types"

type Payload = { id: string; token: string }

/** The only place where an invitation's token can be read; nothing once it was accepted, replaced or taken back. */
export const composeInvitation: Composer<Payload> = async ({ id, token }, { container, options }) => {
  const [invitation] = await container
    .resolve(INVITATION_MODULE)
    .listProducerInvitations({ id, accepted_at: null })
  if (!invitation) {
    return null
  }
  const { email, role, expires_at, producer_id } = invitation
  const producer_name = await producerName(container, producer_id)
  const content = invitationCreated(options.market, { producer_name, role, expires_at, token })
  return { once: true, mails: [{ to: email, template: "invitation-created", content }], notices: [] }
}
