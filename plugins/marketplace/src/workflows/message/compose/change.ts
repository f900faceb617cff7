import { changeApplied, changeAwaitingProducer, changeRejected } from "../../../lib/mail/change"
import type { Mail } from "../../../lib/mail/mail"
import type { Market } from "../../../lib/options"
import { CHANGE_REQUEST_MODULE } from "../../../modules/change-request"
import { namesOf } from "../../listing/names-of"
import { MANAGING_ROLES, toMembers } from "../to-members"
import type { Composer } from "../types"

type Payload = { id: string }
type Decided = { subject_name: string; reason: string }

/** What was wished for is on show. */
export const composeChangeApplied = changeComposer("change-applied", changeApplied)

/** The old stays on show, and why. */
export const composeChangeRejected = changeComposer("change-rejected", changeRejected)

/** An operator's help waits for a yes. */
export const composeChangeAwaitingProducer = changeComposer(
  "change-awaiting-producer",
  changeAwaitingProducer,
)

function changeComposer(kind: string, write: (market: Market, told: Decided) => Mail): Composer<Payload> {
  return async ({ id }, context) => {
    const [change] = await context.container.resolve(CHANGE_REQUEST_MODULE).listChangeRequests({ id })
    if (!change) {
      return null
    }
    const { product_id, producer_id } = change
    const { products, producers } = await namesOf(context.container, [change])
    const subject = product_id ? products.get(product_id)?.title : producers.get(producer_id)?.name
    const decided = { subject_name: subject ?? "", reason: change.review_note ?? "" }
    const told = await toMembers(context, {
      producer_id,
      roles: MANAGING_ROLES,
      kind,
      params: { change_id: id, product_id, ...decided },
      content: write(context.options.market, decided),
    })
    // A proposal that the operator mends is announced again.
    return { once: false, ...told }
  }
}
