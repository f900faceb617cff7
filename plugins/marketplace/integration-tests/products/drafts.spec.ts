import { Modules } from "@medusajs/framework/utils"
import { AUDIT_MODULE } from "../../src/modules/audit"
import { LISTING_MODULE } from "../../src/modules/listing"
import { UPLOAD_MODULE } from "../../src/modules/upload"
import { withBackend } from "../helpers/app"
import { createProductSets, createUpload, HONEY, offerHoney } from "../helpers/goods"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { ProducerClient } from "../helpers/producer-client"

type Kept = { inventory_items: { inventory: { sku: string; location_levels: { location_id: string }[] } }[] }

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

  const countProducts = async () => (await owner.get("/producer/products?limit=1")).data.count
  const audit = (entity_id: string) =>
    getContainer()
      .resolve(AUDIT_MODULE)
      .listAuditEntries({ entity_id }, { order: { created_at: "ASC" } })

  it("a new product is a draft with its words cleaned, its prices, its stock and its category", async () => {
    const url = await createUpload(getContainer(), stall.id, "upl_1")
    const { status, data } = await owner.post("/producer/products", { ...HONEY, images: [{ url }] })

    expect(status).toBe(201)
    const { id, variants, images, created_at, updated_at, ...product } = data.product
    expect(product).toEqual({
      handle: "mat-ong-hoa-nhan",
      title: "Mật ong hoa nhãn",
      description: "<p>Ngọt thanh.</p><p>Quay bằng tay.</p>",
      thumbnail: url,
      status: "draft",
      review_note: null,
      pending_change: null,
      sale_unit: "hũ",
      label: { origin: "Ba Vì", shelf_life: "2 năm" },
      product_set: { code: "4", name: "Mật ong, mật khác" },
    })
    expect(images.map((image: { url: string }) => image.url)).toEqual([url])
    expect(variants.map(({ id: _, ...variant }: { id: string }) => variant)).toEqual([
      {
        title: "Hũ 500 g",
        sku: "GOM-MAU-3",
        price: 120_000,
        net_quantity: 500,
        net_unit: "g",
        weight: 720,
        length: 90,
        width: 90,
        height: 130,
        inventory: { stocked_quantity: 12, reserved_quantity: 0, available_quantity: 12 },
      },
      {
        title: "Hũ 1 kg",
        sku: "GOM-MAU-4",
        price: 220_000,
        net_quantity: 1_000,
        net_unit: "g",
        weight: null,
        length: null,
        width: null,
        height: null,
        inventory: { stocked_quantity: 5, reserved_quantity: 0, available_quantity: 5 },
      },
    ])
    const [upload] = await getContainer().resolve(UPLOAD_MODULE).listUploads({ url })
    expect(upload?.attached_at).toBeInstanceOf(Date)
    const [entry] = await audit(id)
    expect(entry).toMatchObject({
      actor_type: "producer",
      actor_id: owner.accountId,
      producer_id: stall.id,
      entity: "product",
      action: "create",
      before: null,
      after: { title: "Mật ong hoa nhãn", additional_data: { product_set_code: "4" } },
    })
  })

  it("Medusa knows it as its own: a draft in the market's channel, sent and kept by the producer", async () => {
    const { id } = await offerHoney(getContainer(), owner)
    const { data } = await getContainer()
      .resolve("query")
      .graph({
        entity: "product",
        fields: [
          "status",
          "sales_channels.id",
          "shipping_profile.id",
          "producer.id",
          "options.title",
          "options.values.value",
          "variants.inventory_items.inventory.sku",
          "variants.inventory_items.inventory.location_levels.location_id",
        ],
        filters: { id },
      })
    data[0]?.options[0]?.values.sort(({ value }, other) => (value < other.value ? -1 : 1))
    const [producer] = await getContainer().resolve("producer").listProducers({ id: stall.id })

    expect(data[0]).toMatchObject({
      status: "draft",
      sales_channels: [{ id: market.salesChannelId }],
      shipping_profile: { id: producer?.shipping_profile_id },
      producer: { id: stall.id },
      options: [{ title: "Quy cách", values: [{ value: "Hũ 1 kg" }, { value: "Hũ 500 g" }] }],
    })
    const levels = data[0]?.variants.map(({ inventory_items: [item] }: Kept) => [
      item?.inventory.sku,
      item?.inventory.location_levels.map(({ location_id }) => location_id),
    ])
    expect(levels?.sort()).toEqual([
      ["GOM-MAU-3", [stall.stock_location_id]],
      ["GOM-MAU-4", [stall.stock_location_id]],
    ])
  })

  it("two products of one name get two addresses, and never one SKU twice", async () => {
    const [first, second] = await Promise.all([
      offerHoney(getContainer(), owner),
      offerHoney(getContainer(), owner),
    ])

    expect([first.handle, second.handle].sort()).toEqual(["mat-ong-hoa-nhan", "mat-ong-hoa-nhan-2"])
    const skus = [...first.variants, ...second.variants].map(({ sku }) => sku)
    expect(skus.sort()).toEqual(["GOM-MAU-3", "GOM-MAU-4", "GOM-MAU-5", "GOM-MAU-6"])
  })

  it("a draft changes at once, and what is left out stays", async () => {
    const { id } = await offerHoney(getContainer(), owner)
    const { status, data } = await owner.post(`/producer/products/${id}`, {
      title: "Mật ong bạc hà",
      sale_unit: "",
      label: { origin: "Hà Giang", usage: "" },
      additional_data: { product_set_code: "8" },
    })

    expect(status).toBe(200)
    expect(data.product).toMatchObject({
      title: "Mật ong bạc hà",
      handle: "mat-ong-hoa-nhan",
      description: "<p>Ngọt thanh.</p><p>Quay bằng tay.</p>",
      sale_unit: null,
      label: { origin: "Hà Giang" },
      product_set: { code: "8" },
      status: "draft",
      pending_change: null,
    })
    expect(data.product.images).toHaveLength(1)
    expect((await owner.get("/producer/products?q=bac ha")).data.count).toBe(1)
    const [, entry] = await audit(id)
    expect(entry).toMatchObject({
      action: "update",
      before: {
        title: "Mật ong hoa nhãn",
        label: { origin: "Ba Vì", shelf_life: "2 năm" },
        additional_data: { product_set_code: "4" },
      },
      after: {
        title: "Mật ong bạc hà",
        label: { origin: "Hà Giang" },
        additional_data: { product_set_code: "8" },
        sale_unit: null,
      },
    })
  })

  it("a list finds by name without marks, filters by state, sorts and pages", async () => {
    await offerHoney(getContainer(), owner)
    await offerHoney(getContainer(), owner, { title: "Trà sen 50%" })
    const titles = async (query: string) => {
      const { data } = await owner.get(`/producer/products?${query}`)
      return [data.count, data.products.map(({ title }: { title: string }) => title)]
    }

    expect(await titles("status=draft")).toEqual([2, ["Trà sen 50%", "Mật ong hoa nhãn"]])
    expect(await titles("q=MAT ONG")).toEqual([1, ["Mật ong hoa nhãn"]])
    expect(await titles("q=50%25")).toEqual([1, ["Trà sen 50%"]])
    expect(await titles("q=_")).toEqual([0, []])
    expect(await titles("order=title&limit=2&offset=1")).toEqual([4, ["Hàng gom-mau 2", "Mật ong hoa nhãn"]])
    expect((await owner.get("/producer/products?limit=1000")).data.limit).toBe(100)
    expect((await owner.get("/producer/products?order=bank_account_number")).status).toBe(400)
    expect((await owner.get("/producer/products?producer_id=x")).status).toBe(400)
  })

  it("bad input is refused with a sentence and nothing is kept", async () => {
    const before = await countProducts()
    const [variant] = HONEY.variants
    const bodies: object[] = [
      { ...HONEY, title: "" },
      { ...HONEY, title: "<b></b>" },
      { ...HONEY, title: "x".repeat(151) },
      { ...HONEY, variants: [] },
      { ...HONEY, variants: [{ ...variant, price: 0 }] },
      { ...HONEY, variants: [{ ...variant, price: 12.5 }] },
      { ...HONEY, variants: [{ ...variant, price: 1_000_000_001 }] },
      { ...HONEY, variants: [{ ...variant, price: "120000" }] },
      { ...HONEY, variants: [{ ...variant, weight: -1 }] },
      { ...HONEY, variants: [{ ...variant, net_unit: null }] },
      { ...HONEY, variants: [{ ...variant, sku: "có dấu" }] },
      { ...HONEY, variants: [variant, variant] },
      { ...HONEY, variants: [{ ...variant, prices: [{ currency_code: "usd", amount: 1 }] }] },
      { ...HONEY, images: [{ url: "https://elsewhere.example/a.webp" }] },
      { ...HONEY, images: Array.from({ length: 11 }, () => ({ url: "/a.webp" })) },
      { ...HONEY, status: "published" },
      { ...HONEY, additional_data: { product_set_code: "99" } },
      { ...HONEY, additional_data: { stars: 5 } },
    ]
    for (const body of bodies) {
      const { status, data } = await owner.post("/producer/products", body)
      expect({ body, status, type: data.type }).toEqual({ body, status: 400, type: "invalid_data" })
      expect(data.message).toMatch(/\w+ \w+/)
    }
    expect(await countProducts()).toBe(before)
    expect(await getContainer().resolve(Modules.INVENTORY).listInventoryItems({ sku: "GOM-MAU-3" })).toEqual(
      [],
    )
  })

  it("a picture of another producer is as foreign as any other address", async () => {
    const foreign = await createUpload(getContainer(), market.stalls[1]?.id ?? "", "upl_2")
    const { status, data } = await owner.post("/producer/products", { ...HONEY, images: [{ url: foreign }] })

    expect([status, data.code]).toEqual([400, "foreign_picture"])
    expect(await countProducts()).toBe(2)
  })

  it("a SKU that somebody in the market uses is refused by name", async () => {
    const [variant] = HONEY.variants
    const { status, data } = await owner.post("/producer/products", {
      ...HONEY,
      variants: [{ ...variant, sku: "LUA-MAU-1" }],
    })

    expect([status, data.code, data.message]).toEqual([
      400,
      "sku_taken",
      "The SKU LUA-MAU-1 is in use already.",
    ])
    expect(await countProducts()).toBe(2)
  })

  it("a foreign product is not there, whatever one wants with it, and stays as it is", async () => {
    const foreign = market.stalls[1]?.goods[0]
    const path = `/producer/products/${foreign?.product_id}`
    const own = await offerHoney(getContainer(), owner)
    const answers = [
      await owner.get(path),
      await owner.post(path, { title: "Của tôi" }),
      await owner.delete(path),
      await owner.post(`${path}/submit`),
      await owner.post(`${path}/withdraw`),
      await owner.post(`${path}/unpublish`),
      await owner.post(`${path}/republish`),
      await owner.post(`${path}/variants`, HONEY.variants[0]),
      await owner.post(`${path}/variants/${foreign?.variant_id}`, { price: 1 }),
      await owner.delete(`${path}/variants/${foreign?.variant_id}`),
      await owner.post(`/producer/products/${own.id}/variants/${foreign?.variant_id}`, { price: 1 }),
      await owner.delete(`/producer/products/${own.id}/variants/${foreign?.variant_id}`),
    ]

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
    const [listing] = await getContainer()
      .resolve(LISTING_MODULE)
      .listListings({ product_id: foreign?.product_id ?? "" })
    const product = await getContainer()
      .resolve(Modules.PRODUCT)
      .retrieveProduct(foreign?.product_id ?? "", { relations: ["variants"] })
    expect([listing?.status, product.title, product.variants.length]).toEqual([
      "published",
      "Hàng lua-mau 1",
      1,
    ])
  })

  it("staff may look, a manager may write, a suspended producer may only look", async () => {
    const staff = await ProducerClient.signIn({ api, getContainer }, stall, "staff")
    const manager = await ProducerClient.signIn({ api, getContainer }, stall, "manager")

    expect((await staff.get("/producer/products")).status).toBe(200)
    const refused = await staff.post("/producer/products", HONEY)
    expect([refused.status, refused.data.code]).toEqual([403, "role_not_allowed"])
    expect((await manager.post("/producer/products", HONEY)).status).toBe(201)

    await getContainer().resolve("producer").updateProducers({ id: stall.id, status: "suspended" })
    expect((await owner.get("/producer/products")).status).toBe(200)
    const stopped = await owner.post("/producer/products", HONEY)
    expect([stopped.status, stopped.data.code]).toEqual([403, "producer_suspended"])
    expect((await owner.get("/producer/products")).data.count).toBe(3)
  })

  it("a product goes with its listing and stock, unless a running order holds goods of it", async () => {
    const { id, variants } = await offerHoney(getContainer(), owner)
    const inventory = getContainer().resolve(Modules.INVENTORY)
    const [item] = await inventory.listInventoryItems({ sku: variants[0]?.sku })
    const held = await inventory.createReservationItems({
      inventory_item_id: item?.id ?? "",
      location_id: stall.stock_location_id,
      quantity: 1,
    })

    const refused = await owner.delete(`/producer/products/${id}`)
    expect([refused.status, refused.data.code]).toEqual([400, "stock_reserved"])
    expect((await owner.get(`/producer/products/${id}`)).status).toBe(200)

    await inventory.deleteReservationItems([held.id])
    const { status, data } = await owner.delete(`/producer/products/${id}`)
    expect([status, data]).toEqual([200, { id, object: "product", deleted: true }])
    expect((await owner.get(`/producer/products/${id}`)).status).toBe(404)
    expect(await inventory.listInventoryItems({ sku: variants.map(({ sku }) => sku) })).toEqual([])
    const entries = await audit(id)
    expect(entries.at(-1)).toMatchObject({
      action: "delete",
      before: { status: "draft", title: "Mật ong hoa nhãn" },
    })
  })
})
