import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { Admin } from "./helpers/admin.ts"
import { launchBrowser, PHONE, type Visit, visit } from "./helpers/browser.ts"
import { DemoStall } from "./helpers/demo-stall.ts"
import { applyAsHousehold, newcomer, PORTAL, ProducerApi, photoOf, signIn, signUp } from "./helpers/portal.ts"
import { addToCart, checkOut } from "./helpers/shopping.ts"
import { stack } from "./helpers/stack.ts"

const TRACKING = "VN123456789"
/** Bytes per second. */
const SLOW_UPLOAD = 2_000
const TIMEOUT_MS = 240_000

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function admit(stall: string): Promise<void> {
  const admin = await Admin.signIn()
  const { producer_applications } = await admin.get<{ producer_applications: { id: string }[] }>(
    `/admin/producer-applications?status=submitted&q=${encodeURIComponent(stall)}`,
  )
  expect(producer_applications).toHaveLength(1)
  await admin.post(`/admin/producer-applications/${producer_applications[0]?.id}/approve`, {})
}

async function sendPhoto(page: Page): Promise<void> {
  await page.getByLabel("Chụp hoặc chọn ảnh").setInputFiles(await photoOf(page, "mat-ong.jpg"))
  await page.getByRole("button", { name: "Tải ảnh lên" }).click()
}

type Watched = { percents: number[] }

/** Sends a photo over a line so slow that one sees how far it is; it goes as soon as it is chosen. */
async function sendPhotoSlowly(page: Page): Promise<void> {
  const network = await page.context().newCDPSession(page)
  const throttle = (uploadThroughput: number) =>
    network.send("Network.emulateNetworkConditions", {
      ...{ offline: false, latency: 0, downloadThroughput: -1 },
      uploadThroughput,
    })
  await throttle(SLOW_UPLOAD)
  // Whoever looks now and then may miss what a person sees.
  await page.evaluate(() => {
    const percents: number[] = []
    Object.assign(window, { percents } satisfies Watched)
    new MutationObserver((changes) => {
      percents.push(...changes.map(({ target }) => (target as HTMLProgressElement).value))
    }).observe(document, { subtree: true, attributeFilter: ["value"] })
  })
  await page.getByLabel("Chụp hoặc chọn ảnh").setInputFiles(await photoOf(page, "mat-ong.jpg"))
  await expect
    .poll(() => page.evaluate(() => (window as unknown as Watched).percents), { timeout: 30_000 })
    .toSatisfy((percents: number[]) => percents.some((percent) => percent > 0 && percent < 100))
  await throttle(-1)
}

/** Lists a jar of honey as a household does, with scripts or without, and answers its id. */
async function listHoney(page: Page, hasScripts = true): Promise<string> {
  await page.getByRole("link", { name: "Đăng món mới" }).click()
  await page.getByLabel("Tên món").fill("Mật ong hoa nhãn Xóm Mẫu")
  await page
    .getByLabel("Nhóm hàng OCOP")
    .selectOption({ label: "Mật ong, mật khác, nông sản thực phẩm khác" })
  await page.getByLabel("Tên loại").fill("Hũ 500 g")
  await page.getByLabel("Giá bán (₫)").fill("120k")
  await page.getByLabel("Lượng thực").fill("500")
  if (hasScripts) {
    await page.getByText("240.000 ₫/kg").waitFor()
  }
  await page.getByLabel("Có trong kho").fill("8")
  await page.getByLabel("Nặng cả gói (gam)").fill("750")
  await page.getByRole("button", { name: "Lưu và thêm ảnh" }).click()
  await page.waitForURL(/\/anh\?/)
  await (hasScripts ? sendPhotoSlowly(page) : sendPhoto(page))
  await page.getByText("Đã thêm ảnh.").waitFor()
  await page.getByRole("link", { name: "Xong, về món hàng" }).click()
  await page.getByRole("link", { name: /^Tên, nhóm và mô tả/ }).click()
  await page.getByLabel("Mô tả").fill("Ong lấy mật từ vườn nhãn của nhà.\n\n- Quay tay\n- Lọc một lần")
  await page.getByRole("button", { name: "Lưu" }).click()
  await page.getByText("Đã lưu.").waitFor()
  await page.getByRole("button", { name: "Gửi duyệt" }).click()
  await page.getByText("Đã gửi duyệt.").waitFor()
  return /san-pham\/(prod_\w+)/.exec(page.url())?.[1] ?? ""
}

/** Takes on the order whose page is open, packs it and hands it over. */
async function shipTheOrder(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Nhận đơn" }).click()
  await page.getByText("Đã nhận đơn. Giờ gói hàng nhé.").waitFor()
  await page.getByRole("button", { name: "Đã gói xong" }).click()
  await page.getByText("Đã ghi là gói xong.").waitFor()
  await page.getByRole("button", { name: "Đã giao bưu tá" }).click()
  await page.getByText("Bạn điền ô này nhé.").waitFor()
  await page.getByLabel("Mã vận đơn").fill(TRACKING)
  await page.getByLabel("Đơn vị giao").fill("Bưu điện Mẫu")
  await page.getByRole("button", { name: "Đã giao bưu tá" }).click()
  await page.getByText("Đã ghi mã vận đơn, khách thấy được rồi.").waitFor()
}

