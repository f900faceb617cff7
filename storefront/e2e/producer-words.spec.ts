import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { Admin } from "./helpers/admin.ts"
import { launchBrowser, type Visit, visit } from "./helpers/browser.ts"
import { DemoStall } from "./helpers/demo-stall.ts"
import { type Marked, markedNote, markedTexts, next } from "./helpers/hostile-texts.ts"
import { openOffice } from "./helpers/office.ts"
import { livesOf } from "./helpers/page-checks.ts"
import { applicant, newcomer, PORTAL, type ProducerApi, signIn } from "./helpers/portal.ts"
import { putOnSale } from "./helpers/put-on-sale.ts"
import { type Bought, buyQuickly } from "./helpers/quick-shopper.ts"
import { askBack } from "./helpers/shopping.ts"

const TIMEOUT_MS = 240_000

const login = newcomer()
/** The whole corpus has stood in this field where it can be written again and again. */
const account = { mark: "Chủ", text: `Chủ ${next(90)}` }
let browser: Browser
let portal: Visit
let shop: Visit
let office: Visit
let api: ProducerApi
let producerId: string
let variantId: string

beforeAll(async () => {
  browser = await launchBrowser()
  const [stall, ...windows] = await Promise.all([
    applicant("Hộ lắm lời", login),
    visit(browser),
    visit(browser),
    openOffice(browser),
  ])
  ;[portal, shop, office] = windows
  api = stall.api
  await (await Admin.signIn()).post(`/admin/producer-applications/${stall.applicationId}/approve`, {})
  await signIn(portal.page, login)
  await api.write("/producer/profile", { bank_account_name: account.text })
  const kind = { title: "Hũ", price: 20_000, stocked_quantity: 50, weight: 200 }
  const product = await putOnSale(api, portal.page, {
    title: "Mật ong lắm lời",
    description: "Mật ong mẫu.",
    sale_unit: "hũ",
    variants: [kind],
  })
  variantId = product.variants[0]?.id ?? ""
  const { memberships } = await api.get<{ memberships: { producer: { id: string } }[] }>("/producer/me")
  producerId = memberships[0]?.producer.id ?? ""
})
afterAll(() => browser.close())

type Read<Thing> = [Thing, said: Marked[]]

/** What a page says, on which nothing runs; `shown` is what it fetches by itself. */
async function textOf(page: Page, url: string, shown?: Marked): Promise<string> {
  expect(await livesOf(page, url, shown?.mark)).toEqual([])
  return (await page.locator("main").textContent()) ?? ""
}

const missing = (text: string, said: Marked[]) =>
  said.filter(({ mark }) => !text.includes(mark)).map(({ mark }) => mark)

/** Reads all that was said about something on a page of the shop or the portal. */
async function read(page: Page, url: string, said: Marked[]): Promise<void> {
  expect([url, missing(await textOf(page, url), said)]).toEqual([url, []])
}

async function readInOffice(path: string, said: Marked[]): Promise<void> {
  expect([path, missing(await textOf(office.page, path, said.at(-1)), said)]).toEqual([path, []])
}

const write = ({ orderId }: Bought, action: string, body: object) =>
  api.write<{ order: { fulfillments: { id: string }[] } }>(`/producer/orders/${orderId}/${action}`, body)

/** An order for each text, cancelled with it. */
const cancelOrders = (): Promise<Read<Bought>[]> =>
  Promise.all(
    markedTexts("đã huỷ", 500).map(async (why): Promise<Read<Bought>> => {
      const bought = await buyQuickly(variantId)
      await write(bought, "cancel", { reason: why.text })
      return [bought, [why]]
    }),
  )

