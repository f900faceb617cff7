import type { MedusaContainer } from "@medusajs/framework/types"
import { systemActor } from "../../lib/actor"
import { PRODUCER_MODULE } from "../../modules/producer"
import { SUSPENSION_MODULE } from "../../modules/suspension"
import { applySuspensionWorkflow } from "./apply-suspension"

/**
 * Puts every suspension into effect of which the notice has run out at `now`; answers the producers' ids. A stall that
 * its owner has closed meanwhile stays closed: there is nothing to suspend.
 */
export async function applyDueSuspensions(container: MedusaContainer, now: Date): Promise<string[]> {
  const due = await container
    .resolve(SUSPENSION_MODULE)
    .listSuspensions({ applied_at: null, lifted_at: null, effective_at: { $lte: now } }, { take: null })
  const selling = await container
    .resolve(PRODUCER_MODULE)
    .listProducers({ id: due.map(({ producer_id }) => producer_id), status: "approved" }, { take: null })
  const sellingIds = new Set(selling.map(({ id }) => id))
  const suspended: string[] = []
  for (const { id, producer_id } of due.filter((suspension) => sellingIds.has(suspension.producer_id))) {
    const { result: applied } = await applySuspensionWorkflow(container).run({
      input: { id, producer_id, actor: systemActor("apply-suspensions"), now: now.toISOString() },
    })
    if (applied) {
      suspended.push(producer_id)
    }
  }
  return suspended
}
