import { statementOf } from "@cho-lang/marketplace/lib/statement/statement"
import { LEDGER_MODULE } from "@cho-lang/marketplace/modules/ledger"
import { ORDER_GROUP_MODULE } from "@cho-lang/marketplace/modules/order-group"
import { Modules } from "@medusajs/framework/utils"
import {
  createMarket,
  type Market,
  offerPayments,
} from "../../../marketplace/integration-tests/helpers/market"
import { Operator } from "../../../marketplace/integration-tests/helpers/operator"
import { ProducerClient } from "../../../marketplace/integration-tests/helpers/producer-client"
import { Shopper } from "../../../marketplace/integration-tests/helpers/shopper"
import { COD_MODULE } from "../../src/modules/cod"
import { projectCollections } from "../../src/workflows/cod/project-collections"
import { projectMissedCollections } from "../../src/workflows/cod/project-missed-collections"
import { withBank } from "../helpers/bank-market"

const COD = "pp_cod_cod"

withBank(({ api, getContainer }) => {
  let market: Market
  let operator: Operator
  let owner: ProducerClient
  let orderId: string
  let group: { id: string; token: string }

  const order = (path: string, body: unknown = {}) => owner.post(`/producer/orders/${orderId}${path}`, body)
  const place = async (quantity: number) => {
    const shopper = new Shopper(api, market)
    const cartId = await shopper.readyCart(market.stalls.slice(0, 1), quantity)
    await shopper.choosePayment(cartId, COD)
    return shopper.complete(cartId)
  }

  beforeAll(async () => {
    market = await createMarket(getContainer())
    await offerPayments(getContainer(), market, [COD])
    operator = await Operator.signIn({ api, getContainer })
    owner = await ProducerClient.signIn({ api, getContainer }, market.stalls[0] ?? { id: "", handle: "" })
    const { data } = await place(2)
    group = data.order_group
    orderId = data.order_group.orders[0].id
    await order("/confirm")
  })

  const pack = async (quantity: number): Promise<string> => {
    const { data } = await owner.get(`/producer/orders/${orderId}`)
    const line_item_id = data.order.items[0].id
    await order("/fulfillments", { items: [{ line_item_id, quantity }] })
    const after = await owner.get(`/producer/orders/${orderId}`)
    const parcels: { id: string; state: string }[] = after.data.order.parcels ?? after.data.order.fulfillments
    return parcels.at(-1)?.id ?? ""
  }
  const ship = (fulfillment_id: string, tracking_number: string) =>
    order("/shipments", { fulfillment_id, tracking_number, carrier: "Bưu điện" })
  /** By their numbers: two parcels may come to the carrier in one moment. */
  const collections = async () => {
    const { data } = await operator.get(`/admin/cod-collections?order_id=${orderId}`)
    return data.cod_collections
      .map(({ tracking_number, amount, fee, status }: Record<string, unknown>) => ({
        tracking_number,
        amount,
        fee,
        status,
      }))
      .toSorted((a: { tracking_number: string }, b: { tracking_number: string }) =>
        a.tracking_number.localeCompare(b.tracking_number),
      )
  }
  const captured = async () =>
    (await getContainer().resolve(Modules.PAYMENT).listCaptures({})).map(({ amount }) => Number(amount))
  const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 10_000 })

  /** Nothing of the order is open, and ledger and statement know what was collected. */
  const settles = async (collected: number) => {
    await eventually(async () =>
      expect((await owner.get(`/producer/orders/${orderId}`)).data.order).toMatchObject({
        state: "delivered",
        outstanding: 0,
      }),
    )
    const [row] = await getContainer().resolve(ORDER_GROUP_MODULE).listProducerOrders({ order_id: orderId })
    expect(Number(row?.outstanding)).toBe(0)
    const producerId = owner.producerId
    const ledger = getContainer().resolve(LEDGER_MODULE)
    await eventually(async () => {
      const sums = await ledger.sumByProducer(new Date(0), new Date(Date.now() + 60_000))
      expect(
        statementOf(
          0,
          sums.filter(({ producer_id }) => producer_id === producerId),
        ),
      ).toMatchObject({
        sales: collected,
        collected: { cod: collected },
        closing_balance: 0,
      })
    })
    const balances = await ledger.listBalances(null)
    expect(balances.reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
  }

  it("each parcel is collected for by itself: what arrives is captured, once, and adds up to the order", async () => {
    const first = await pack(1)
    await ship(first, "VD01")
    // 20,000 ₫ of shipping and one of two goods at 120,000 ₫; the carrier keeps 0.8 %, at least 5,000 ₫.
    await eventually(async () =>
      expect(await collections()).toEqual([
        { tracking_number: "VD01", amount: 140_000, fee: 5_000, status: "to_collect" },
      ]),
    )
    await order("/deliver", { fulfillment_id: first })
    await eventually(async () => expect(await captured()).toEqual([140_000]))
    await Promise.all([1, 2, 3].map(() => projectCollections(getContainer(), orderId)))
    expect(await captured()).toEqual([140_000])

    const second = await pack(1)
    await ship(second, "VD02")
    await order("/deliver", { fulfillment_id: second })
    await eventually(async () => expect((await captured()).toSorted()).toEqual([120_000, 140_000]))
    await eventually(async () =>
      expect(await collections()).toEqual([
        { tracking_number: "VD01", amount: 140_000, fee: 5_000, status: "collected" },
        { tracking_number: "VD02", amount: 120_000, fee: 5_000, status: "collected" },
      ]),
    )
  })

  it("a parcel that was refused is not collected for and nothing is captured", async () => {
    const parcel = await pack(2)
    await ship(parcel, "VD01")
    await eventually(async () => expect(await collections()).toHaveLength(1))
    await order("/refuse", { fulfillment_id: parcel, reason: "Khách không nhận" })

    await eventually(async () => expect((await collections())[0].status).toBe("refused"))
    expect(await captured()).toEqual([])
  })

  it("of two parcels one arrives and one is refused: only what arrived is captured", async () => {
    const arrived = await pack(1)
    await ship(arrived, "VD01")
    await order("/deliver", { fulfillment_id: arrived })
    await eventually(async () => expect(await captured()).toEqual([140_000]))
    const refused = await pack(1)
    await ship(refused, "VD02")
    await eventually(async () => expect(await collections()).toHaveLength(2))
    await order("/refuse", { fulfillment_id: refused, reason: "Khách không nhận" })

    await eventually(async () => expect((await collections())[1].status).toBe("refused"))
    await projectCollections(getContainer(), orderId)
    expect(await captured()).toEqual([140_000])
  })

  it("the shipping of a refused parcel is collected once, with the next that leaves", async () => {
    const refused = await pack(1)
    await ship(refused, "VD01")
    await eventually(async () => expect(await collections()).toHaveLength(1))
    await order("/refuse", { fulfillment_id: refused, reason: "Khách không nhận" })
    const arrived = await pack(1)
    await ship(arrived, "VD02")
    await order("/deliver", { fulfillment_id: arrived })

    await eventually(async () => expect(await captured()).toEqual([140_000]))
    await Promise.all([1, 2].map(() => projectCollections(getContainer(), orderId)))
    expect(await captured()).toEqual([140_000])
    expect(await collections()).toEqual([
      { tracking_number: "VD01", amount: 140_000, fee: 5_000, status: "refused" },
      { tracking_number: "VD02", amount: 120_000 + 20_000, fee: 5_000, status: "collected" },
    ])
    await settles(140_000)
  })

  it("a parcel that was on its way when the first was refused brings what its carrier was told, the shipping is given up", async () => {
    const refused = await pack(1)
    await ship(refused, "VD01")
    const arrived = await pack(1)
    await ship(arrived, "VD02")
    await order("/refuse", { fulfillment_id: refused, reason: "Khách không nhận" })
    await order("/deliver", { fulfillment_id: arrived })

    await eventually(async () => expect(await captured()).toEqual([120_000]))
    await Promise.all([1, 2].map(() => projectCollections(getContainer(), orderId)))
    expect(await captured()).toEqual([120_000])
    await eventually(async () =>
      expect(
        (await collections()).map(({ amount, status }: { amount: number; status: string }) => [
          amount,
          status,
        ]),
      ).toEqual([
        [140_000, "refused"],
        [120_000, "collected"],
      ]),
    )
    await settles(120_000)
  })

  it("a parcel of which nobody was told, because the process died, is collected for by the job after eight days without one", async () => {
    const parcel = await pack(2)
    const now = new Date()
    await getContainer()
      .resolve(Modules.FULFILLMENT)
      .updateFulfillment(parcel, { shipped_at: now, delivered_at: now })
    expect([await collections(), await captured()]).toEqual([[], []])

    const inEightDays = new Date(now.getTime() + 8 * 86_400_000)
    await projectMissedCollections(getContainer(), inEightDays)
    await projectMissedCollections(getContainer(), inEightDays)
    expect(await captured()).toEqual([260_000])
    expect(await collections()).toMatchObject([{ amount: 260_000, status: "collected" }])
  })

  it("goods given in exchange travel without anything to collect, and nothing more is captured for them", async () => {
    const shopper = new Shopper(api, market)
    const { data: shown } = await owner.get(`/producer/orders/${orderId}`)
    const [line] = shown.order.items
    const parcel = await pack(2)
    await ship(parcel, "VD01")
    await order("/deliver", { fulfillment_id: parcel })
    await eventually(async () => expect(await captured()).toEqual([260_000]))
    const path = `/store/order-groups/${group.id}/orders/${orderId}/return-requests?token=${group.token}`
    const replacement_variant_id = market.stalls[0]?.goods[1]?.variant_id
    const items = [{ line_item_id: line.id, quantity: 1, replacement_variant_id }]
    const { data } = await shopper.post(path, { items, reason: "changed_mind" })
    const act = (deed: string) =>
      owner.post(`/producer/return-requests/${data.return_request.id}/${deed}`, {})
    await act("accept")
    await act("received")
    expect((await act("refund")).data.return_request).toMatchObject({
      status: "exchanged",
      refund_amount: 84_500,
    })

    const { data: packed } = await order("/fulfillments")
    const second = packed.order.fulfillments.at(-1).id
    await ship(second, "VD02")
    await order("/deliver", { fulfillment_id: second })
    await projectCollections(getContainer(), orderId)
    expect(await collections()).toEqual([
      { tracking_number: "VD01", amount: 260_000, fee: 5_000, status: "collected" },
    ])
    expect(await captured()).toEqual([260_000])
  })

  it("a carrier's list is held against the parcels row by row, and the same list is taken once", async () => {
    const parcel = await pack(2)
    await ship(parcel, "VD01")
    await order("/deliver", { fulfillment_id: parcel })
    await eventually(async () => expect((await collections())[0]?.status).toBe("collected"))
    const path = `/admin/cod-collections?order_id=${orderId}`
    const [own] = (await operator.get(path)).data.cod_collections
    // Another carrier's parcel of the same number.
    const { id: foreignId } = await getContainer()
      .resolve(COD_MODULE)
      .createCodCollections({
        ...{ fulfillment_id: "ful_other", order_id: "order_other", producer_id: own.producer_id },
        ...{ tracking_number: "VD01", carrier: "Hãng khác (mẫu)", amount: 1_000, fee: 0 },
        status: "collected",
      })
    const csv = "tracking_number,amount,fee\nVD01,260000,5000\nVD01,260000,5000\nVD99,1000,0\n"
    const take = () => operator.post("/admin/cod-remittances", { carrier: "Bưu điện", csv })

    const { status, data } = await take()
    expect(status).toBe(200)
    expect(data.cod_remittance.rows.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      "matched",
      "double",
      "unknown",
    ])
    expect((await collections())[0].status).toBe("remitted")
    const foreign = await getContainer().resolve(COD_MODULE).retrieveCodCollection(foreignId)
    expect([foreign.status, foreign.remitted_amount]).toEqual(["collected", null])
    expect((await take()).status).toBe(400)
    expect((await operator.post("/admin/cod-remittances", { carrier: "x", csv: "hello" })).status).toBe(400)
    expect((await operator.post("/admin/cod-remittances", { carrier: "<b>", csv })).status).toBe(400)
    expect((await operator.get("/admin/cod-remittances")).data.count).toBe(1)
  })

  it("more than a person should hand over at the door is refused in words, and the cart stays", async () => {
    await getContainer()
      .resolve(Modules.INVENTORY)
      .updateInventoryLevels([
        {
          inventory_item_id: market.stalls[0]?.goods[0]?.inventory_item_id ?? "",
          location_id: market.stalls[0]?.stock_location_id ?? "",
          stocked_quantity: 1_000,
        },
      ])
    const { data } = await place(200)
    expect(data).toMatchObject({ message: expect.stringContaining("20000000 đồng") })
  })
})
