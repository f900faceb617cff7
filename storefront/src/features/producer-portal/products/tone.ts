import { formatMoney } from "../../../lib/format.ts"
import type { Tone } from "../stall/tone.ts"
import type { ListingStatus } from "./product.ts"

const TONES: Record<ListingStatus, Tone> = {
  draft: "plain",
  in_review: "wait",
  published: "good",
  unpublished: "plain",
  rejected: "bad",
}

export const toneOf = (status: ListingStatus): Tone => TONES[status]

export function formatRange([lowest, highest]: [number, number]): string {
  return lowest === highest ? formatMoney(lowest) : `${formatMoney(lowest)} – ${formatMoney(highest)}`
}
