import type { PictureKind } from "../pictures/kinds"
import type { DemoProducerType, DemoProduct } from "./types"

/** Metal goods and spirits were never given the reduced rate (Decree 174/2025). */
const EXCLUDED: PictureKind[] = ["do-dong", "dao-keo", "ruou-nep", "ruou-trai-cay"]
/** Of bamboo, rattan, sedge and leaf. */
const SEDGE_CRAFT: PictureKind[] = ["non", "may-tre", "co-te", "tam-huong"]
/** As it is harvested; the same kinds dried or preserved stand in another product set. */
const PRODUCE: PictureKind[] = ["rau", "nam", "chuoi", "buoi", "cam", "nhan", "phat-thu"]
const FRESH_SET = "1"

/**
 * The VAT category of a good where it is not the usual, reduced one. Unprocessed produce is not taxed when who grew it
 * sells it, and at 5 % when an enterprise sells it on.
 */
export function vatCategoryOf(
  { kind, setCode }: Pick<DemoProduct, "kind" | "setCode">,
  producerType: DemoProducerType,
): string | null {
  if (EXCLUDED.includes(kind)) {
    return "vat-excluded"
  }
  if (SEDGE_CRAFT.includes(kind)) {
    return "vat-sedge-craft"
  }
  if (PRODUCE.includes(kind) && setCode === FRESH_SET) {
    return producerType === "enterprise" ? "vat-farm-trade" : "vat-own-produce"
  }
  return null
}
