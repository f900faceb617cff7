import type { ITaxProvider, ItemTaxLineDTO, ShippingTaxLineDTO, TaxTypes } from "@medusajs/framework/types"
import { VatSchedule, vatRateAt } from "../../lib/vat/vat-schedule"

type Rate = TaxTypes.ItemTaxCalculationLine["rates"][number]

/** `now` is for tests that stand on both sides of a midnight. */
type Options = { now?: () => Date }

/**
 * Medusa's tax provider for Vietnam. Which rate a good has is Medusa's own business (tax rates and their rules); how
 * high it is at this moment stands in the rate's schedule, so that a change of the law is a row and no deployment. A
 * rate without a schedule is taken as it stands.
 */
export class VietnamVatService implements ITaxProvider {
  static identifier = "vietnam"

  private readonly now: () => Date

  constructor(_dependencies: unknown, options: Options = {}) {
    this.now = options.now ?? (() => new Date())
  }

  getIdentifier(): string {
    return VietnamVatService.identifier
  }

  async getTaxLines(
    itemLines: TaxTypes.ItemTaxCalculationLine[],
    shippingLines: TaxTypes.ShippingTaxCalculationLine[],
  ): Promise<(ItemTaxLineDTO | ShippingTaxLineDTO)[]> {
    const now = this.now()
    return [
      ...itemLines.flatMap(({ line_item, rates }) =>
        rates.map((rate) => ({ ...this.lineOf(rate, now), line_item_id: line_item.id })),
      ),
      ...shippingLines.flatMap(({ shipping_line, rates }) =>
        rates.map((rate) => ({ ...this.lineOf(rate, now), shipping_line_id: shipping_line.id })),
      ),
    ]
  }

  private lineOf(rate: Rate, now: Date) {
    return {
      rate_id: rate.id,
      rate: percentOf(rate, now),
      name: rate.name,
      code: rate.code,
      provider_id: this.getIdentifier(),
    }
  }
}

function percentOf({ rate, metadata }: Rate, now: Date): number {
  const schedule = VatSchedule.safeParse(metadata?.schedule).data
  const basisPoints = schedule ? vatRateAt(schedule, now) : null
  return basisPoints === null ? (rate ?? 0) : basisPoints / 100
}
