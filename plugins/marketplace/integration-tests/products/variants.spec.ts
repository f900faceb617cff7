import { Modules } from "@medusajs/framework/utils"
import { AUDIT_MODULE } from "../../src/modules/audit"
import { withBackend } from "../helpers/app"
import { createProductSets, HONEY, offerHoney } from "../helpers/goods"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { ProducerClient } from "../helpers/producer-client"
import { Shopper } from "../helpers/shopper"

withBackend(({ api, getContainer }) => {
  let market: Market
  let stall: Stall
  let owner: ProducerClient

  beforeAll(async () => {
    market = await createMarket(getContainer())
    await createProductSets(getContainer())
    stall = market.stalls[0] as Stall
    owner = await ProducerClient.signIn({ api, getContainer }, stall)
  })

  const optionValues = async (productId: string) => {
    const product = await getContainer()
      .resolve(Modules.PRODUCT)
      .retrieveProduct(productId, { relations: ["options", "options.values"] })
    return product.options.map(({ values }) => values.map(({ value }) => value).sort())
  }
  const reserve = async (sku: string | undefined) => {
    const inventory = getContainer().resolve(Modules.INVENTORY)
    const [item] = await inventory.listInventoryItems({ sku })
    const location_id = stall.stock_location_id
    await inventory.createReservationItems({ inventory_item_id: item?.id ?? "", location_id, quantity: 1 })
  }
  const priceInShop = async (variantId: string) => {
    const { data } = await new Shopper(api, market).get(
      `/store/products?fields=*variants.calculated_price&region_id=${market.regionId}`,
    )
    return data.products
      .flatMap(({ variants }: { variants: Priced[] }) => variants)
      .find(({ id }: Priced) => id === variantId)?.calculated_price.calculated_amount
  }

  it("a new variant has its own option value, price and stock", async () => {
    const { id } = await offerHoney(getContainer(), owner)
    const { status, data } = await owner.post(`/producer/products/${id}/variants`, {
      title: "Hộp quà",
      sku: "QUA-ONG",
      price: 350_000,
      stocked_quantity: 3,
    })

    expect(status).toBe(201)
    expect(data.product.variants).toHaveLength(3)
    expect(data.product.variants[2]).toMatchObject({
      title: "Hộp quà",
      sku: "QUA-ONG",
      price: 350_000,
      net_quantity: null,
      inventory: { stocked_quantity: 3, reserved_quantity: 0, available_quantity: 3 },
    })
    expect(await optionValues(id)).toEqual([["Hũ 1 kg", "Hũ 500 g", "Hộp quà"]])
    const [entry] = await getContainer()
      .resolve(AUDIT_MODULE)
      .listAuditEntries({ entity_id: data.product.variants[2].id })
    expect(entry).toMatchObject({
      entity: "variant",
      action: "create",
      after: { product_id: id, title: "Hộp quà", price: 350_000 },
    })
  })

  it("an edit changes at once what it names, in the shop too, and leaves the rest", async () => {
    const [good] = stall.goods
    const path = `/producer/products/${good?.product_id}/variants/${good?.variant_id}`
    const { status, data } = await owner.post(path, {
      title: "Bát lớn",
      sku: "BAT-LON",
      price: 99_000,
      net_quantity: 1,
      net_unit: "piece",
      weight: 900,
    })

    expect(status).toBe(200)
    expect(data.product).toMatchObject({ status: "published", pending_change: null })
    expect(data.product.variants).toEqual([
      {
        id: good?.variant_id,
        title: "Bát lớn",
        sku: "BAT-LON",
        price: 99_000,
        net_quantity: 1,
        net_unit: "piece",
        weight: 900,
        length: null,
        width: null,
        height: null,
        inventory: { stocked_quantity: 10, reserved_quantity: 0, available_quantity: 10 },
      },
    ])
    expect(await priceInShop(good?.variant_id ?? "")).toBe(99_000)
    expect(await optionValues(good?.product_id ?? "")).toEqual([["Bát lớn"]])
    const item = await getContainer()
      .resolve(Modules.INVENTORY)
      .retrieveInventoryItem(good?.inventory_item_id ?? "")
    expect(item).toMatchObject({ sku: "BAT-LON", title: "Bát lớn", weight: 900 })
    const [entry] = await getContainer()
      .resolve(AUDIT_MODULE)
      .listAuditEntries({ entity_id: good?.variant_id ?? "" })
    expect(entry).toMatchObject({
      action: "update",
      before: {
        title: "Thường",
        sku: "GOM-MAU-1",
        price: 120_000,
        net_quantity: null,
        net_unit: null,
        weight: null,
      },
      after: {
        title: "Bát lớn",
        sku: "BAT-LON",
        price: 99_000,
        net_quantity: 1,
        net_unit: "piece",
        weight: 900,
      },
    })
  })

  it("the stock is counted in the same edit, and an edit that would take reserved goods away changes nothing", async () => {
    const { id, variants } = await offerHoney(getContainer(), owner)
    const path = `/producer/products/${id}/variants/${variants[0]?.id}`
    const counted = await owner.post(path, { price: 99_000, stocked_quantity: 30 })
    expect(counted.data.product.variants[0]).toMatchObject({
      price: 99_000,
      inventory: { stocked_quantity: 30, reserved_quantity: 0, available_quantity: 30 },
    })

    await reserve(variants[0]?.sku)
    const refused = await owner.post(path, { title: "Hũ nhỏ", price: 50_000, stocked_quantity: 0 })
    expect([refused.status, refused.data.code]).toEqual([400, "stock_reserved"])
    expect((await owner.get(`/producer/products/${id}`)).data.product.variants[0]).toMatchObject({
      title: "Hũ 500 g",
      price: 99_000,
      inventory: { stocked_quantity: 30, reserved_quantity: 1, available_quantity: 29 },
    })
    expect(await optionValues(id)).toEqual([["Hũ 1 kg", "Hũ 500 g"]])
  })

  it("null clears what may be left out", async () => {
    const { id, variants } = await offerHoney(getContainer(), owner)
    const path = `/producer/products/${id}/variants/${variants[0]?.id}`
    const { data } = await owner.post(path, { net_quantity: null, net_unit: null, weight: null, sku: "" })

    expect(data.product.variants[0]).toMatchObject({
      net_quantity: null,
      net_unit: null,
      weight: null,
      length: 90,
      sku: variants[0]?.sku,
      price: 120_000,
    })
  })

  it("bad input is refused with a sentence and changes nothing", async () => {
    const { id, variants } = await offerHoney(getContainer(), owner)
    const path = `/producer/products/${id}/variants`
    const before = (await owner.get(`/producer/products/${id}`)).data.product
    const answers = [
      await owner.post(path, { ...HONEY.variants[0], sku: "MOI" }),
      await owner.post(path, { title: "Hộp" }),
      await owner.post(path, { title: "Hộp", price: 1, sku: "LUA-MAU-1" }),
      await owner.post(`${path}/${variants[0]?.id}`, { price: -5 }),
      await owner.post(`${path}/${variants[0]?.id}`, { net_unit: "g" }),
      await owner.post(`${path}/${variants[0]?.id}`, { net_quantity: null }),
      await owner.post(`${path}/${variants[0]?.id}`, { manage_inventory: false }),
      await owner.post(`${path}/${variants[0]?.id}`, { sku: "LUA-MAU-1" }),
      await owner.post(`${path}/${variants[0]?.id}`, { title: "Hũ 1 kg" }),
    ]

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 400))
    for (const { data } of answers) {
      expect(data.message).toMatch(/\w+ \w+/)
    }
    const { updated_at: _, ...after } = (await owner.get(`/producer/products/${id}`)).data.product
    expect(before).toMatchObject(after)
  })

  it("two members who change one variant at the same time both get through", async () => {
    const { id, variants } = await offerHoney(getContainer(), owner)
    const path = `/producer/products/${id}/variants/${variants[0]?.id}`
    const answers = await Promise.all([owner.post(path, { price: 1_000 }), owner.post(path, { weight: 5 })])

    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect((await owner.get(`/producer/products/${id}`)).data.product.variants[0]).toMatchObject({
      price: 1_000,
      weight: 5,
    })
  })

  it("a variant goes with its stock and option value, but not the last one", async () => {
    const { id, variants } = await offerHoney(getContainer(), owner)
    const path = `/producer/products/${id}/variants`
    const { status, data } = await owner.delete(`${path}/${variants[0]?.id}`)

    expect([status, data.product.variants.map(({ title }: { title: string }) => title)]).toEqual([
      200,
      ["Hũ 1 kg"],
    ])
    expect(await optionValues(id)).toEqual([["Hũ 1 kg"]])
    expect(
      await getContainer().resolve(Modules.INVENTORY).listInventoryItems({ sku: variants[0]?.sku }),
    ).toEqual([])
    const last = await owner.delete(`${path}/${variants[1]?.id}`)
    expect([last.status, last.data.code]).toEqual([400, "last_variant"])
    expect((await owner.post(path, { ...HONEY.variants[0], sku: "LAI" })).status).toBe(201)
  })

  it("a variant that a running order waits for stays", async () => {
    const { id, variants } = await offerHoney(getContainer(), owner)
    await reserve(variants[0]?.sku)
    const { status, data } = await owner.delete(`/producer/products/${id}/variants/${variants[0]?.id}`)

    expect([status, data.code]).toEqual([400, "stock_reserved"])
    expect((await owner.get(`/producer/products/${id}`)).data.product.variants).toHaveLength(2)
  })
})

type Priced = { id: string; calculated_price: { calculated_amount: number } }
