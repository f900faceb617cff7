import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Stall } from "../../../lib/goods/medusa-product"

const FIELDS = [
  "id",
  "handle",
  "shipping_profile_id",
  "stock_location_id",
  "stock_location.sales_channels.id",
]

type Row = Omit<Stall, "sales_channel_ids"> & {
  stock_location?: { sales_channels?: { id: string }[] } | null
}

/** A producer's shipping profile, stock location and the sales channels in which its stock may be sold. */
export const loadStallStep = createStep("load-stall", async (producer_id: string, { container }) => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "producer", fields: FIELDS, filters: { id: producer_id } })
  const [row] = data as unknown as Row[]
  if (!row?.shipping_profile_id || !row.stock_location_id) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This producer has no place to send goods from yet.",
      "stall_incomplete",
    )
  }
  const { stock_location, ...stall } = row
  const sales_channel_ids = (stock_location?.sales_channels ?? []).map(({ id }) => id)
  return new StepResponse<Stall>({ ...stall, sales_channel_ids })
})
