import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import announceDueStars from "../../../../backend/src/jobs/announce-due-stars"
import { withBackend } from "../helpers/app"
import { createProductSets, offerHoney } from "../helpers/goods"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { Operator } from "../helpers/operator"
import { ProducerClient } from "../helpers/producer-client"
import { Shopper } from "../helpers/shopper"

/** In the storefront's place: hears which pages are out of date. */
const dropped: string[] = []
const storefront = createServer((req, res) => {
  let body = ""
  req.on("data", (part) => {
    body += part
  })
  req.on("end", () => {
    dropped.push(...JSON.parse(body).tags)
    res.end("{}")
  })
})
await new Promise<void>((resolve) => storefront.listen(0, resolve))
const { port } = storefront.address() as AddressInfo

const DAY_MS = 24 * 60 * 60 * 1000
const VALID = { valid_from: new Date(Date.now() - DAY_MS), valid_to: new Date(Date.now() + DAY_MS) }
const WITHIN = { timeout: 2_000, interval: 25 }

withBackend(
  ({ api, getContainer }) => {
    let market: Market
    let owner: ProducerClient
    let operator: Operator
    let good: { product_id: string; variant_id: string }

    beforeAll(async () => {
      market = await createMarket(getContainer())
      await createProductSets(getContainer())
      const stall = market.stalls[0] as Stall
      good = stall.goods[0] as Stall["goods"][0]
      owner = await ProducerClient.signIn({ api, getContainer }, stall)
      operator = await Operator.signIn({ api, getContainer })
    })
    beforeEach(async () => {
      await expect.poll(() => found(good.product_id), WITHIN).toBeDefined()
      dropped.splice(0)
    })
    afterAll(() => new Promise((resolve) => storefront.close(resolve)))

    /** What a list of the shop knows of a product. */
    async function found(id: string) {
      const { data } = await new Shopper(api, market).post("/store/search", {
        entity: "product",
        filters: { id },
        pagination: { take: 1 },
      })
      return data.results[0]?.hits[0]?.document
    }
    const pageIsDropped = (handle: string) =>
      expect.poll(() => dropped, WITHIN).toEqual(expect.arrayContaining(["products", `product:${handle}`]))
    const path = (id: string, move = "") => `/producer/products/${id}${move}`

    it("an operator's yes to a new product is in the lists within two seconds", async () => {
      const { id, handle } = await offerHoney(getContainer(), owner)
      await owner.post(path(id, "/submit"))
      expect(await found(id)).toBeUndefined()
      dropped.splice(0)
      await operator.post(`/admin/listings/${id}/publish`, {})

      await expect
        .poll(() => found(id), WITHIN)
        .toMatchObject({ title: "Mật ong hoa nhãn", price: 120_000, set_code: "4", unit_label: "hũ" })
      await pageIsDropped(handle)
    })

    it("an approved change, a new price and a counted stock are there within two seconds", async () => {
      const { data } = await owner.post(path(good.product_id), { title: "Bát men ngọc" })
      expect((await found(good.product_id)).title).toBe("Hàng gom-mau 1")
      await operator.post(`/admin/changes/${data.product.pending_change.id}/approve`, {})
      await expect.poll(async () => (await found(good.product_id)).title, WITHIN).toBe("Bát men ngọc")
      await pageIsDropped(data.product.handle)

      dropped.splice(0)
      const variant = path(good.product_id, `/variants/${good.variant_id}`)
      await owner.post(variant, { price: 99_000 })
      await expect.poll(async () => (await found(good.product_id)).price, WITHIN).toBe(99_000)
      await pageIsDropped(data.product.handle)

      dropped.splice(0)
      await owner.post(variant, { stocked_quantity: 0 })
      await expect.poll(async () => (await found(good.product_id)).in_stock, WITHIN).toBe(false)
      await pageIsDropped(data.product.handle)
    })

    it("a star comes with its certificate and goes when that is revoked or runs out, and never stands at the product", async () => {
      const engine = getContainer().resolve(Modules.WORKFLOW_ENGINE)
      const product = () =>
        getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)("product")
          .where({ id: good.product_id })
          .first()
      const before = await product()
      const certify = (code: string) =>
        engine.run("create-certificates", {
          input: { certificates: [{ product_id: good.product_id, code, star: 4, ...VALID }] },
        })
      const starBecomes = async (star: number) => {
        await expect.poll(async () => (await found(good.product_id)).stars, WITHIN).toBe(star)
        await pageIsDropped(before.handle)
        dropped.splice(0)
      }

      await certify("DEMO-1")
      await starBecomes(4)
      expect(await product()).toEqual(before)

      await engine.run("revoke-certificate", { input: { code: "DEMO-1", reason: "Kiểm tra lại (mẫu)." } })
      await starBecomes(0)

      await certify("DEMO-2")
      await starBecomes(4)
      vi.useFakeTimers({ toFake: ["Date"], now: VALID.valid_to })
      try {
        await announceDueStars(getContainer())
        await starBecomes(0)
      } finally {
        vi.useRealTimers()
      }
    })

    it("goods that are taken off sale or deleted leave lists and pages within two seconds", async () => {
      const { data } = await owner.post(path(good.product_id, "/unpublish"))
      await expect.poll(() => found(good.product_id), WITHIN).toBeUndefined()
      await pageIsDropped(data.product.handle)

      dropped.splice(0)
      await owner.post(path(good.product_id, "/republish"))
      await expect.poll(() => found(good.product_id), WITHIN).toBeDefined()
      await pageIsDropped(data.product.handle)

      dropped.splice(0)
      await owner.delete(path(good.product_id))
      await expect.poll(() => found(good.product_id), WITHIN).toBeUndefined()
      await pageIsDropped(data.product.handle)
    })
  },
  {
    STOREFRONT_URL: `http://localhost:${port}`,
    // Where none is packaged for the platform, PostgreSQL searches, as it does for the market there.
    MEILISEARCH_HOST: process.env.TEST_MEILISEARCH_HOST ?? "",
    MEILISEARCH_API_KEY: process.env.TEST_MEILISEARCH_API_KEY ?? "",
    SEARCH_INDEX_PREFIX: `freshness_${process.pid}`,
  },
)
