import type { Mail } from "../../../lib/mail/mail"
import { takedownKept, takedownOpened } from "../../../lib/mail/takedown"
import type { Market } from "../../../lib/options"
import { TAKEDOWN_MODULE } from "../../../modules/takedown"
import { namesOf } from "../../listing/names-of"
import { MANAGING_ROLES, toMembers } from "../to-members"
import type { Composer } from "../types"

type Payload = { id: string }
type Told = {
  product_id: string
  product_title: string
  authority: string
  reference: string
  due_at: string
}

/** An authority wants goods gone, and until when the office must answer. */
export const composeTakedownOpened = takedownComposer("takedown-opened", takedownOpened)

/** The goods may stay. Of goods that go their producer learns as of any that an operator takes down. */
export const composeTakedownKept = takedownComposer("takedown-kept", takedownKept)

function takedownComposer(kind: string, write: (market: Market, told: Told) => Mail): Composer<Payload> {
  return async ({ id }, context) => {
    const [takedown] = await context.container.resolve(TAKEDOWN_MODULE).listTakedowns({ id })
    const { products } = await namesOf(context.container, takedown ? [takedown] : [])
    const product = takedown && products.get(takedown.product_id)
    if (!takedown || !product) {
      return null
    }
    const { producer_id, authority, reference, due_at } = takedown
    const params = {
      product_id: product.id,
      product_title: product.title,
      authority,
      reference,
      due_at: new Date(due_at).toISOString(),
    }
    const content = write(context.options.market, params)
    const told = await toMembers(context, { producer_id, roles: MANAGING_ROLES, kind, params, content })
    return { once: true, ...told }
  }
}
