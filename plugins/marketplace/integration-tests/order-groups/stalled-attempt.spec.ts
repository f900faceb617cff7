import { CHECKOUT_LOCK_SECONDS } from "@cho-lang/marketplace/workflows/order-group/checkout-lock"
import { recoverCheckouts } from "@cho-lang/marketplace/workflows/order-group/recover-checkouts"
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

  it("checkouts that a killed process left are taken back, and one that is still held keeps no other waiting", async () => {
    const groups = getContainer().resolve(ORDER_GROUP_MODULE)
    const locking = getContainer().resolve(Modules.LOCKING)
    const carts: string[] = []
    for (let n = 0; n < 2; n += 1) {
      const cartId = await shopper.readyCart(market.stalls)
      const { data } = await shopper.complete(cartId)
      await groups.updateOrderGroups({ id: data.order_group.id, status: "placing" })
      carts.push(cartId)
    }
    const [held = "", free = ""] = carts
    const left = async () => [
      (await groups.listOrderGroups({ cart_id: carts })).map(({ cart_id }) => cart_id),
      (await getContainer().resolve(Modules.ORDER).listOrders({})).length,
      (await getContainer().resolve(Modules.INVENTORY).listReservationItems({})).length,
    ]
    const afterItsLock = new Date(Date.now() + (CHECKOUT_LOCK_SECONDS + 1) * 1000)

    expect(await recoverCheckouts(getContainer(), new Date())).toBe(0)
    expect(await left()).toEqual([carts, 6, 6])
    await locking.acquire(held, { ownerId: "another process", expire: 60 })
    expect(await recoverCheckouts(getContainer(), afterItsLock)).toBe(1)
    expect(await left()).toEqual([[held], 3, 3])
    await locking.release(held, { ownerId: "another process" })
    expect(await recoverCheckouts(getContainer(), afterItsLock)).toBe(1)
    expect(await left()).toEqual([[], 0, 0])
    expect((await getContainer().resolve(Modules.CART).retrieveCart(free)).completed_at).toBeNull()
  })
})
