import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** One fulfilment set with one zone (a whole country) for each name, in the order of the names. */
export const createFulfillmentSetsStep = createStep(
  "create-producer-fulfillment-sets",
  async (sets: { name: string; country_code: string }[], { container }) => {
    const fulfillment = container.resolve(Modules.FULFILLMENT)
    const created = await fulfillment.createFulfillmentSets(
      sets.map(({ name, country_code }) => ({
        name,
        type: "shipping",
        service_zones: [{ name, geo_zones: [{ type: "country" as const, country_code }] }],
      })),
    )
    const byName = new Map(created.map((set) => [set.name, set]))
    const ordered = sets.map(({ name }) => {
      const set = byName.get(name)
      return { id: set?.id ?? "", service_zone_id: set?.service_zones[0]?.id ?? "" }
    })
    return new StepResponse(
      ordered,
      created.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve(Modules.FULFILLMENT).deleteFulfillmentSets(ids)
    }
  },
)
