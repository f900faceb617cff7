import type { Mail } from "../../../lib/mail/mail"
import { suspensionAnnounced, suspensionEffective, suspensionLifted } from "../../../lib/mail/suspension"
import type { Market } from "../../../lib/options"
import { SUSPENSION_MODULE } from "../../../modules/suspension"
import { producerName } from "../../producer/name-producers"
import { EVERY_ROLE, toMembers } from "../to-members"
import type { ComposeContext, Composer, NoticeParams } from "../types"

type Payload = { id: string }
type Told = { producer_name: string; reason: string; effective_at: Date }

/** A suspension with notice: why, and from when. */
export const composeSuspensionAnnounced = suspensionComposer("suspension-announced", suspensionAnnounced)

/** A suspension that took effect: why. */
export const composeProducerSuspended = suspensionComposer("producer-suspended", suspensionEffective)

/** A stall that is open again. */
export const composeProducerReopened: Composer<Payload> = async ({ id }, context) => {
  const producer_name = await producerName(context.container, id)
  const content = suspensionLifted(context.options.market, { producer_name })
  return toEverybody(context, id, "producer-reopened", { producer_name }, content)
}

function suspensionComposer(kind: string, write: (market: Market, told: Told) => Mail): Composer<Payload> {
  return async ({ id }, context) => {
    const open = await context.container.resolve(SUSPENSION_MODULE).findOpen(id)
    if (!open) {
      return null
    }
    const { reason, effective_at } = open
    const told = {
      producer_name: await producerName(context.container, id),
      reason,
      effective_at: new Date(effective_at),
    }
    const params = { ...told, effective_at: told.effective_at.toISOString() }
    return toEverybody(context, id, kind, params, write(context.options.market, told))
  }
}

async function toEverybody(
  context: ComposeContext,
  producer_id: string,
  kind: string,
  params: NoticeParams,
  content: Mail,
) {
  const told = await toMembers(context, { producer_id, roles: EVERY_ROLE, kind, params, content })
  return { once: false, ...told }
}
