import { afterAll, beforeAll, expect, test } from "vitest"
import { Admin } from "./helpers/admin.ts"
import { findGoods, type Hit } from "./helpers/goods.ts"
import { stack } from "./helpers/stack.ts"

const WITHIN_MS = 2_000

let admin: Admin
let good: Hit

beforeAll(async () => {
  admin = await Admin.signIn()
  const hits = await findGoods("quạt", { in_stock: true })
  const single = hits.find(({ variant_count }) => variant_count === 1)
  if (!single) {
    throw new Error("There are no fans on sale.")
  }
  good = single
})

const setPrice = (amount: number) =>
  admin.post(`/admin/products/${good.id}/variants/${good.variant_id}`, {
    prices: [{ currency_code: "vnd", amount }],
  })
const suspend = () =>
  admin.post(`/admin/producers/${good.producer_id}/suspend`, {
    reason: "Kiểm tra đột xuất (mẫu).",
    authority_order: "Cơ quan mẫu, 01/QĐ-MẪU",
  })
const reopen = () => admin.post(`/admin/producers/${good.producer_id}/reopen`, {})
const publish = () => admin.post(`/admin/listings/${good.id}/publish`, {})
const unpublish = () => admin.post(`/admin/listings/${good.id}/unpublish`, { reason: "Kiểm tra nhãn (mẫu)." })

afterAll(async () => {
  await setPrice(good.price)
})

const indexed = async () => (await findGoods("", { id: good.id }, 1))[0]
const page = (path: string) => fetch(new URL(path, stack.storefront))
const productPage = () => page(`/san-pham/${good.handle}`)
const stallPage = async () => (await page(`/nha-san-xuat/${good.producer_handle}`)).text()
const shown = (amount: number) => new Intl.NumberFormat("vi-VN").format(amount)

test("a changed price is in the search, on the kept product page and in the kept lists within two seconds", async () => {
  await productPage()
  await stallPage()
  const price = good.price + 500

  await setPrice(price)

  const options = { timeout: WITHIN_MS, interval: 50 }
  await expect.poll(async () => (await indexed())?.price, options).toBe(price)
  await expect.poll(async () => (await productPage()).text(), options).toContain(shown(price))
  await expect.poll(stallPage, options).toContain(shown(price))
})

test("an unpublished listing leaves search and shop within two seconds, and comes back", async () => {
  const options = { timeout: WITHIN_MS, interval: 50 }
  await unpublish()
  try {
    await expect.poll(indexed, options).toBeUndefined()
    await expect.poll(async () => (await productPage()).status, options).toBe(404)
  } finally {
    await publish()
  }
  await expect.poll(async () => (await indexed())?.id, options).toBe(good.id)
})

test("goods of a suspended producer leave search and shop within two seconds, and come back", async () => {
  const options = { timeout: WITHIN_MS, interval: 50 }
  await suspend()
  try {
    await expect.poll(() => findGoods("", { producer_id: good.producer_id }), options).toEqual([])
    await expect.poll(async () => (await productPage()).status, options).toBe(404)
    await expect
      .poll(async () => (await page(`/nha-san-xuat/${good.producer_handle}`)).status, options)
      .toBe(404)
  } finally {
    await reopen()
  }
  await expect.poll(async () => (await indexed())?.id, options).toBe(good.id)
  await expect.poll(async () => (await productPage()).status, options).toBe(200)
})