/** An order for each text of two parcels: one came back, the other was paid back in part and came back later. */
async function takeParcelsBack(): Promise<Read<Bought>[]> {
  const [refunds, returns] = [markedTexts("hoàn tiền", 500), markedTexts("nhận lại", 500)]
  return Promise.all(
    markedTexts("bị từ chối", 500).map(async (why, index): Promise<Read<Bought>> => {
      const said = [why, refunds[index], returns[index]] as [Marked, Marked, Marked]
      const [refusal, refund, back] = said.map(({ text }) => text)
      const bought = await buyQuickly(variantId, 2)
      const items = [{ line_item_id: bought.lineId, quantity: 1 }]
      await write(bought, "fulfillments", { items })
      const { order } = await write(bought, "fulfillments", {})
      const [refused, arrived] = order.fulfillments.map(({ id }) => id)
      for (const fulfillment_id of [refused, arrived]) {
        const carrier = { tracking_number: "VN-MAU/1", carrier: "Xe khách (mẫu)" }
        await write(bought, "shipments", { fulfillment_id, ...carrier })
      }
      await write(bought, "deliver", { fulfillment_id: arrived })
      await write(bought, "refuse", { fulfillment_id: refused, reason: refusal })
      const paid = { idempotency_key: crypto.randomUUID(), amount: 1_000, kind: "goods" }
      await write(bought, "refunds", { ...paid, reason: refund, reference: "FT26330/1" })
      await write(bought, "returns", { items, reason: back })
      return [bought, said]
    }),
  )
}

/** An order of which one piece was asked back and taken, and another disputed. */
async function answerRequests(): Promise<{ sold: Read<Bought>; requests: Read<string>[] }> {
  const sold = await buyQuickly(variantId, 2)
  await new DemoStall(api).deliver(sold.orderId)
  const [yes, come, no] = [markedNote("đồng ý"), markedNote("đã về"), markedNote("không chịu")]
  const move = (id: string, act: string, body: object) =>
    api.write(`/producer/return-requests/${id}/${act}`, body)
  const taken = await askBack(sold.url, sold.orderId)
  await move(taken, "accept", { note: yes.text })
  await move(taken, "received", { note: come.text })
  await move(taken, "refund", { reference: "FT26330/2" })
  const disputed = await askBack(sold.url, sold.orderId)
  await move(disputed, "dispute", { reason: no.text })
  const requests: Read<string>[] = [
    [taken, [yes, come]],
    [disputed, [no]],
  ]
  return { sold: [sold, [yes, come, no]], requests }
}

test(
  "every text of the corpus as a reason or a note about orders is read by shopper, stall and office, and none runs",
  async () => {
    const [cancelled, back] = [await cancelOrders(), await takeParcelsBack()]
    const { sold, requests } = await answerRequests()
    const orders = [...cancelled, ...back, sold]
    const help = markedNote("nhờ giúp")
    await api.write("/producer/assistance", { requested: true, note: help.text })
    // The log keeps what came back, but no note about it.
    const all = [...orders.flatMap(([, said]) => said), help].filter(({ mark }) => !mark.startsWith("đã về"))

    for (const [{ url }, said] of orders) {
      await read(shop.page, url, said)
    }
    const transferred = await buyQuickly(variantId, 1, "bank_transfer")
    await read(shop.page, transferred.url, [account])

    for (const [{ orderId }, said] of orders) {
      await read(portal.page, `${PORTAL}/don-hang/${orderId}`, said)
    }
    for (const [id, said] of requests) {
      await read(portal.page, `${PORTAL}/tra-hang/${id}`, said)
    }
    const log = `${PORTAL}/nhat-ky`
    const logged = [await textOf(portal.page, log), await textOf(portal.page, `${log}?page=2`)]
    expect(missing(logged.join(), all)).toEqual([])
    await read(portal.page, `${PORTAL}/gian-hang/ho-tro`, [help])
    for (const path of ["/don-hang", "/tra-hang", "/thong-bao", "/gian-hang"]) {
      await read(portal.page, `${PORTAL}${path}`, [])
    }

    office.problems.length = 0
    for (const [{ groupId }, said] of orders) {
      await readInOffice(`/app/order-groups/${groupId}`, said)
    }
    for (const [id, said] of requests) {
      await readInOffice(`/app/returns/${id}`, said)
    }
    await readInOffice(`/app/producers/${producerId}`, [account, help])
    const audit = `/app/audit?producer_id=${producerId}`
    const audited = [
      await textOf(office.page, audit, help),
      await textOf(office.page, `${audit}&page=2`, all[0]),
    ]
    expect(missing(audited.join(), all)).toEqual([])
    expect([...portal.problems, ...shop.problems, ...office.problems]).toEqual([])
  },
  TIMEOUT_MS,
)