test(
  "a household applies, lists a jar of honey, sells it and sends it; the shopper sees the parcel",
  async () => {
    const windows: Visit[] = []
    const open = async () => {
      const window = await visit(browser, { viewport: PHONE })
      windows.push(window)
      return window.page
    }
    try {
      const stall = `Hộ mật ong Mẫu ${crypto.randomUUID().slice(0, 6)}`
      const household = await open()
      await signUp(household, newcomer())
      await applyAsHousehold(household, stall)
      await household.goto(`${PORTAL}/san-pham`)
      await household.getByRole("heading", { name: "Hồ sơ đang được xem" }).waitFor()

      await admit(stall)
      await household.goto(PORTAL)
      const honey = await listHoney(household)

      const admin = await Admin.signIn()
      await admin.post(`/admin/listings/${honey}/publish`, {})
      await household.reload()
      const shown = await household.getByRole("link", { name: "Xem trên chợ" }).getAttribute("href")

      const shopper = await open()
      await addToCart(shopper, shown?.split("/").at(-1) ?? "")
      await checkOut(shopper)

      await household.goto(PORTAL)
      await household.getByRole("link", { name: /Đơn \d+/ }).click()
      await shipTheOrder(household)
      await shopper.reload()
      expect(await shopper.locator(".sent__number").innerText()).toBe(TRACKING)
      expect(await shopper.locator(".parcel").innerText()).toContain(stall)
      await household.goto(`${PORTAL}/kho`)
      expect(await household.locator(".stock-row__count strong").innerText()).toBe("7")

      expect(windows.flatMap(({ problems }) => problems).filter((text) => !text.includes("422"))).toEqual([])
    } finally {
      await Promise.all(windows.map(({ close }) => close()))
    }
  },
  TIMEOUT_MS,
)

test(
  "without scripts a producer lists a jar with its photo, and packs and hands over what a shopper ordered",
  async () => {
    const open = () => visit(browser, { viewport: PHONE, javaScriptEnabled: false })
    const [stall, shopper] = await Promise.all([open(), open()])
    const { page } = stall
    try {
      const [producer = newcomer()] = stack.producers
      await signIn(page, producer)
      await page.goto(`${PORTAL}/san-pham`)
      const honey = await listHoney(page, false)
      const api = await ProducerApi.signIn(producer)
      const { product } = await api.get<{ product: { status: string; images: object[] } }>(
        `/producer/products/${honey}`,
      )
      expect([product.status, product.images.length]).toEqual(["in_review", 1])

      const goods = await DemoStall.open()
      await addToCart(shopper.page, await goods.handleOnSale(), false)
      await checkOut(shopper.page)
      await page.goto(`${PORTAL}/don-hang`)
      await page.locator(".order-row").first().click()
      await shipTheOrder(page)
      await shopper.page.reload()
      expect(await shopper.page.locator(".sent__number").innerText()).toBe(TRACKING)
    } finally {
      await Promise.all([stall.close(), shopper.close()])
    }
  },
  TIMEOUT_MS,
)

test(
  "stock is taken out as a file, counted there, checked row by row and taken in again, and corrected on the spot",
  async () => {
    const { page, close } = await visit(browser, { viewport: PHONE })
    try {
      const [producer = { email: "", password: "" }] = stack.producers
      await signIn(page, producer)
      await page.goto(`${PORTAL}/nhap-xuat`)
      const href = await page.getByRole("link", { name: "Kho (CSV)" }).getAttribute("href")
      const file = await (await page.request.get(href ?? "")).text()
      const api = await ProducerApi.signIn(producer)
      const { inventory_items } = await api.get<{
        inventory_items: { sku: string; stocked_quantity: number }[]
      }>("/producer/inventory?limit=1")
      const [{ sku, stocked_quantity } = { sku: "", stocked_quantity: 0 }] = inventory_items
      expect(file).toContain(sku)
      const counted = String(stocked_quantity + 7)

      await page.getByLabel("Chọn file CSV hoặc XLSX").setInputFiles({
        name: "kho.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(`Mã SKU,Tồn kho\n${sku},${counted}\nKHONG-CO-MA-NAY,5\n`),
      })
      await page.getByText("Dòng 3 · KHONG-CO-MA-NAY").waitFor()
      await page.getByRole("button", { name: "Nhập 1 dòng" }).click()
      await page.getByText("Đã xong 1 / 1 dòng").waitFor()
      await page.goto(`${PORTAL}/kho?q=${sku}`)
      const field = page.locator(".stock-form input[name=stocked_quantity]")
      expect(await field.inputValue()).toBe(counted)

      const corrected = String(stocked_quantity + 6)
      await field.fill(corrected)
      await page.getByRole("button", { name: "Lưu" }).click()
      await page.getByText("Đã lưu kho.").waitFor()
      await page.locator(".stock-row__name a").click()
      const [latest, before] = await page.locator(".history-row__change").allInnerTexts()
      expect([latest, before]).toEqual([`${counted} → ${corrected}`, `${stocked_quantity} → ${counted}`])
    } finally {
      await close()
    }
  },
  TIMEOUT_MS,
)
