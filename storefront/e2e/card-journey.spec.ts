import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { Admin } from "./helpers/admin.ts"
import { launchBrowser, PHONE, visit } from "./helpers/browser.ts"
import { goodsOfDifferentProducers } from "./helpers/goods.ts"
import { addToCart, fillCheckout } from "./helpers/shopping.ts"
import { serveStripeJs } from "./helpers/stripe-js.ts"

type AdminGroup = {
  orders: { payment_collections: { amount: number; captured_amount: number; status: string }[] }[]
}

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function payWith(page: Page, number: string): Promise<void> {
  await page.getByLabel("Số thẻ").fill(number)
  await page.getByRole("button", { name: /^Trả / }).click()
}

test("goods of two producers are paid with one card, after a refused one and the bank's question", async () => {
  const { page, problems, close } = await visit(browser, { viewport: PHONE })
  try {
    await serveStripeJs(page)
    for (const { handle } of await goodsOfDifferentProducers(["tra sen", "nep"])) {
      await addToCart(page, handle)
    }
    await fillCheckout(page)
    await page.getByLabel("Thẻ ngân hàng").check()
    await page.getByRole("button", { name: "Đặt hàng" }).click()
    await page.waitForURL(/\/thanh-toan\/the$/)
    await page.getByLabel("Số thẻ").waitFor()

    await payWith(page, "4000 0000 0000 0002")
    await page.getByText("Your card was declined.").waitFor()
    page.once("dialog", (dialog) => dialog.dismiss())
    await payWith(page, "4000 0025 0000 3155")
    await page.getByText("3-D Secure").waitFor()
    page.once("dialog", (dialog) => dialog.accept())
    await payWith(page, "4000 0025 0000 3155")
    await page.waitForURL(/\/don-hang\//)

    expect(await page.locator(".parcel").count()).toBe(2)
    const id = /don-hang\/(ogrp_\w+)/.exec(page.url())?.[1] ?? ""
    const admin = await Admin.signIn()
    const collections = async () => {
      const { order_group } = await admin.get<{ order_group: AdminGroup }>(`/admin/order-groups/${id}`)
      return order_group.orders.flatMap(({ payment_collections }) => payment_collections)
    }
    await expect
      .poll(
        async () => (await collections()).map(({ amount, captured_amount }) => captured_amount === amount),
        {
          timeout: 15_000,
        },
      )
      .toEqual([true, true])
    // The browser notes the 402 of the declined card, and that pages do not fade over while requests are intercepted.
    expect(problems.filter((problem) => !/402|ViewTransition/.test(problem))).toEqual([])
  } finally {
    await close()
  }
})
