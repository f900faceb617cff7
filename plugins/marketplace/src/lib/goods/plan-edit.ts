import { MedusaError } from "@medusajs/framework/utils"
import type { ListingStatus } from "../../modules/listing/models/listing"
import { baseOf, type Content, changedContent, isEmpty, mergeContent, type PartialContent } from "./content"

export type OpenChange = { id: string; origin: "producer" | "operator"; proposed: PartialContent }

export type EditPlan = {
  /** What changes at once, and what it was before. */
  applied: PartialContent
  replaced: PartialContent
  /** What is to become of the change that waits for an operator, and what it says if it is saved. */
  change: "keep" | "save" | "withdraw"
  proposed: PartialContent
  base: PartialContent
}

/**
 * What becomes of a producer's edit. While a listing is on show, its content changes only after an operator looked: the
 * edit joins what waits already. Otherwise it changes at once, together with what was left waiting. Refuses to touch
 * content that an operator is looking at (`in_review`), or while an operator's help waits (`change_open`).
 */
export function planEdit(
  status: ListingStatus,
  current: Content,
  open: OpenChange | null,
  wanted: PartialContent,
): EditPlan {
  const isTouched = !isEmpty(changedContent(current, wanted))
  if (isTouched && open?.origin === "operator") {
    throw refusal(
      "change_open",
      "A change by the market's office waits for you: confirm or discard it first.",
    )
  }
  if (isTouched && status === "in_review") {
    throw refusal("in_review", "This listing is being reviewed: withdraw it to change it.")
  }
  if (isEmpty(wanted) || open?.origin === "operator" || status === "in_review") {
    return KEEP
  }
  const changed = changedContent(current, mergeContent(open?.proposed ?? {}, wanted))
  const before = baseOf(current, changed)
  if (status === "published" && !isEmpty(changed)) {
    return { ...KEEP, change: "save", proposed: changed, base: before }
  }
  return { ...KEEP, change: open ? "withdraw" : "keep", applied: changed, replaced: before }
}

/**
 * The pictures that an edit leaves behind without anybody having seen them: those of a replaced wish, and of a draft.
 * What was on show stays, because orders and mails point to it.
 */
export function leftBehind(
  listing: { status: ListingStatus; decided_at: Date | string | null },
  open: OpenChange | null,
  plan: EditPlan,
): string[] {
  const wished = plan.change === "keep" ? [] : (open?.proposed.images ?? [])
  const isUnseen = listing.status === "draft" && !listing.decided_at
  return [...wished, ...(isUnseen ? (plan.replaced.images ?? []) : [])]
}

const KEEP: EditPlan = { applied: {}, replaced: {}, change: "keep", proposed: {}, base: {} }

const refusal = (code: string, message: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
