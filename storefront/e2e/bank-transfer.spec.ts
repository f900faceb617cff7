import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { tellOfTransfer } from "./helpers/bank.ts"
import { launchBrowser, PHONE, visit } from "./helpers/browser.ts"
import { DemoStall } from "./helpers/demo-stall.ts"
import { openOffice } from "./helpers/office.ts"
import { addToCart, fillCheckout, placeOrder } from "./helpers/shopping.ts"

const TIMEOUT_MS = 180_000

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** The whole number of đồng in "140.000 ₫". */
const dongIn = (text: string): number => Number(text.replace(/\D/g, ""))

test(
  "money that a shopper sent under a memo of their own is found by the office, given to the order, and the order is paid",
  async () => {
    const [shopper, office] = await Promise.all([visit(browser, { viewport: PHONE }), openOffice(browser)])
    const { page } = shopper
    await addToCart(page, await (await DemoStall.open()).handleOnSale())
    await fillCheckout(page)
    await page.getByLabel("Chuyển khoản").check()
    await placeOrder(page)
    const due = page.locator(".transfer__facts")
    const amount = dongIn(await due.locator(".price").innerText())
    const code = await due.locator("strong").innerText()
    const memo = `tien mua hang ${crypto.randomUUID().slice(0, 8)}`
    await tellOfTransfer(amount, memo)

    await expect
      .poll(
        async () => {
          await office.page.goto("/app/money?tab=reconciliation")
          await office.page.getByText("Chuyển khoản theo đơn").waitFor()
          return office.page.getByText(memo).count()
        },
        { timeout: 15_000 },
      )
      .toBe(1)
    const row = office.page.getByRole("row", { name: new RegExp(memo) })
    await row.getByText("Không rõ đơn").waitFor()
    await row.getByRole("button", { name: "Gán cho đơn" }).click()
    const dialog = office.page.getByRole("dialog")
    await dialog.getByLabel("Mã đơn, như CL1042-2").fill("CL999999-1")
    await dialog.getByRole("button", { name: "Gán cho đơn" }).click()
    await office.page.getByText("Không có đơn nào đang chờ khoản chuyển này.").first().waitFor()
    await dialog.getByLabel("Mã đơn, như CL1042-2").fill(code)
    await dialog.getByRole("button", { name: "Gán cho đơn" }).click()
    await office.page.getByText("Đã gán cho đơn", { exact: true }).first().waitFor()
    await row.waitFor({ state: "hidden" })

    await page.getByRole("link", { name: "Xem đã nhận tiền chưa" }).click()
    expect(dongIn(await page.locator(".good", { hasText: "Đã nhận" }).innerText())).toBe(amount)
    expect(await due.count()).toBe(0)
    await office.page.goto("/app/money?tab=reconciliation&open=false")
    await row.getByRole("link", { name: code }).click()
    await office.page.waitForURL(/\/app\/orders\/order_/)
    expect(shopper.problems).toEqual([])
  },
  TIMEOUT_MS,
)
