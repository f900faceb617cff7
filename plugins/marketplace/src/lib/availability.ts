import type { ListingStatus } from "../modules/listing/models/listing"
import type { ProducerStatus } from "../modules/producer/models/producer"

export type UnbuyableReason = "not_listed" | "producer_not_selling" | "producer_on_vacation"

type ProducerState = {
  status: ProducerStatus
  vacation_from: Date | string | null
  vacation_to: Date | string | null
}

/** Whether a producer takes a rest at this moment; the end of the window is already a working moment. */
export function isOnVacation(
  { vacation_from, vacation_to }: Pick<ProducerState, "vacation_from" | "vacation_to">,
  now: Date,
): boolean {
  return Boolean(
    vacation_from && vacation_to && new Date(vacation_from) <= now && now < new Date(vacation_to),
  )
}

/** Why goods cannot be bought now, or null when they can (stock is another matter). */
export function unbuyableReason(
  listing: { status: ListingStatus } | undefined,
  producer: ProducerState | undefined,
  now: Date,
): UnbuyableReason | null {
  if (listing?.status !== "published" || !producer) {
    return "not_listed"
  }
  if (producer.status !== "approved") {
    return "producer_not_selling"
  }
  return isOnVacation(producer, now) ? "producer_on_vacation" : null
}

const SENTENCE: Record<UnbuyableReason, string> = {
  not_listed: "is not on sale",
  producer_not_selling: "is not on sale because its producer is not selling",
  producer_on_vacation: "cannot be bought while its producer is on vacation",
}

/** One sentence that names every product that stands in the way. */
export function unbuyableMessage(items: { title: string; reason: UnbuyableReason }[]): string {
  return `${items.map(({ title, reason }) => `"${title}" ${SENTENCE[reason]}`).join("; ")}.`
}
