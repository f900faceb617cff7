import path from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { beforeAll, describe, expect, it } from "vitest"
import { buildCatalogue } from "../../src/demo/catalogue"
import { readFigures } from "../../src/demo/figures"
import { loadDemo } from "../../src/demo/load-demo"
import { sliceCatalogue } from "../../src/demo/slice-catalogue"
import { fillSearchIndexes } from "../../src/demo/stages/search"

const catalogue = sliceCatalogue(buildCatalogue(new Date("2026-11-24T06:00:00Z")), 12)

medusaIntegrationTestRunner({
  cwd: path.resolve(__dirname, "../.."),
  disableAutoTeardown: false,
  env: { DISABLE_ADMIN: "true" },
  testSuite: ({ getContainer, dbConnection, api }) => {
    describe("a part of the demo catalogue", () => {
      const load = () =>
        loadDemo(getContainer(), {
          catalogue,
          operatorPassword: "mat-khau-thu",
          producerPassword: "mat-khau-thu",
          report: () => undefined,
        })
      const figures = () =>
        readFigures(async (sql) => (await dbConnection.raw(sql)).rows as Record<string, unknown>[])
      let first: Awaited<ReturnType<typeof load>>

      beforeAll(async () => {
        first = await load()
      })

      it("is all there and on sale", async () => {
        expect(await figures()).toMatchObject({
          products: catalogue.products.length,
          "products published": catalogue.products.length,
          certificates: catalogue.products.length,
          producers: 12,
          "producers without goods": 0,
          "products without producer": 0,
          "variants without stock level": 0,
          "shipping options": 52,
          "sales channels": 1,
          "publishable keys": 1,
        })
      })

      it("does not change when it is loaded again", async () => {
        const before = await figures()
        expect(await load()).toEqual(first)
        expect(await figures()).toEqual(before)
      })

      it("fills the search anew although a load that was killed still keeps it locked", async () => {
        const container = getContainer()
        await container
          .resolve(Modules.LOCKING)
          .acquire("search:seed:product", { ownerId: "killed", expire: 7 })
        await fillSearchIndexes(container, true)
        expect(await container.resolve(Modules.SEARCH).listIndexes()).toMatchObject([
          { name: "product", status: "ready" },
        ])
      })

      it("lets the operator and two producers log in", async () => {
        const login = (actor: string, { email, password }: { email: string; password: string }) =>
          api.post(`/auth/${actor}/emailpass`, { email, password })
        expect((await login("user", first.operator)).data.token).toEqual(expect.any(String))
        expect(first.producers).toHaveLength(2)
        for (const producer of first.producers) {
          expect((await login("producer", producer)).data.token).toEqual(expect.any(String))
        }
      })

      it("has applicants in every state before the operators, and none in the shop", async () => {
        expect(await figures()).toMatchObject({
          "applications draft": 1,
          "applications submitted": 2,
          "applications changes_requested": 1,
          "applications rejected": 1,
          "applications approved": 1,
          "producers suspended": 1,
        })
        const headers = { "x-publishable-api-key": first.publishableKey }
        expect((await api.get("/store/producers", { headers })).data.count).toBe(12)

        const email = "gian-hang-tam-ngung@cholang.example"
        const { data } = await api.post("/auth/producer/emailpass", { email, password: "mat-khau-thu" })
        const authorization = `Bearer ${data.token}`
        const { data: me } = await api.get("/producer/me", { headers: { authorization } })
        expect(me.memberships).toMatchObject([
          { role: "owner", producer: { status: "suspended", suspension: { reason: expect.any(String) } } },
        ])
      })

      it("shows a shopper prices in đồng, the maker, and an English title when asked", async () => {
        const headers = { "x-publishable-api-key": first.publishableKey }
        const [product] = catalogue.products
        const { data } = await api.get(`/store/regions`, { headers })
        const { data: found } = await api.get(
          `/store/products?handle=${product?.handle}&region_id=${data.regions[0].id}&locale=en-US` +
            "&fields=title,producer.handle,*variants.calculated_price",
          { headers },
        )
        expect(found.products).toMatchObject([
          { title: product?.titleEn, producer: { handle: product?.producerHandle } },
        ])
        const amounts = found.products[0].variants.map(
          (variant: { calculated_price: { calculated_amount: number } }) =>
            variant.calculated_price.calculated_amount,
        )
        expect(amounts.sort()).toEqual(product?.variants.map(({ price }) => price).sort())
      })
    })
  },
})
