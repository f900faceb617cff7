import type { InferTypeOf } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type MoveInput, planMove } from "../../../lib/goods/plan-move"
import { marketplaceOptions } from "../../../lib/options"
import { LISTING_MODULE } from "../../../modules/listing"
import type { Listing } from "../../../modules/listing/models/listing"

type Input = Omit<MoveInput, "listing" | "keywords" | "now"> & {
  listing: InferTypeOf<typeof Listing>
  now?: Date
}

/** Moves a listing to its next state, as `planMove` allows, and remembers the old one for the way back. */
export const moveListingStep = createStep(
  "move-listing",
  async ({ listing, now, ...input }: Input, { container }) => {
    const { flaggedKeywords } = marketplaceOptions(container)
    const change = planMove({ ...input, listing, keywords: flaggedKeywords, now: now ?? new Date() })
    const updated = await container.resolve(LISTING_MODULE).updateListings({ id: listing.id, ...change })
    return new StepResponse(updated, listing)
  },
  async (before, { container }) => {
    if (before) {
      const { id, status, submitted_at, decided_at, decided_by, review_note, flags, reviewed_digest } = before
      await container.resolve(LISTING_MODULE).updateListings({
        id,
        status,
        submitted_at,
        decided_at,
        decided_by,
        review_note,
        flags,
        reviewed_digest,
      })
    }
  },
)
