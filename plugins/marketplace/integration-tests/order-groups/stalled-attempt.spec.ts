import { undoPlacement } from "@cho-lang/marketplace/workflows/order-group/undo-placement"
import { Modules } from "@medusajs/framework/utils"
import { ORDER_GROUP_MODULE } from "../../src/modules/order-group"
import { withBackend } from "../helpers/app"
import { createMarket, type Market } from "../helpers/market"
import { Shopper } from "../helpers/shopper"

withBackend(({ api, getContainer }) => {
  let market: Market
  let shopper: Shopper

  beforeAll(async () => {
    market = await createMarket(getContainer())
    shopper = new Shopper(api, market)
  })

  it("an attempt that outlived its lock takes back only its own and leaves the placed cart closed", async () => {
    const cartId = await shopper.readyCart(market.stalls)
    const placed = await shopper.complete(cartId)
    expect(placed.status).toBe(200)

    await undoPlacement(getContainer(), {
      cart_id: cartId,
      producer_orders: [
        { order_id: "order_of_slow_attempt", payment_collection_id: "pay_col_of_slow_attempt" },
      ],
    })

    const cart = await getContainer().resolve(Modules.CART).retrieveCart(cartId)
    expect(cart.completed_at).not.toBeNull()
    const groups = await getContainer().resolve(ORDER_GROUP_MODULE).listOrderGroups({ cart_id: cartId })
    expect(groups.map(({ status }) => status)).toEqual(["placed"])
    expect(await getContainer().resolve(Modules.ORDER).listOrders({})).toHaveLength(3)
    expect(await getContainer().resolve(Modules.INVENTORY).listReservationItems({})).toHaveLength(3)
  })
})
