import { expect, test } from "vitest"
import { LISTING_STATUSES } from "../../modules/listing/models/listing"
import { type ListingMove, moveListing } from "./moves"

test.each<[ListingMove, Record<string, string>]>([
  ["submit", { draft: "in_review", rejected: "in_review", unpublished: "in_review" }],
  ["withdraw", { in_review: "draft" }],
  ["publish", { in_review: "published", unpublished: "published", rejected: "published" }],
  ["reject", { in_review: "rejected" }],
  ["unpublish", { published: "unpublished" }],
  ["republish", { unpublished: "published" }],
])("%s leads from just these states to just those", (move, expected) => {
  const reached = LISTING_STATUSES.flatMap((from) => {
    const to = moveListing(move, from)
    return to ? [[from, to]] : []
  })
  expect(Object.fromEntries(reached)).toEqual(expected)
})
