import { Modules } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../src/modules/listing"
import { createListingsWorkflow } from "../../src/workflows/listing/create-listings"
import { withBackend } from "../helpers/app"
import { createMarket, type Market } from "../helpers/market"
import { Operator } from "../helpers/operator"

withBackend(({ api, getContainer }) => {
  let market: Market
  let operator: Operator
  let productId: string

  beforeAll(async () => {
    market = await createMarket(getContainer())
    operator = await Operator.signIn({ api, getContainer })
    productId = market.stalls[0]?.goods[0]?.product_id ?? ""
  })

  async function state() {
    const listings = await getContainer().resolve(LISTING_MODULE).listListings({ product_id: productId })
    const product = await getContainer().resolve(Modules.PRODUCT).retrieveProduct(productId)
    return { listings: listings.map(({ status }) => status), product: product.status }
  }

  it("only a published listing makes Medusa's product published", async () => {
    for (const status of ["draft", "in_review", "unpublished", "rejected", "published"]) {
      const answer = await operator.post(`/admin/listings/${productId}/status`, { status })
      expect({ code: answer.status, ...(await state()) }).toEqual({
        code: 200,
        listings: [status],
        product: status === "published" ? "published" : "draft",
      })
    }
  })

  it("a listing published for a suspended producer stays out of the shop until the producer is back", async () => {
    await operator.suspend(market.stalls[0]?.id)
    await operator.post(`/admin/listings/${productId}/status`, { status: "published" })
    expect(await state()).toEqual({ listings: ["published"], product: "draft" })

    await operator.reopen(market.stalls[0]?.id)
    expect(await state()).toEqual({ listings: ["published"], product: "published" })
  })

  it("listing the same product again changes its one listing", async () => {
    await createListingsWorkflow(getContainer()).run({
      input: {
        listings: [{ product_id: productId, producer_id: market.stalls[0]?.id ?? "", status: "in_review" }],
      },
    })

    expect(await state()).toEqual({ listings: ["in_review"], product: "draft" })
  })

  it("a listing for an unknown producer is refused and changes nothing", async () => {
    const { errors } = await createListingsWorkflow(getContainer()).run({
      input: { listings: [{ product_id: productId, producer_id: "producer_none", status: "in_review" }] },
      throwOnError: false,
    })

    expect(errors[0]?.error.message).toBe("A listing names a producer that does not exist.")
    expect(await state()).toEqual({ listings: ["published"], product: "published" })
  })

  it("an unknown state and an unknown product are refused", async () => {
    const unknownState = await operator.post(`/admin/listings/${productId}/status`, { status: "gone" })
    const unknownProduct = await operator.post("/admin/listings/prod_none/status", { status: "published" })

    expect([unknownState.status, unknownProduct.status]).toEqual([400, 404])
    expect(await state()).toEqual({ listings: ["published"], product: "published" })
  })
})
