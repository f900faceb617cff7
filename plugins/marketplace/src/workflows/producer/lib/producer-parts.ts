import type { FulfillmentWorkflow, LinkDefinition } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ProducerInput } from "../types"

const MANUAL_PROVIDER = "manual_manual"
const CURRENCY = "vnd"

type WithId = { id: string }
type FulfillmentSet = WithId & { service_zone_id: string }

/** Links that put each stock location into the sales channel and give it a fulfilment set and provider. */
export function stockLinksOf(
  salesChannelId: string,
  locations: WithId[],
  sets: FulfillmentSet[],
): LinkDefinition[] {
  return locations.flatMap(({ id }, index): LinkDefinition[] => [
    {
      [Modules.SALES_CHANNEL]: { sales_channel_id: salesChannelId },
      [Modules.STOCK_LOCATION]: { stock_location_id: id },
    },
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: MANUAL_PROVIDER },
    },
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: id },
      [Modules.FULFILLMENT]: { fulfillment_set_id: sets[index]?.id },
    },
  ])
}

/** Every producer's shipping options, bound to its own profile and zone. */
export function shippingOptionsOf(
  producers: ProducerInput[],
  profiles: WithId[],
  sets: FulfillmentSet[],
): FulfillmentWorkflow.CreateShippingOptionsWorkflowInput[] {
  return producers.flatMap((producer, index) =>
    producer.shipping_options.map((option) => ({
      name: option.name,
      price_type: "flat" as const,
      provider_id: MANUAL_PROVIDER,
      shipping_profile_id: profiles[index]?.id ?? "",
      service_zone_id: sets[index]?.service_zone_id ?? "",
      type: { code: option.type_code, label: option.type_label, description: option.type_description },
      prices: [{ currency_code: CURRENCY, amount: option.amount }],
      rules: [
        { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
        { attribute: "is_return", operator: "eq" as const, value: "false" },
        ...(option.rules ?? []),
      ],
    })),
  )
}
