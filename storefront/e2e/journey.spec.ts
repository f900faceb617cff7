import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { Admin } from "./helpers/admin.ts"
import { launchBrowser, PHONE, visit } from "./helpers/browser.ts"
import { goodsOfDifferentProducers, type Hit } from "./helpers/goods.ts"
import {
  addToCart,
  chooseDestination,
  chooseShipping,
  fillRecipient,
  placeOrder,
} from "./helpers/shopping.ts"

type AdminGroup = {
  total: number
  orders: {
    id: string
    total: number
    items: { id: string; total: number }[]
    shipping_methods: { id: string; name: string; total: number }[]
    shipping_address: { city: string; province: string; metadata: { commune_code: string } }
    payment_collections: { id: string; amount: number; status: string }[]
    producer: { id: string }
  }[]
}

const DA_NANG = { province: "Thành phố Đà Nẵng", commune: "Phường Hải Châu" }

let browser: Browser
let goods: Hit[] = []

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function searchFor(page: Page, words: string): Promise<void> {
  await page.goto("/")
  const box = page.getByLabel("Tìm sản phẩm")
  await box.fill(words)
  await box.press("Enter")
  await page.waitForURL(/\/san-pham\?q=/)
}

/** What the operator sees of the group must be what the shopper was promised, to the đồng. */
async function holdAgainstAdmin(groupId: string, shownTotal: number): Promise<void> {
  const admin = await Admin.signIn()
  const { order_group } = await admin.get<{ order_group: AdminGroup }>(`/admin/order-groups/${groupId}`)
  expect(order_group.orders).toHaveLength(3)
  expect(order_group.total).toBe(shownTotal)
  expect(new Set(order_group.orders.map(({ producer }) => producer.id))).toEqual(
    new Set(goods.map(({ producer_id }) => producer_id)),
  )
  for (const { id, producer } of order_group.orders) {
    const { order } = await admin.get<{ order: AdminGroup["orders"][number] }>(
      `/admin/orders/${id}?fields=id,total,*items,items.total,*shipping_methods,shipping_methods.total,*payment_collections,*shipping_address`,
    )
    const name = producer.id === goods[1]?.producer_id ? "Giao nhanh" : "Giao tiêu chuẩn"
    expect(order.shipping_methods.map((method) => method.name)).toEqual([name])
    expect(order.shipping_address).toMatchObject({
      city: DA_NANG.commune,
      province: DA_NANG.province,
      metadata: { commune_code: "20242" },
    })
    expect(order.payment_collections).toMatchObject([{ amount: order.total, status: "authorized" }])
    const parts = [...order.items, ...order.shipping_methods].reduce((sum, { total }) => sum + total, 0)
    expect(parts).toBe(order.total)
    const lines = order.items.map((item) => `line_item_id[]=${item.id}`).join("&")
    const { reservations } = await admin.get<{ reservations: unknown[] }>(`/admin/reservations?${lines}`)
    expect(reservations).toHaveLength(order.items.length)
  }
}

test.each([
  ["with scripts", true],
  ["without scripts", false],
])(
  "goods of three producers go to another province in one checkout, one of them by express, %s",
  async (_, hasScripts) => {
    const { page, problems, close } = await visit(browser, { javaScriptEnabled: hasScripts, viewport: PHONE })
    try {
      // What was bought before may have been the last of its kind.
      goods = await goodsOfDifferentProducers(["tra sen", "gom bat trang", "non chuong"], goods)
      await searchFor(page, "tra sen")
      expect(await page.getByRole("heading", { level: 3 }).first().innerText()).toContain("Trà sen")
      for (const good of goods) {
        await addToCart(page, good.handle, hasScripts)
      }
      await chooseDestination(page, DA_NANG, hasScripts)
      await chooseShipping(page, goods[1]?.producer_name ?? "", "Giao nhanh", hasScripts)
      await fillRecipient(page)
      await placeOrder(page)

      expect(await page.getByText(/Nhóm đơn số \d+/).count()).toBeGreaterThan(0)
      expect(await page.locator(".parcel").count()).toBe(3)
      const shown = await page.locator("aside .sums__total dd").innerText()
      await holdAgainstAdmin(
        /don-hang\/(ogrp_\w+)/.exec(page.url())?.[1] ?? "",
        Number(shown.replace(/\D/g, "")),
      )
      expect(problems).toEqual([])
    } finally {
      await close()
    }
  },
)

test("an order is shown to nobody without its token", async () => {
  const { page, close } = await visit(browser)
  try {
    const response = await page.goto("/don-hang/ogrp_01?token=wrong")
    expect(response?.status()).toBe(404)
  } finally {
    await close()
  }
})
