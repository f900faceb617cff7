import type { Page } from "playwright-core"

/** Puts a good into the cart from its own page. */
export async function addToCart(page: Page, handle: string, hasScripts = true): Promise<void> {
  await page.goto(`/san-pham/${handle}`)
  await page.locator("form.buy").getByRole("button", { name: "Thêm vào giỏ hàng" }).click()
  if (hasScripts) {
    await page.getByText("Đã thêm vào giỏ hàng.").waitFor()
  } else {
    await page.waitForURL(/\/gio-hang/)
  }
}

/** Buys what is in the cart, to be paid at the door, and ends on the order's page. */
export async function checkOut(page: Page): Promise<void> {
  await fillCheckout(page)
  await page.getByRole("button", { name: "Đặt hàng" }).click()
  await page.waitForURL(/\/don-hang\//)
}

/** Goes to the checkout and fills it in, up to the last button. */
export async function fillCheckout(page: Page): Promise<void> {
  await page.goto("/gio-hang")
  await page.getByLabel("Xã, phường").selectOption({ label: "Phường Ba Đình" })
  await page.getByRole("button", { name: "Cập nhật phí giao" }).click()
  await page.waitForURL(/\/gio-hang$/)
  await page.getByRole("button", { name: "Thanh toán" }).click()
  await page.waitForURL(/\/thanh-toan$/)
  await page.getByLabel("Họ và tên").fill("Khách Mẫu")
  await page.getByLabel("Số điện thoại").fill("0912 345 678")
  await page.getByLabel("Số nhà, tên đường, thôn xóm").fill("12 phố Mẫu")
}
