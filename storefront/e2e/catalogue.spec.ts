import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { DESK, launchBrowser, visit } from "./helpers/browser.ts"

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const numberIn = (text: string): number => Number(text.replace(/\D/g, ""))
const found = async (page: Page) => numberIn(await page.getByRole("status").first().innerText())
const prices = async (page: Page) => (await page.locator(".card .price").allInnerTexts()).map(numberIn)

/** What a facet promises for each of its choices. */
const countsOf = async (page: Page, facet: string): Promise<number[]> =>
  (await page.getByRole("group", { name: facet }).locator(".check__count").allTextContents()).map(numberIn)

test("counts of a facet add up to the list, and choosing one gives as many goods as it promised", async () => {
  const { page, problems, close } = await visit(browser, { viewport: DESK })
  try {
    await page.goto("/san-pham")
    const all = await found(page)
    for (const facet of ["Nhóm hàng", "Hạng sao", "Giá", "Nhà sản xuất", "Xã, phường"]) {
      const counts = await countsOf(page, facet)
      expect({ facet, sum: counts.reduce((sum, count) => sum + count, 0) }).toEqual({ facet, sum: all })
    }
    const [onSale = 0] = await countsOf(page, "Tình trạng")
    expect(onSale).toBeGreaterThan(0)
    expect(onSale).toBeLessThan(all)

    await page.getByRole("checkbox", { name: /^Còn hàng/ }).check()
    await page.getByRole("button", { name: "Áp dụng" }).last().click()
    await page.waitForURL(/in_stock=1/)

    expect(await found(page)).toBe(onSale)
    await page.getByRole("link", { name: "Bỏ lọc Còn hàng" }).click()
    await page.waitForURL(/\/san-pham$/)
    expect(await found(page)).toBe(all)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test("filter, order and page are in the address, and the way back shows each as it was", async () => {
  const { page, problems, close } = await visit(browser, { viewport: DESK })
  try {
    const sorting = page.getByLabel("Sắp xếp")
    const souvenirs = page.getByRole("checkbox", { name: /^Lưu niệm/ })
    await page.goto("/san-pham")
    await souvenirs.check()
    await page.getByRole("button", { name: "Áp dụng" }).last().click()
    await page.waitForURL(/\/san-pham\?group=souvenirs$/)
    const unsorted = await prices(page)
    await sorting.selectOption("Giá thấp trước")
    await page.waitForURL(/group=souvenirs&sort=price_asc$/)
    const first = await prices(page)
    await page.getByRole("link", { name: "Trang sau" }).click()
    await page.waitForURL(/group=souvenirs&sort=price_asc&page=2$/)
    const second = await prices(page)
    const both = [...first, ...second]
    expect(both).toHaveLength(48)
    expect(both).toEqual(both.toSorted((a, b) => a - b))

    await page.goBack()
    expect(await prices(page)).toEqual(first)
    expect(await sorting.inputValue()).toBe("price_asc")
    await page.goBack()
    expect(await prices(page)).toEqual(unsorted)
    expect(await sorting.inputValue()).toBe("relevance")
    expect(await souvenirs.isChecked()).toBe(true)
    await page.goBack()
    expect(await souvenirs.isChecked()).toBe(false)
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})

test("the header suggests goods while somebody types without accents, and the keyboard leads to one", async () => {
  const { page, problems, close } = await visit(browser, { viewport: DESK })
  try {
    await page.goto("/")
    const box = page.getByRole("searchbox", { name: "Tìm sản phẩm" })
    await box.pressSequentially("tra sen tay ho")
    const option = page.getByRole("option").first()
    await option.waitFor()
    expect(await option.innerText()).toContain("Trà sen Tây Hồ")
    const path = (await option.getByRole("link").getAttribute("href")) ?? ""

    await box.press("ArrowDown")
    expect(await option.getAttribute("aria-selected")).toBe("true")
    expect(await box.getAttribute("aria-activedescendant")).toBe(await option.getAttribute("id"))
    await box.press("Enter")

    await page.waitForURL(`**${path}`)
    expect(path).toMatch(/^\/san-pham\/tra-sen-tay-ho-/)
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("Trà sen Tây Hồ")
    expect(problems).toEqual([])
  } finally {
    await close()
  }
})
