import { MedusaError } from "@medusajs/framework/utils"
import type { ListingStatus } from "../../modules/listing/models/listing"
import type { Actor } from "../actor"
import { saysSomething } from "../clean-text"
import type { KeywordFlags } from "../keyword-flags"
import { type Content, digestOf } from "./content"
import { contentFlags } from "./content-flags"
import { type ListingMove, moveListing } from "./moves"

export type ListingState = {
  status: ListingStatus
  submitted_at: Date | null
  decided_at: Date | null
  decided_by: string | null
  review_note: string | null
  flags: KeywordFlags | null
  reviewed_digest: string | null
}

export type MoveInput = {
  move: ListingMove
  listing: Pick<ListingState, "status" | "reviewed_digest">
  content: Content
  actor: Actor
  /** Why, for a move of an operator's that the producer should understand. */
  reason?: string | null
  /** What other plugins miss before a review. */
  missing?: string[]
  keywords: string[]
  now: Date
}

/**
 * What a move changes of a listing. Refuses moves that the state does not allow (`wrong_state`), a submission with
 * something missing (`incomplete`), and a republishing of content that no operator has seen (`review_needed`).
 */
export function planMove(input: MoveInput): Partial<ListingState> & { status: ListingStatus } {
  const { move, listing, content, now } = input
  const status = moveListing(move, listing.status)
  if (!status) {
    throw refusal("wrong_state", `A listing that is ${spoken(listing.status)} cannot be ${PAST[move]}.`)
  }
  switch (move) {
    case "submit":
      refuseIncomplete([...missingOf(content), ...(input.missing ?? [])])
      return {
        status,
        submitted_at: now,
        review_note: null,
        flags: contentFlags(content, input.keywords),
      }
    case "republish":
      if (listing.reviewed_digest !== digestOf(content)) {
        throw refusal(
          "review_needed",
          "What shoppers read has changed since the last review: submit the listing instead.",
        )
      }
      return { status, review_note: null }
    case "publish":
      return { status, ...decided(input), review_note: null }
    case "reject":
      return { status, ...decided(input) }
    case "unpublish":
      // What was on show has been let through and may come back as it was; what an operator took down may not.
      return input.actor.type === "producer"
        ? { status, reviewed_digest: digestOf(content) }
        : { status, ...decided(input), reviewed_digest: null }
    case "withdraw":
      return { status }
  }
}

const PAST: Record<ListingMove, string> = {
  submit: "submitted",
  withdraw: "withdrawn",
  publish: "published",
  reject: "rejected",
  unpublish: "unpublished",
  republish: "published again",
}

const spoken = (status: ListingStatus) => status.replace("_", " ")

const decided = ({ now, actor, reason }: MoveInput) => ({
  decided_at: now,
  decided_by: actor.id,
  review_note: reason ?? null,
})

function missingOf({ description, images }: Content): string[] {
  return [...(saysSomething(description) ? [] : ["description"]), ...(images.length > 0 ? [] : ["photo"])]
}

function refuseIncomplete(missing: string[]): void {
  if (missing.length > 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Before this listing can be reviewed it needs: ${missing.join(", ")}.`,
      "incomplete",
    )
  }
}

const refusal = (code: string, message: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
