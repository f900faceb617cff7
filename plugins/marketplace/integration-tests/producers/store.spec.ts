import { withBackend } from "../helpers/app"
import { createMarket, type Market } from "../helpers/market"
import { Operator } from "../helpers/operator"
import { Shopper } from "../helpers/shopper"

const PUBLIC_FIELDS = [
  "commune_code",
  "handle",
  "id",
  "is_demo",
  "logo_url",
  "name",
  "short_text",
  "type",
  "vacation_from",
  "vacation_to",
]

withBackend(({ api, getContainer }) => {
  let market: Market
  let shopper: Shopper
  let operator: Operator

  beforeAll(async () => {
    market = await createMarket(getContainer())
    shopper = new Shopper(api, market)
    operator = await Operator.signIn({ api, getContainer })
  })

  const handlesOf = async (query: string) => {
    const { data } = await shopper.get(`/store/producers?${query}`)
    return { handles: data.producers.map(({ handle }: { handle: string }) => handle), count: data.count }
  }

  it("lists producers by name with how many goods each has on sale", async () => {
    const { status, data } = await shopper.get("/store/producers")

    expect({ status, count: data.count, limit: data.limit, offset: data.offset }).toEqual({
      status: 200,
      count: 3,
      limit: 20,
      offset: 0,
    })
    expect(
      data.producers.map(({ handle, product_count }: { handle: string; product_count: number }) => [
        handle,
        product_count,
      ]),
    ).toEqual([
      ["com-mau", 2],
      ["gom-mau", 2],
      ["lua-mau", 2],
    ])
  })

  it("filters by type and commune, finds names typed without marks, and pages", async () => {
    expect(await handlesOf("type=cooperative")).toEqual({ handles: ["lua-mau"], count: 1 })
    expect(await handlesOf("commune_code=00577")).toEqual({ handles: ["gom-mau"], count: 1 })
    expect(await handlesOf("q=HOP TAC XA")).toEqual({ handles: ["lua-mau"], count: 1 })
    expect(await handlesOf(`q=${encodeURIComponent("cốm")}`)).toEqual({ handles: ["com-mau"], count: 1 })
    expect(await handlesOf("q=%25")).toEqual({ handles: [], count: 0 })
    expect(await handlesOf("limit=1&offset=1&order=-name")).toEqual({ handles: ["gom-mau"], count: 3 })
  })

  it("a page of everything is cut to 100", async () => {
    expect((await shopper.get("/store/producers?limit=1000000")).data.limit).toBe(100)
    expect((await shopper.get("/store/products?limit=1000000")).data.limit).toBe(100)
  })

  it("bad input is refused with a sentence", async () => {
    const paths = [
      "/store/producers?type=bank",
      "/store/producers?commune_code=1",
      "/store/producers?limit=0",
      "/store/producers?limit=-1",
      "/store/producers?offset=1.5",
      "/store/producers?order=bank_account_number",
      "/store/producers?tax_code=1",
      `/store/producers?q=${"a".repeat(10_000)}`,
      "/store/producers?q=a%00b",
      `/store/products?q=${"a".repeat(10_000)}`,
      "/store/products?limit=-1",
      "/store/products?q=a%00b",
    ]
    for (const path of paths) {
      const { status, data } = await shopper.get(path)
      expect({ path, status, type: data.type }).toEqual({ path, status: 400, type: "invalid_data" })
      expect(data.message).toMatch(/\w+ \w+/)
    }
  })

  it("nobody learns more of a producer than its public fields, from no route", async () => {
    const [stall] = market.stalls
    const one = await shopper.get(`/store/producers/${stall?.handle}`)
    expect(Object.keys(one.data.producer).sort()).toEqual([...PUBLIC_FIELDS, "about", "product_count"].sort())

    for (const fields of [
      "*producer",
      "producer.*",
      "%2Bproducer.bank_account_number",
      "*producer.members",
    ]) {
      const { data } = await shopper.get(`/store/products?limit=1&fields=id,${fields}`)
      const known = Object.keys(data.products[0].producer ?? {})
      expect(known.filter((field) => !PUBLIC_FIELDS.includes(field))).toEqual([])
    }
    const whole = await shopper.get(`/store/products/${stall?.goods[0]?.product_id}?fields=*producer`)
    expect(Object.keys(whole.data.product.producer).sort()).toEqual(PUBLIC_FIELDS)
    expect(whole.data.product.producer.handle).toBe("gom-mau")
  })

  it("a suspended producer and its goods are gone from the shop, and come back with its approval", async () => {
    const [stall] = market.stalls
    const shown = async () => ({
      producer: (await shopper.get(`/store/producers/${stall?.handle}`)).status,
      product: (await shopper.get(`/store/products/${stall?.goods[0]?.product_id}`)).status,
      producers: (await shopper.get("/store/producers")).data.count,
      products: (await shopper.get("/store/products")).data.count,
    })

    await operator.suspend(stall?.id)
    expect(await shown()).toEqual({ producer: 404, product: 404, producers: 2, products: 4 })

    await operator.reopen(stall?.id)
    expect(await shown()).toEqual({ producer: 200, product: 200, producers: 3, products: 6 })
  })

  it("goods that were unpublished stay so when their producer is approved again", async () => {
    const [stall] = market.stalls
    const productId = stall?.goods[0]?.product_id
    await operator.takeDown(productId)
    await operator.suspend(stall?.id)
    await operator.reopen(stall?.id)

    expect((await shopper.get(`/store/products/${productId}`)).status).toBe(404)
    expect((await shopper.get(`/store/producers/${stall?.handle}`)).data.producer.product_count).toBe(1)
  })
})
