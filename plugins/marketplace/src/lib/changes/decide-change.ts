import { MedusaError } from "@medusajs/framework/utils"
import type { ChangeStatus } from "../../modules/change-request/models/change-request"

/**
 * What can become of a change that waits. An operator approves or rejects what a producer wants; the producer confirms
 * what an operator prepared for it, and may discard either.
 */
export type ChangeDecision = "approve" | "confirm" | "reject" | "discard"

const DECISIONS: Record<ChangeDecision, { from: ChangeStatus[]; to: ChangeStatus; past: string }> = {
  approve: { from: ["awaiting_operator"], to: "applied", past: "approved" },
  confirm: { from: ["awaiting_producer"], to: "applied", past: "confirmed" },
  reject: { from: ["awaiting_operator"], to: "rejected", past: "rejected" },
  discard: { from: ["awaiting_operator", "awaiting_producer"], to: "withdrawn", past: "discarded" },
}

/** The state a decision leads to; refuses (`wrong_state`) one about a change that does not wait for it. */
export function decideChange(decision: ChangeDecision, status: ChangeStatus): ChangeStatus {
  const { from, to, past } = DECISIONS[decision]
  if (!from.includes(status)) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `A change that is ${status.replace("_", " ")} cannot be ${past}.`,
      "wrong_state",
    )
  }
  return to
}

/** Whether a decision puts the change on show. */
export const applies = (decision: ChangeDecision): boolean => DECISIONS[decision].to === "applied"
