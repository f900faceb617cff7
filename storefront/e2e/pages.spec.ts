import { gzipSync } from "node:zlib"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { DESK, launchBrowser, PHONE, visit } from "./helpers/browser.ts"
import { findGoods } from "./helpers/goods.ts"
import { bytesOf, overflowOf, seriousViolations } from "./helpers/page-checks.ts"
import { stack } from "./helpers/stack.ts"

const SCRIPT_BUDGET = 20 * 1024
const STYLE_BUDGET = 15 * 1024
const LIST_BUDGET = 25 * 1024

const [good] = await findGoods("gốm")
const PAGES = [
  "/",
  "/san-pham",
  "/san-pham?q=tra+sen",
  "/san-pham?q=khong+co+mon+nay",
  `/san-pham/${good?.handle}`,
  "/nha-san-xuat",
  `/nha-san-xuat/${good?.producer_handle}`,
  "/gio-hang",
  "/khong-co-trang-nay",
  "/en/",
  "/en/products",
]

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe.each(PAGES)("%s", (url) => {
  test("sends at most 20 KB of script and 15 KB of style, compressed, before anybody touches it", async () => {
    const { page, close } = await visit(browser)
    try {
      const bytes = await bytesOf(page, url)
      expect(bytes.script).toBeLessThanOrEqual(SCRIPT_BUDGET)
      expect(bytes.stylesheet).toBeGreaterThan(0)
      expect(bytes.stylesheet).toBeLessThanOrEqual(STYLE_BUDGET)
    } finally {
      await close()
    }
  })

  test.each([
    ["360", PHONE],
    ["1440", DESK],
  ])("fits a window of %s px, and axe finds nothing serious", async (_, viewport) => {
    const { page, problems, close } = await visit(browser, { viewport, bypassCSP: true })
    try {
      await page.goto(url, { waitUntil: "networkidle" })
      expect(await overflowOf(page)).toBeLessThanOrEqual(0)
      expect(await seriousViolations(page)).toEqual([])
      expect(problems.filter((problem) => !problem.includes("404"))).toEqual([])
    } finally {
      await close()
    }
  })
})

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
