import { gzipSync } from "node:zlib"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { DESK, launchBrowser, PHONE, type Visit, visit } from "./helpers/browser.ts"
import { DemoStall } from "./helpers/demo-stall.ts"
import { findGoods, goodsOfDifferentProducers } from "./helpers/goods.ts"
import { bytesOf, overflowOf, seriousViolations } from "./helpers/page-checks.ts"
import { addToCart, checkOut, fillCheckout } from "./helpers/shopping.ts"
import { stack } from "./helpers/stack.ts"
import { serveStripeJs } from "./helpers/stripe-js.ts"

const SCRIPT_BUDGET = 20 * 1024
const STYLE_BUDGET = 15 * 1024
const LIST_BUDGET = 25 * 1024

const [good] = await findGoods("gốm")
const PAGES = [
  "/",
  "/san-pham",
  "/san-pham?q=tra+sen",
  "/san-pham?q=khong+co+mon+nay",
  "/san-pham/:good",
  "/nha-san-xuat",
  "/nha-san-xuat/:producer",
  "/gio-hang",
  "/khong-co-trang-nay",
  "/500",
  "/en/",
  "/en/products",
  "/en/products/:good",
  "/en/producers",
  "/en/producers/:producer",
  "/en/cart",
]
/** What a shopper sees on the way to the card, with goods of two producers in the cart. */
const WITH_GOODS = [
  "/gio-hang",
  "/thanh-toan",
  "/thanh-toan/the",
  "/en/cart",
  "/en/checkout",
  "/en/checkout/card",
]
/** What the holder of an order's token sees once the goods arrived. */
const WITH_ORDER = [
  "/don-hang/:group?token=:token",
  "/don-hang/:group/tra-hang/:order?token=:token",
  "/en/orders/:group?token=:token",
  "/en/orders/:group/return/:order?token=:token",
]

const words: Record<string, string> = {
  ":good": good?.handle ?? "",
  ":producer": good?.producer_handle ?? "",
}
const withWords = (url: string) => url.replace(/:[a-z]+/g, (word) => words[word] ?? word)

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe.each([
  ["anybody", PAGES, async () => undefined],
  ["a shopper with a full cart", WITH_GOODS, fillCart],
  ["a shopper whose goods arrived", WITH_ORDER, receiveGoods],
])("what %s sees", (_, pages, arrive) => {
  let window: Visit
  beforeAll(async () => {
    window = await visit(browser, { viewport: PHONE, bypassCSP: true })
    await serveStripeJs(window.page)
    await arrive(window.page)
  }, 120_000)
  afterAll(() => window.close())

  test.each(pages)("%s is light, fits 360 and 1440 px, and axe finds nothing serious", async (path) => {
    const { page, problems } = window
    const url = withWords(path)
    problems.length = 0
    await page.setViewportSize(PHONE)
    const bytes = await bytesOf(page, url)
    expect(page.url()).toBe(new URL(url, stack.storefront).href)
    expect(bytes.script).toBeLessThanOrEqual(SCRIPT_BUDGET)
    expect(bytes.stylesheet).toBeGreaterThan(0)
    expect(bytes.stylesheet).toBeLessThanOrEqual(STYLE_BUDGET)
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport)
      expect(await overflowOf(page)).toBeLessThanOrEqual(0)
      expect(await seriousViolations(page)).toEqual([])
    }
    expect(problems.filter((problem) => !/status of (404|500)|ViewTransition/.test(problem))).toEqual([])
  })
})

async function fillCart(page: Page): Promise<void> {
  for (const { handle } of await goodsOfDifferentProducers(["tra sen", "nep"])) {
    await addToCart(page, handle)
  }
  await fillCheckout(page)
  await page.getByLabel("Thẻ ngân hàng").check()
  await page.getByRole("button", { name: "Đặt hàng" }).click()
  await page.waitForURL(/\/thanh-toan\/the$/)
}

async function receiveGoods(page: Page): Promise<void> {
  const stall = await DemoStall.open()
  await addToCart(page, await stall.handleOnSale())
  await checkOut(page)
  const { pathname, searchParams } = new URL(page.url())
  words[":group"] = pathname.split("/")[2] ?? ""
  words[":token"] = searchParams.get("token") ?? ""
  words[":order"] = await stall.deliverNewest()
}

test("a list of 24 goods is at most 25 KB of HTML, compressed", async () => {
  const response = await fetch(new URL("/san-pham", stack.storefront))
  const html = await response.text()
  expect(html.match(/class="card"/g)?.length ?? 0).toBeGreaterThan(15)
  expect(gzipSync(html).length).toBeLessThanOrEqual(LIST_BUDGET)
})

test("a form from another site changes nothing", async () => {
  const response = await fetch(new URL("/gio-hang/them", stack.storefront), {
    method: "POST",
    redirect: "manual",
    headers: { origin: "https://evil.example", "content-type": "application/x-www-form-urlencoded" },
    body: "variant_id=x&quantity=1",
  })
  expect(response.status).toBe(403)
  expect(response.headers.getSetCookie()).toEqual([])
})

test.each(["0", "-1", "1.5", "1000000000", "một"])(
  "a quantity of %s is refused in words",
  async (quantity) => {
    const response = await fetch(new URL("/gio-hang/them", stack.storefront), {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ variant_id: good?.variant_id ?? "", quantity }),
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ message: "Số lượng phải là số nguyên từ 1 đến 999." })
    expect(response.headers.getSetCookie()).toEqual([])
  },
)
