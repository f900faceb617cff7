import { createListingsWorkflow } from "@cho-lang/marketplace/workflows/listing/create-listings"
import { Modules } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../src/modules/listing"
import { LISTING_STATUSES, type ListingStatus } from "../../src/modules/listing/models/listing"
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

  const list = (listing: { status: ListingStatus; producer_id?: string }) =>
    createListingsWorkflow(getContainer()).run({
      input: {
        listings: [{ product_id: productId, producer_id: market.stalls[0]?.id ?? "", ...listing }],
      },
      throwOnError: false,
    })

  it("only a published listing makes Medusa's product published", async () => {
    for (const status of LISTING_STATUSES) {
      await list({ status })
      expect(await state()).toEqual({
        listings: [status],
        product: status === "published" ? "published" : "draft",
      })
    }
  })

  it("a listing published for a suspended producer stays out of the shop until the producer is back", async () => {
    await operator.suspend(market.stalls[0]?.id)
    await list({ status: "published" })
    expect(await state()).toEqual({ listings: ["published"], product: "draft" })

    await operator.reopen(market.stalls[0]?.id)
    expect(await state()).toEqual({ listings: ["published"], product: "published" })
  })

  it("listing the same product again changes its one listing", async () => {
    await list({ status: "in_review" })

    expect(await state()).toEqual({ listings: ["in_review"], product: "draft" })
  })

  it("a listing for an unknown producer is refused and changes nothing", async () => {
    const { errors } = await list({ producer_id: "producer_none", status: "in_review" })

    expect(errors[0]?.error.message).toBe("A listing names a producer that does not exist.")
    expect(await state()).toEqual({ listings: ["published"], product: "published" })
  })
})
