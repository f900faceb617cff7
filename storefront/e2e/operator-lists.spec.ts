import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { Admin } from "./helpers/admin.ts"
import { launchBrowser, type Visit } from "./helpers/browser.ts"
import { openOffice } from "./helpers/office.ts"
import { stack } from "./helpers/stack.ts"

let browser: Browser
let office: Visit
beforeAll(async () => {
  browser = await launchBrowser()
  office = await openOffice(browser)
})
afterAll(() => browser.close())

test("Medusa's own lists of orders and products are narrowed to one producer", async () => {
  const { page } = office
  const market = await Admin.signIn()
  const [{ id } = { id: "" }] = stack.producers
  const { producer } = await market.get<{ producer: { name: string } }>(`/admin/producers/${id}`)
  for (const [path, heading] of [
    ["orders", "Đơn theo nhà sản xuất"],
    ["products", "Hàng theo nhà sản xuất"],
  ]) {
    await page.goto(`/app/${path}`)
    const box = page.getByText(heading ?? "", { exact: true }).locator("xpath=ancestor::div[.//table][1]")
    const found = page.waitForResponse((response) => /\/admin\/producers\?.*\bq=./.test(response.url()))
    await box.getByLabel("Tìm nhà sản xuất").fill(producer.name)
    await found
    await box.getByRole("combobox", { name: "Nhà sản xuất", exact: true }).click()
    await page.getByRole("option", { name: producer.name, exact: true }).press("Enter")
    const names = box.locator("tbody tr td:nth-child(2)")
    await expect.poll(async () => [...new Set(await names.allInnerTexts())]).toEqual([producer.name])
  }
})
