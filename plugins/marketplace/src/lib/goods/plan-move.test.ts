import { describe, expect, it } from "vitest"
import type { ListingStatus } from "../../modules/listing/models/listing"
import { type Content, digestOf } from "./content"
import type { ListingMove } from "./moves"
import { type MoveInput, planMove } from "./plan-move"

const NOW = new Date("2026-03-01T08:00:00Z")
const HONEY: Content = {
  title: "Mật ong tốt nhất",
  description: "<p>Ngọt</p>",
  images: ["/a.webp"],
  label: {},
  additional_data: {},
}
const seller = { type: "producer", id: "pacc_1" } as const
const operator = { type: "operator", id: "user_1" } as const

const plan = (move: ListingMove, status: ListingStatus, more: Partial<MoveInput> = {}) =>
  planMove({
    move,
    listing: { status, reviewed_digest: null },
    content: HONEY,
    actor: seller,
    keywords: ["tốt nhất"],
    now: NOW,
    ...more,
  })

describe("planMove", () => {
  it("a submission goes to the queue with its flags, and the old note is gone", () => {
    expect(plan("submit", "rejected")).toEqual({
      status: "in_review",
      submitted_at: NOW,
      review_note: null,
      flags: { title: ["tốt nhất"] },
    })
  })

  it("says everything that is missing at once", () => {
    const bare = { ...HONEY, description: "<p> </p>", images: [] }
    expect(() => plan("submit", "draft", { content: bare, missing: ["category"] })).toThrow(
      "Before this listing can be reviewed it needs: description, photo, category.",
    )
  })

  it("an operator's yes clears the old note", () => {
    expect(plan("publish", "in_review", { actor: operator })).toEqual({
      status: "published",
      decided_at: NOW,
      decided_by: "user_1",
      review_note: null,
    })
  })

  it("what the producer took down comes back without a review just as it was", () => {
    const { status, reviewed_digest = null } = plan("unpublish", "published")
    expect([status, reviewed_digest]).toEqual(["unpublished", digestOf(HONEY)])
    const listing = { status, reviewed_digest }
    expect(plan("republish", status, { listing })).toEqual({ status: "published", review_note: null })
    expect(() => plan("republish", status, { listing, content: { ...HONEY, title: "Mật ong" } })).toThrow(
      "submit the listing instead",
    )
  })

  it("what an operator took down does not come back by itself", () => {
    expect(plan("unpublish", "published", { actor: operator, reason: "Sai nhãn" })).toEqual({
      status: "unpublished",
      decided_at: NOW,
      decided_by: "user_1",
      review_note: "Sai nhãn",
      reviewed_digest: null,
    })
    expect(() => plan("republish", "unpublished")).toThrow("submit the listing instead")
  })

  it("a move that the state does not allow is refused and says why", () => {
    expect(() => plan("publish", "draft", { actor: operator })).toThrow(
      "A listing that is draft cannot be published.",
    )
    expect(() => plan("withdraw", "published")).toThrow("A listing that is published cannot be withdrawn.")
  })
})
