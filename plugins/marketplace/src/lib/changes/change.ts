import type { InferTypeOf } from "@medusajs/framework/types"
import type { ChangeRequest } from "../../modules/change-request/models/change-request"
import type { Actor } from "../actor"
import type { ChangeDecision } from "./decide-change"

export type ChangeRow = InferTypeOf<typeof ChangeRequest>

type Subject = Pick<ChangeRow, "product_id" | "producer_id">

/** Whoever writes what a change is about holds this key: the product's own, or the producer's profile. */
export const changeKey = ({ product_id, producer_id }: Subject): string =>
  product_id ? `product:${product_id}` : `profile:${producer_id}`

const isHelp = ({ origin }: Pick<ChangeRow, "origin">) => origin === "operator"

/** A decision as the audit log keeps it. An operator's help that a producer lets in names both of them. */
export function changeAudit(
  { actor, decision, reason }: { actor: Actor; decision: ChangeDecision; reason?: string },
  change: ChangeRow,
) {
  const both = isHelp(change) && decision === "confirm"
  return {
    actor: both ? { type: "operator" as const, id: change.proposed_by, on_behalf_of: actor.id } : actor,
    ...subjectOf(change),
    action: `${decision}_change`,
    before: change.base,
    after: { ...change.proposed, ...(reason ? { reason } : {}) },
  }
}

/** Which thing an entry of the audit log about a change belongs to. */
export const subjectOf = ({ product_id, producer_id }: Subject) => ({
  producer_id,
  entity: product_id ? "product" : "producer",
  entity_id: product_id ?? producer_id,
})
