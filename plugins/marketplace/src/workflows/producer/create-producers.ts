import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  createRemoteLinkStep,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  emitEventStep,
} from "@medusajs/medusa/core-flows"
import { ProducerEvents } from "../../lib/events"
import { shippingOptionsOf, stockLinksOf } from "./lib/producer-parts"
import { createFulfillmentSetsStep } from "./steps/create-fulfillment-sets"
import { createProducersStep } from "./steps/create-producers"
import type { CreateProducersInput } from "./types"

/**
 * Creates producers, each with what it needs to ship by itself: a stock location in the sales channel, a shipping
 * profile, a fulfilment set for the whole country, and flat shipping options (đồng, tax included).
 * Takes hundreds at once. Fails as a whole, leaving nothing, when a handle is taken.
 */
export const createProducersWorkflow = createWorkflow("create-producers", (input: CreateProducersInput) => {
  const locations = createStockLocationsWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({
      locations: input.producers.map(({ name, address }) => ({ name, address })),
    })),
  })
  const profiles = createShippingProfilesWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({
      data: input.producers.map(({ handle }) => ({ name: handle, type: "producer" })),
    })),
  })
  const sets = createFulfillmentSetsStep(
    transform({ input }, ({ input }) =>
      input.producers.map(({ handle, address }) => ({ name: handle, country_code: address.country_code })),
    ),
  )
  createRemoteLinkStep(
    transform({ input, locations, sets }, ({ input, locations, sets }) =>
      stockLinksOf(input.sales_channel_id, locations, sets),
    ),
  )
  createShippingOptionsWorkflow.runAsStep({
    input: transform({ input, profiles, sets }, ({ input, profiles, sets }) =>
      shippingOptionsOf(input.producers, profiles, sets),
    ),
  })
  const producers = createProducersStep(
    transform({ input, locations, profiles }, ({ input, locations, profiles }) =>
      input.producers.map(({ address: _a, shipping_options: _s, members = [], ...producer }, index) => ({
        ...producer,
        members,
        stock_location_id: locations[index]?.id ?? "",
        shipping_profile_id: profiles[index]?.id ?? "",
      })),
    ),
  )
  emitEventStep({
    eventName: ProducerEvents.CREATED,
    data: transform({ producers }, ({ producers }) => producers.map(({ id }) => ({ id }))),
  })
  return new WorkflowResponse(producers)
})
