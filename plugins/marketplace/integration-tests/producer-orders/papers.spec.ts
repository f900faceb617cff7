import { retrieveOrderPaper } from "@cho-lang/marketplace/workflows/producer-order/retrieve-order-paper"
import { collectedWith } from "../../src/lib/papers/order-paper"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import { withBackend } from "../helpers/app"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { orderOf, placeGroup } from "../helpers/placed-order"
import { ProducerClient } from "../helpers/producer-client"
import { Shopper } from "../helpers/shopper"

type Producer = Parameters<typeof retrieveOrderPaper>[1]

const PAPERS = [
  ["packing-slip", "phieu-goi-hang"],
  ["address-label", "nhan-dia-chi"],
] as const

withBackend(({ api, getContainer }) => {
  let market: Market
  let stall: Stall
  let staff: ProducerClient

  beforeAll(async () => {
    market = await createMarket(getContainer())
    stall = market.stalls[0] as Stall
    staff = await ProducerClient.signIn({ api, getContainer }, stall, "staff")
  })

  const paperOf = (client: ProducerClient, id: string, paper: string, query = "") =>
    api.get(`/producer/orders/${id}/${paper}${query}`, {
      headers: { authorization: `Bearer ${client.token}` },
      responseType: "arraybuffer",
      validateStatus: () => true,
    })

  it("slip and label are PDFs that nothing on the way keeps, before packing and after", async () => {
    const group = await placeGroup(new Shopper(api, market), market.stalls)
    const { id, display_id } = orderOf(group, stall)
    for (const [paper, name] of PAPERS) {
      const { status, headers, data } = await paperOf(staff, id, paper)
      expect(status).toBe(200)
      expect(headers["content-type"]).toBe("application/pdf")
      expect(headers["content-disposition"]).toBe(`inline; filename="${name}-${display_id}.pdf"`)
      expect(headers["cache-control"]).toBe("no-store")
      expect(Buffer.from(data).subarray(0, 5).toString()).toBe("%PDF-")
    }

    const { data } = await staff.post(`/producer/orders/${id}/fulfillments`)
    const parcel = data.order.fulfillments[0].id
    expect((await paperOf(staff, id, "address-label", `?fulfillment_id=${parcel}`)).status).toBe(200)
    expect((await paperOf(staff, id, "address-label", "?fulfillment_id=ful_other")).status).toBe(404)
  })

  it("the carrier is told to take a parcel's goods with the shipping, then the rest", async () => {
    const group = await placeGroup(new Shopper(api, market), [stall], 2)
    const { id } = orderOf(group, stall)
    const [producer] = await getContainer().resolve(PRODUCER_MODULE).listProducers({ id: stall.id })
    const pack = async (quantity: number) => {
      const { data } = await staff.get(`/producer/orders/${id}`)
      const items = [{ line_item_id: data.order.items[0].id, quantity }]
      await staff.post(`/producer/orders/${id}/fulfillments`, { items })
      const { order, parcel } = await retrieveOrderPaper(getContainer(), producer as Producer, id)
      return collectedWith(order, parcel)
    }

    const { total, shipping_total } = (await staff.get(`/producer/orders/${id}`)).data.order
    const goods = (total - shipping_total) / 2
    expect([await pack(1), await pack(1)]).toEqual([goods + shipping_total, goods])
  })

  it("a foreign order has no papers, nor has a cancelled one", async () => {
    const group = await placeGroup(new Shopper(api, market), market.stalls)
    const own = orderOf(group, stall).id
    const foreign = orderOf(group, market.stalls[1] as Stall).id
    await staff.post(`/producer/orders/${own}/cancel`, { reason: "Hết hàng" })
    for (const [paper] of PAPERS) {
      expect((await paperOf(staff, foreign, paper)).status).toBe(404)
      expect((await paperOf(staff, own, paper)).status).toBe(400)
    }
  })
})
