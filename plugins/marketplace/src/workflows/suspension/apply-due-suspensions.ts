import type { MedusaContainer } from "@medusajs/framework/types"
import { systemActor } from "../../lib/actor"
import { SUSPENSION_MODULE } from "../../modules/suspension"
import { applySuspensionWorkflow } from "./apply-suspension"

/** Puts every suspension into effect of which the notice has run out at `now`; answers the producers' ids. */
export async function applyDueSuspensions(container: MedusaContainer, now: Date): Promise<string[]> {
  const due = await container
    .resolve(SUSPENSION_MODULE)
    .listSuspensions({ applied_at: null, lifted_at: null, effective_at: { $lte: now } }, { take: null })
  const suspended: string[] = []
  for (const { id, producer_id } of due) {
    const { result: applied } = await applySuspensionWorkflow(container).run({
      input: { id, producer_id, actor: systemActor("apply-suspensions"), now: now.toISOString() },
    })
    if (applied) {
      suspended.push(producer_id)
    }
  }
  return suspended
}
