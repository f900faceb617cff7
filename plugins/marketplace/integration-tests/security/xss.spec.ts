import { MOST_VARIANTS } from "../../src/lib/goods/product-input"
import { CHANGE_REQUEST_MODULE } from "../../src/modules/change-request"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import { withBackend } from "../helpers/app"
import { createProductSets, createUpload, HONEY, offerHoney } from "../helpers/goods"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { Operator } from "../helpers/operator"
import { ProducerClient } from "../helpers/producer-client"
import { Shopper } from "../helpers/shopper"
import { strangeTagsIn, tagsIn, XSS_CORPUS } from "../helpers/xss-corpus"

/** Every text of an answer with where it stands. */
function textsOf(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") {
    return [[path, value]]
  }
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, entry]) => textsOf(entry, `${path}.${key}`))
    : []
}

const chunks = <T>(items: T[], size: number): T[][] =>
  items.length > 0 ? [items.slice(0, size), ...chunks(items.slice(size), size)] : []

/** Where an answer holds markup that is more than a description may hold. */
const markupIn = (answer: unknown) =>
  textsOf(answer).filter(
    ([path, text]) => (/(description|about)$/.test(path) ? strangeTagsIn(text) : tagsIn(text)).length > 0,
  )

withBackend(({ api, getContainer }) => {
  let market: Market
  let stall: Stall
  let owner: ProducerClient
  let operator: Operator

  beforeAll(async () => {
    market = await createMarket(getContainer())
    await createProductSets(getContainer())
    stall = market.stalls[0] as Stall
    owner = await ProducerClient.signIn({ api, getContainer }, stall)
    operator = await Operator.signIn({ api, getContainer })
  })

  // A body that holds a NUL is refused as a whole.
  const texts = XSS_CORPUS.filter((text) => !text.includes("\0"))
  const parts = chunks(texts, MOST_VARIANTS)
  const labelOf = (texts: string[]) =>
    Object.fromEntries(texts.map((text, index) => [`fact_${index}`, `Ăn ${text}`]))
  const inParagraphs = (texts: string[]) => texts.map((text) => `Ngon ${text} lắm`).join("\n\n")

  it("whatever a producer writes into a product, no markup comes out of it, for nobody", async () => {
    for (const [at, texts] of parts.entries()) {
      const [first = "", second = ""] = texts
      const { status, data } = await owner.post("/producer/products", {
        title: `Mật ${first} ong`,
        description: inParagraphs(texts),
        sale_unit: `h ${second}`.slice(0, 40),
        label: labelOf(texts),
        variants: texts.map((text, index) => ({ title: `${index} ${text}`, price: 1_000 })),
        images: [{ url: await createUpload(getContainer(), stall.id, `upl_${at}`) }],
        additional_data: HONEY.additional_data,
      })
      expect([status, data.message ?? null, markupIn(data)]).toEqual([201, null, []])
      expect(data.product.variants).toHaveLength(texts.length)

      const { id, variants } = data.product
      const renamed = await owner.post(`/producer/products/${id}/variants/${variants[0]?.id}`, {
        title: `Hũ ${second}`,
      })
      expect([renamed.status, markupIn(renamed.data)]).toEqual([200, []])
      await owner.post(`/producer/products/${id}/submit`)
      const published = await operator.post(`/admin/listings/${id}/publish`, {})
      const shown = await new Shopper(api, market).get(`/store/products/${id}`)
      expect([published.status, shown.status]).toEqual([200, 200])
      expect([markupIn(published.data), markupIn(shown.data)]).toEqual([[], []])
    }
  })

  it("what waits as a change, and what an operator writes for a producer to read, is clean too", async () => {
    const product_id = stall.goods[0]?.product_id ?? ""
    await getContainer()
      .resolve(PRODUCER_MODULE)
      .updateProducers({ id: stall.id, assistance_requested_at: new Date() })
    for (const texts of parts) {
      const [text = ""] = texts
      const { status, data } = await owner.post(`/producer/products/${product_id}`, {
        title: `Bát ${text}`,
        description: inParagraphs(texts),
        label: labelOf(texts),
      })
      expect([status, data.message ?? null, markupIn(data)]).toEqual([200, null, []])
      const rejected = await operator.post(`/admin/changes/${data.product.pending_change.id}/reject`, {
        reason: inParagraphs(texts).slice(0, 2_000),
      })
      const help = await operator.post(`/admin/producers/${stall.id}/assisted-changes`, {
        kind: "profile",
        proposed: { short_text: `Gốm ${text}`, about: inParagraphs(texts), street: `Ngõ ${text}` },
      })
      expect([rejected.status, help.status]).toEqual([200, 201])
      expect([markupIn(rejected.data), markupIn(help.data)]).toEqual([[], []])
    }
    const kept = await getContainer().resolve(CHANGE_REQUEST_MODULE).listChangeRequests({}, { take: null })
    expect([kept.length, markupIn(kept)]).toEqual([parts.length + 1, []])
  })

  it("neither a picture's address, nor a code, nor whom a mail goes to takes anything but what there is", async () => {
    const { id, images } = await offerHoney(getContainer(), owner)
    const path = `/producer/products/${id}`
    for (const text of texts.slice(0, 8)) {
      const refused = [
        await owner.post(path, { images: [{ url: text }] }),
        await owner.post(path, { additional_data: { product_set_code: text } }),
        await owner.post("/producer/invitations", { email: `${text}@cholang.example`, role: "staff" }),
      ]
      expect({ text, statuses: refused.map(({ status }) => status) }).toEqual({
        text,
        statuses: [400, 400, 400],
      })
    }
    expect((await owner.get(path)).data.product.images).toEqual(images)
  })
})
