import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { order_id: string; given: { variant_id: string }[] }

type Sent = { shipping_methods?: { shipping_option_id?: string | null }[] }

const FIELDS = ["shipping_methods.shipping_option_id"]
const VARIANT_FIELDS = ["product.shipping_profile.id"]

/** How goods that are given in exchange travel: as the order did, or any other way their producer offers today. */
export const findWayOutStep = createStep(
  "find-way-out",
  async ({ order_id, given }: Input, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const [orders, variants] = await Promise.all([
      query.graph({ entity: "order", fields: FIELDS, filters: { id: order_id } }),
      query.graph({
        entity: "variant",
        fields: VARIANT_FIELDS,
        filters: { id: given.map(({ variant_id }) => variant_id) },
      }),
    ])
    const [order] = orders.data as unknown as Sent[]
    const before = (order?.shipping_methods ?? []).map(({ shipping_option_id }) => shipping_option_id)
    const profiles = variants.data.flatMap(({ product }) => product?.shipping_profile?.id ?? [])
    const options = await container
      .resolve(Modules.FULFILLMENT)
      .listShippingOptions({ shipping_profile_id: [...new Set(profiles)] }, { select: ["id"], take: null })
    const option = options.find(({ id }) => before.includes(id)) ?? options[0]
    if (!option) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "These goods cannot be sent, for their producer offers no shipping; give the money back instead.",
        "no_way_out",
      )
    }
    return new StepResponse({ id: option.id })
  },
)
