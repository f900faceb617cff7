import type { MedusaResponse } from "@medusajs/framework/http"
import { INVITATION_MODULE } from "../../../modules/invitation"
import { createInvitationWorkflow } from "../../../workflows/invitation/create-invitation"
import { orderBy } from "../../page"
import type { ProducerRequest } from "../producer-request"
import { publicInvitation } from "./public-invitation"
import type { CreateInvitation, ListInvitations } from "./validators"

/** `GET /producer/invitations` → `{invitations: [{id, email, role, expires_at}], count, limit, offset}`, those not accepted. */
export async function GET(req: ProducerRequest<unknown, ListInvitations>, res: MedusaResponse) {
  const { limit, offset, order } = req.validatedQuery as ListInvitations
  const [invitations, count] = await req.scope
    .resolve(INVITATION_MODULE)
    .listAndCountProducerInvitations(
      { producer_id: req.producer_context.producer.id, accepted_at: null },
      { take: limit, skip: offset, order: orderBy(order) },
    )
  res.json({ invitations: invitations.map(publicInvitation), count, limit, offset })
}

/** `POST /producer/invitations {email, role}` → `{invitation}`; the token goes out by mail, good once and for 7 days. */
export async function POST(req: ProducerRequest<CreateInvitation>, res: MedusaResponse) {
  const { producer, account } = req.producer_context
  const { result } = await createInvitationWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      producer_id: producer.id,
      invited_by: account.id,
      now: new Date().toISOString(),
    },
  })
  res.json({ invitation: publicInvitation(result) })
}
