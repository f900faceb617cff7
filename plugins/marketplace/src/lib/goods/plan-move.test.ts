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

  it("an operator's yes is kept with what was looked at, so that just that may come back without another", () => {
    const { reviewed_digest = null, ...published } = plan("publish", "in_review", { actor: operator })
    expect(published).toEqual({
      status: "published",
      decided_at: NOW,
      decided_by: "user_1",
      review_note: null,
    })
    const listing = { status: "unpublished" as const, reviewed_digest }
    expect(plan("republish", "unpublished", { listing })).toEqual({ status: "published", review_note: null })
    expect(() =>
      plan("republish", "unpublished", { listing, content: { ...HONEY, title: "Mật ong" } }),
    ).toThrow("submit the listing instead")
  })

  it("what an operator took down does not come back by itself; what the producer took down may", () => {
    const listing = { status: "published" as const, reviewed_digest: digestOf(HONEY) }
    expect(plan("unpublish", "published", { listing })).toEqual({ status: "unpublished" })
    expect(plan("unpublish", "published", { listing, actor: operator, reason: "Sai nhãn" })).toEqual({
      status: "unpublished",
      decided_at: NOW,
      decided_by: "user_1",
      review_note: "Sai nhãn",
      reviewed_digest: null,
    })
  })

  it("a move that the state does not allow is refused and says why", () => {
    expect(() => plan("publish", "draft", { actor: operator })).toThrow(
      "A listing that is draft cannot be published.",
    )
    expect(() => plan("withdraw", "published")).toThrow("A listing that is published cannot be withdrawn.")
  })
})
