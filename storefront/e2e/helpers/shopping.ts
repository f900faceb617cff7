import type { Page } from "playwright-core"
import { stack } from "./stack.ts"

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
  await placeOrder(page)
}

/** Goes to the checkout and fills it in, up to the last button. */
export async function fillCheckout(page: Page): Promise<void> {
  await chooseDestination(page, { province: "Thành phố Hà Nội", commune: "Phường Ba Đình" })
  await fillRecipient(page)
}

export type Place = { province: string; commune: string }

/** Says in the cart where the goods go to; the page offers the communes of Hanoi first. */
export async function chooseDestination(page: Page, place: Place, hasScripts = true): Promise<void> {
  await page.goto("/gio-hang")
  if (place.province !== "Thành phố Hà Nội") {
    await page.getByLabel("Tỉnh, thành phố").selectOption({ label: place.province })
    if (!hasScripts) {
      await page.getByRole("button", { name: "Chọn tỉnh" }).click()
    }
  }
  await page.getByLabel("Xã, phường").selectOption({ label: place.commune })
  await page.getByRole("button", { name: "Cập nhật phí giao" }).click()
  await page.waitForURL(/\/gio-hang$/)
}

/** Has the goods of one producer sent by another way than the first. */
export async function chooseShipping(
  page: Page,
  producer: string,
  way: string,
  hasScripts = true,
): Promise<void> {
  const parcel = page.getByRole("region", { name: producer })
  const answer = page.waitForResponse((response) => response.request().method() === "POST")
  await parcel.getByLabel(way).check()
  if (!hasScripts) {
    await parcel.getByRole("button", { name: "Chọn cách giao này" }).click()
  }
  await answer
  await page.waitForLoadState()
}

/** Goes from the cart to the checkout and says who receives the goods. */
export async function fillRecipient(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Thanh toán" }).click()
  await page.waitForURL(/\/thanh-toan$/)
  await page.getByLabel("Họ và tên").fill("Khách Mẫu")
  await page.getByLabel("Số điện thoại").fill("0912 345 678")
  await page.getByLabel("Số nhà, tên đường, thôn xóm").fill("12 phố Mẫu")
}

export async function placeOrder(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Đặt hàng" }).click()
  await page.waitForURL(/\/don-hang\//)
}

type Group = { order_group: { orders: { id: string; items: { id: string }[] }[] } }

/** Asks for the first good of an order back, as the holder of the order's page may; answers the request's id. */
export async function askBack(orderPage: string, orderId: string): Promise<string> {
  const { pathname, searchParams } = new URL(orderPage)
  const path = `/store/order-groups/${pathname.split("/").at(-1)}`
  const ask = async <T>(rest: string, init: RequestInit = {}): Promise<T> => {
    const url = new URL(`${path}${rest}?token=${searchParams.get("token")}`, stack.backend)
    const headers = { "content-type": "application/json", "x-publishable-api-key": stack.publishableKey }
    const response = await fetch(url, { ...init, headers })
    const answer = await response.json()
    if (!response.ok) {
      throw new Error(`${url.pathname}: ${JSON.stringify(answer)}`)
    }
    return answer as T
  }
  const { order_group } = await ask<Group>("")
  const line_item_id = order_group.orders.find(({ id }) => id === orderId)?.items[0]?.id
  const body = JSON.stringify({ items: [{ line_item_id, quantity: 1 }], reason: "damaged" })
  const { return_request } = await ask<{ return_request: { id: string } }>(
    `/orders/${orderId}/return-requests`,
    { method: "POST", body },
  )
  return return_request.id
}
