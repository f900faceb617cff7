import type { ListingStatus } from "../../modules/listing/models/listing"

export type ListingMove = "submit" | "withdraw" | "publish" | "reject" | "unpublish" | "republish"

const MOVES: Record<ListingMove, { from: ListingStatus[]; to: ListingStatus }> = {
  submit: { from: ["draft", "rejected", "unpublished"], to: "in_review" },
  withdraw: { from: ["in_review"], to: "draft" },
  publish: { from: ["in_review", "unpublished", "rejected"], to: "published" },
  reject: { from: ["in_review"], to: "rejected" },
  unpublish: { from: ["published"], to: "unpublished" },
  republish: { from: ["unpublished"], to: "published" },
}

/** Where a move leads from this state, or null where the state does not allow it. */
export const moveListing = (move: ListingMove, from: ListingStatus): ListingStatus | null =>
  MOVES[move].from.includes(from) ? MOVES[move].to : null
