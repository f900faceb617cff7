import { Modules } from "@medusajs/framework/utils"
import { withBackend } from "../../../marketplace/integration-tests/helpers/app"
import { createMarket, type Market } from "../../../marketplace/integration-tests/helpers/market"
import { ADDRESS, Shopper } from "../../../marketplace/integration-tests/helpers/shopper"

/** A commune of Hanoi that is no ward, and so outside the inner zone. */
const COUNTRYSIDE = {
  ...ADDRESS,
  city: "Xã Bình Minh",
  metadata: { commune_code: "10126" },
}

const UNKNOWN_COMMUNE =
  "The address needs metadata.commune_code, the five-digit code of one of today's communes."

type Option = { id: string; name: string }

withBackend(({ api, getContainer }) => {
  let market: Market
  let shopper: Shopper
  let cartId: string

  beforeAll(async () => {
    market = await createMarket(getContainer())
    shopper = new Shopper(api, market)
    await offerByZone()
  })

  beforeEach(async () => {
    cartId = await shopper.createCart()
    await shopper.add(cartId, market.stalls[0]?.goods[0]?.variant_id ?? "")
  })

  /** "Giao tiêu chuẩn" goes to inner Hanoi only, "Giao nhanh" to everywhere else. */
  async function offerByZone() {
    const fulfillment = getContainer().resolve(Modules.FULFILLMENT)
    for (const { id, name } of await fulfillment.listShippingOptions({}, { take: null })) {
      const value = name === "Giao nhanh" ? "other" : "hanoi_inner"
      await fulfillment.createShippingOptionRules([
        { shipping_option_id: id, attribute: "zone", operator: "eq", value },
      ])
    }
  }

  const setAddress = (shipping_address: unknown) =>
    shopper.post(`/store/carts/${cartId}`, { shipping_address })

  async function ourOptions(): Promise<Option[]> {
    const { data } = await shopper.get(`/store/carts/${cartId}/shipping-options`)
    return data.producers.flatMap((group: { shipping_options: Option[] }) => group.shipping_options)
  }

  async function medusasOptions(): Promise<Option[]> {
    const { data } = await shopper.get(`/store/shipping-options?cart_id=${cartId}`)
    return data.shipping_options
  }

  async function cart() {
    const { data } = await shopper.get(`/store/carts/${cartId}?fields=*shipping_address,*shipping_methods`)
    return data.cart
  }

  it.each([
    ["a ward of Hanoi", ADDRESS, "Giao tiêu chuẩn"],
    ["Hanoi's countryside", COUNTRYSIDE, "Giao nhanh"],
  ])("%s is offered its own zone's shipping, by our list and by Medusa's", async (_, address, name) => {
    await setAddress(address)

    expect((await ourOptions()).map((option) => option.name)).toEqual([name])
    expect((await medusasOptions()).map((option) => option.name)).toEqual([name])
  })

  it("a chosen option leaves the cart when the parcel goes to another zone, and cannot be chosen again", async () => {
    await setAddress(ADDRESS)
    const [option] = await ourOptions()
    const choice = { option_id: option?.id }
    expect((await shopper.post(`/store/carts/${cartId}/shipping-methods`, choice)).status).toBe(200)

    await setAddress(COUNTRYSIDE)
    expect((await cart()).shipping_methods).toEqual([])

    expect((await shopper.post(`/store/carts/${cartId}/shipping-methods`, choice)).status).toBe(400)
    expect((await cart()).shipping_methods).toEqual([])
  })

  it.each([
    ["an unknown commune", { metadata: { commune_code: "99999" } }, UNKNOWN_COMMUNE],
    ["no commune", { metadata: {} }, UNKNOWN_COMMUNE],
    [
      "another commune's name",
      { city: "Phường Tây Hồ" },
      'The commune 00004 is "Phường Ba Đình", not "Phường Tây Hồ".',
    ],
    [
      "another province's name",
      { province: "Tỉnh Lạng Sơn" },
      'The commune 00004 lies in "Thành phố Hà Nội", not "Tỉnh Lạng Sơn".',
    ],
    ["no Vietnamese phone", { phone: "12345" }, "The phone number is not a Vietnamese one."],
  ])("an address with %s is refused in words and not kept", async (_, wrong, message) => {
    await setAddress(ADDRESS)

    const { status, data } = await setAddress({ ...ADDRESS, ...wrong })

    expect({ status, message: data.message }).toEqual({ status: 400, message })
    expect((await cart()).shipping_address).toMatchObject(ADDRESS)
  })
})
