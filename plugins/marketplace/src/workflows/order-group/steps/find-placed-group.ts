import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"

/** The id of the group a cart has already become, or null. */
export const findPlacedGroupStep = createStep("find-placed-group", async (cartId: string, { container }) => {
  const [group] = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ cart_id: cartId, status: "placed" }, { select: ["id"] })
  return new StepResponse(group?.id ?? null)
})
