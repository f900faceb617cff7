import { afterAll, beforeAll, expect, test } from "vitest"
import { Admin } from "./helpers/admin.ts"
import { launchBrowser, visit } from "./helpers/browser.ts"
import { findGoods, type Hit } from "./helpers/goods.ts"
import { ProducerApi } from "./helpers/portal.ts"
import { addToCart, checkOut } from "./helpers/shopping.ts"
import { stack } from "./helpers/stack.ts"

const WITHIN_MS = 2_000

let admin: Admin
let good: Hit
let owner: ProducerApi
/** Something that the demo producer has in stock. */
let own: Hit
let ownStock: Stock

type Stock = { variant_id: string; stocked_quantity: number; reserved_quantity: number }

beforeAll(async () => {
  admin = await Admin.signIn()
  const hits = await findGoods("quạt", { in_stock: true })
  const single = hits.find(({ variant_count }) => variant_count === 1)
  if (!single) {
    throw new Error("There are no fans on sale.")
  }
  good = single
  const [login] = stack.producers
  owner = await ProducerApi.signIn(login as (typeof stack.producers)[number])
  const onSale = await findGoods("", { producer_id: login?.id, in_stock: true })
  own = onSale.find(({ variant_count }) => variant_count === 1) as Hit
  const { inventory_items } = await owner.get<{ inventory_items: Stock[] }>("/producer/inventory?limit=100")
  ownStock = inventory_items.find(({ variant_id }) => variant_id === own.variant_id) as Stock
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
  await countStock(ownStock.stocked_quantity)
})

const countStock = (stocked_quantity: number) =>
  owner.post(`/producer/inventory/${own.variant_id}`, { stocked_quantity })

const indexed = async () => (await findGoods("", { id: good.id }, 1))[0]
const isInStock = async () => (await findGoods("", { id: own.id }, 1))[0]?.in_stock
/** What the good's own page says of it; further down other goods may be sold out. */
const ownPage = async () => (await (await page(`/san-pham/${own.handle}`)).text()).split("</article>")[0]
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

const SOLD_OUT = "Đã hết hàng"

test("a stock that was counted as gone is gone from search and shop within two seconds, and comes back", async () => {
  const options = { timeout: WITHIN_MS, interval: 50 }
  await countStock(ownStock.reserved_quantity + 2)
  await expect.poll(ownPage, options).not.toContain(SOLD_OUT)

  await countStock(ownStock.reserved_quantity)
  await expect.poll(isInStock, options).toBe(false)
  await expect.poll(ownPage, options).toContain(SOLD_OUT)

  await countStock(ownStock.reserved_quantity + 1)
  await expect.poll(isInStock, options).toBe(true)
  await expect.poll(ownPage, options).not.toContain(SOLD_OUT)
})

test("the last jar is gone from search and shop within two seconds after it was bought", async () => {
  const options = { timeout: WITHIN_MS, interval: 50 }
  await countStock(ownStock.reserved_quantity + 1)
  await expect.poll(isInStock, options).toBe(true)
  const browser = await launchBrowser()
  const shopper = await visit(browser)
  try {
    await addToCart(shopper.page, own.handle)
    await checkOut(shopper.page)
    await expect.poll(isInStock, options).toBe(false)
    await expect.poll(ownPage, options).toContain(SOLD_OUT)
  } finally {
    await browser.close()
  }
})

test("what a producer says of itself is on its kept page within two seconds", async () => {
  const ownStall = async () => (await page(`/nha-san-xuat/${own.producer_handle}`)).text()
  const { profile } = await owner.get<{ profile: { short_text: string | null } }>("/producer/profile")
  const short_text = `Làm từ sáng sớm, mẻ ${Date.now()}.`
  expect(await ownStall()).not.toContain(short_text)
  try {
    await owner.post("/producer/profile", { short_text })
    await expect.poll(ownStall, { timeout: WITHIN_MS, interval: 50 }).toContain(short_text)
  } finally {
    await owner.post("/producer/profile", { short_text: profile.short_text })
  }
})
