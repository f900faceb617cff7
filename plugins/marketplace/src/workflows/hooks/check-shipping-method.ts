import { MedusaError, Modules } from "@medusajs/framework/utils"
import { addShippingMethodToCartWorkflow } from "@medusajs/medusa/core-flows"

type CartItem = { variant?: { product?: { shipping_profile?: { id?: string } } } }

/** A shipping option serves only the goods of its own producer, which its shipping profile stands for. */
addShippingMethodToCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const ids = input.options.map(({ id }: { id: string }) => id)
  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ id: ids }, { select: ["id", "shipping_profile_id"] })
  const profiles = new Set(
    (cart.items ?? []).map((item: CartItem) => item.variant?.product?.shipping_profile?.id),
  )
  if (
    options.length < new Set(ids).size ||
    options.some(({ shipping_profile_id }) => !profiles.has(shipping_profile_id))
  ) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "This shipping option does not belong to a producer whose goods are in the cart.",
    )
  }
})
