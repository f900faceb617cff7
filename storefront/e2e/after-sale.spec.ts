import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { launchBrowser, PHONE, type Visit, visit } from "./helpers/browser.ts"
import { DemoStall } from "./helpers/demo-stall.ts"
import { openOffice } from "./helpers/office.ts"
import { PORTAL, photoOf, signIn } from "./helpers/portal.ts"
import { addToCart, checkOut, fillCheckout, placeOrder } from "./helpers/shopping.ts"
import { stack } from "./helpers/stack.ts"

const TIMEOUT_MS = 240_000

let browser: Browser
let stall: DemoStall
const login = stack.producers[0] as (typeof stack.producers)[number]

beforeAll(async () => {
  browser = await launchBrowser()
  stall = await DemoStall.open()
})
afterAll(() => browser.close())

const open = (hasScripts: boolean): Promise<Visit> =>
  visit(browser, { viewport: PHONE, javaScriptEnabled: hasScripts })

test(
  "a shopper without scripts asks to give goods back; the stall accepts, has them, refunds, and the shopper's page says so",
  async () => {
    const [shopper, producer] = await Promise.all([open(false), open(true)])
    try {
      await addToCart(shopper.page, await stall.handleOnSale(), false)
      await checkOut(shopper.page)
      const orderPage = shopper.page.url()
      await stall.deliverNewest()

      await shopper.page.goto(orderPage)
      await shopper.page.getByRole("link", { name: "Trả hàng" }).click()
      // Where the shop's server leads whose photos are too large for it.
      await shopper.page.goto(`${shopper.page.url()}&loi=file_too_large`)
      await shopper.page.locator(".field", { hasText: "Ảnh lớn quá" }).waitFor()
      await shopper.page.getByRole("button", { name: "Gửi yêu cầu trả hàng" }).click()
      await shopper.page.getByLabel("Hàng vỡ, hỏng").check()
      await shopper.page.getByLabel("Chuyện gì đã xảy ra").fill("Nắp hũ bị vỡ khi mở thùng.")
      await shopper.page.getByLabel("Ảnh chụp").setInputFiles(await photoOf(shopper.page, "nap-vo.jpg"))
      await shopper.page.getByRole("button", { name: "Gửi yêu cầu trả hàng" }).click()
      await shopper.page.getByText("Đã gửi yêu cầu trả hàng.").waitFor()
      const asked = shopper.page.locator(".asked-back")
      await asked.getByText("Chờ nhà sản xuất").waitFor()
      expect(await asked.getByRole("img").count()).toBe(1)

      const stallPage = producer.page
      await signIn(stallPage, login)
      await stallPage.goto(`${PORTAL}/tra-hang`)
      await stallPage.locator(".order-row").first().click()
      await stallPage.getByText("Nắp hũ bị vỡ khi mở thùng.").first().waitFor()
      await stallPage.getByLabel("Nhắn khách").fill("Bạn gửi về địa chỉ trên hộp giúp nhà mình nhé.")
      await stallPage.getByRole("button", { name: "Đồng ý nhận lại hàng" }).click()
      await stallPage.getByText("Đã đồng ý nhận lại hàng.").waitFor()
      await stallPage.getByRole("button", { name: "Hàng đã về" }).click()
      await stallPage.getByText("Đã ghi hàng về.").waitFor()
      await stallPage.getByLabel("Số giao dịch").fill("FT26330001")
      await stallPage.getByRole("button", { name: "Đã hoàn tiền" }).click()
      await stallPage.getByText("Đã ghi là hoàn tiền.").waitFor()

      await shopper.page.goto(orderPage)
      await asked.getByText("Đã xong").waitFor()
      await asked.getByText("Bạn gửi về địa chỉ trên hộp giúp nhà mình nhé.").waitFor()
      await shopper.page.getByText("Diễn biến").click()
      const way = await shopper.page.locator(".moment__what").allInnerTexts()
      expect(way.map((text) => text.replace(/\d[\d.]*\s₫/, "tiền"))).toEqual([
        "Đã đặt hàng",
        "Đã gói hàng",
        "Đã gửi đi",
        "Đã giao tới nơi",
        "Đã nhận tiền",
        "Yêu cầu trả hàng",
        "Đồng ý nhận lại hàng",
        "Hàng trả lại đã về",
        "Hàng đã trả lại hết",
        "Hoàn tiền cho hàng trả lại",
        "Trả hàng đã xong",
      ])
      expect([...shopper.problems, ...producer.problems].filter((text) => !text.includes("422"))).toEqual([])
    } finally {
      await Promise.all([shopper.close(), producer.close()])
    }
  },
  TIMEOUT_MS,
)

test(
  "a shopper without scripts asks for the same goods again; the stall agrees, and they are in the order when the office has the others back",
  async () => {
    const [shopper, producer, office] = await Promise.all([open(false), open(true), openOffice(browser)])
    try {
      await addToCart(shopper.page, await stall.handleOnSale(), false)
      await checkOut(shopper.page)
      const orderPage = shopper.page.url()
      await stall.deliverNewest()

      await shopper.page.goto(orderPage)
      await shopper.page.getByRole("link", { name: "Trả hàng" }).click()
      await shopper.page.getByLabel("Đổi món khác").check()
      await shopper.page.getByLabel("Hàng vỡ, hỏng").check()
      await shopper.page.getByRole("button", { name: "Gửi yêu cầu trả hàng" }).click()
      await shopper.page.getByText("Bạn chọn món muốn đổi lấy cho mỗi món gửi lại.").waitFor()
      await shopper.page.getByLabel(/^Đổi .+ lấy$/).selectOption({ index: 1 })
      await shopper.page.getByRole("button", { name: "Gửi yêu cầu trả hàng" }).click()
      const asked = shopper.page.locator(".asked-back")
      await asked.getByText("Đổi hàng", { exact: true }).waitFor()
      await asked.getByText("Đổi lấy 1 ×").waitFor()

      const stallPage = producer.page
      await signIn(stallPage, login)
      await stallPage.goto(`${PORTAL}/tra-hang`)
      await stallPage.locator(".order-row").first().click()
      await stallPage.getByText("Khách muốn đổi lấy 1 ×").waitFor()
      await stallPage.getByRole("button", { name: "Đồng ý nhận lại hàng" }).click()
      await stallPage.getByRole("button", { name: "Hàng đã về, gửi hàng đổi" }).waitFor()

      const request = new URL(stallPage.url()).pathname.split("/").at(-1)
      await office.page.goto(`/app/returns/${request}`)
      await office.page.getByText(/^Đổi lấy .+ × 1$/).waitFor()
      await office.page.getByRole("button", { name: "Hàng đã về, gửi hàng đổi" }).click()
      const dialog = office.page.getByRole("dialog")
      await dialog.getByRole("button", { name: "Hàng đã về, gửi hàng đổi" }).click()
      await office.page.getByText("Đã ghi hàng về").first().waitFor()

      await stallPage.reload()
      await stallPage.getByText("Hàng đổi nằm trong đơn").waitFor()
      await stall.deliverNewest()

      await shopper.page.goto(orderPage)
      await asked.getByText("Đã đổi").waitFor()
      await shopper.page.getByText("Diễn biến").click()
      const way = await shopper.page.locator(".moment__what").allInnerTexts()
      expect(way.slice(-6)).toEqual([
        "Đồng ý đổi hàng",
        "Hàng đổi chờ gửi đi",
        "Nhà sản xuất nhận đơn",
        "Đã gói hàng",
        "Đã gửi đi",
        "Đã giao tới nơi",
      ])
      expect([...shopper.problems, ...producer.problems].filter((text) => !text.includes("422"))).toEqual([])
    } finally {
      await Promise.all([shopper.close(), producer.close(), office.close()])
    }
  },
  TIMEOUT_MS,
)

test(
  "money that came by transfer for an order that its shopper then cancels is owed, on every page, until the stall has sent it back",
  async () => {
    const [shopper, producer] = await Promise.all([open(true), open(true)])
    try {
      const { page } = shopper
      await addToCart(page, await stall.handleOnSale())
      await fillCheckout(page)
      await page.getByLabel("Chuyển khoản").check()
      await placeOrder(page)

      const stallPage = producer.page
      await signIn(stallPage, login)
      await stallPage.goto(`${PORTAL}/don-hang`)
      await stallPage.locator(".order-row").first().click()
      await stallPage.getByText("Tôi đã nhận tiền").click()
      await stallPage.getByLabel("Mã giao dịch").fill(`FT-${crypto.randomUUID()}`)
      await stallPage.getByRole("button", { name: "Ghi đã nhận tiền" }).click()
      await stallPage.getByText("Đã nhận đủ").waitFor()

      await page.reload()
      await page.getByText("Huỷ phần hàng này").first().click()
      await page.getByLabel("Vì sao bạn huỷ").fill("Đặt nhầm món")
      await page.getByRole("button", { name: "Huỷ phần hàng này" }).click()
      await page.getByText("Đã huỷ phần hàng bạn chọn.").waitFor()
      await page.getByRole("heading", { name: "Đơn hàng này đã huỷ" }).waitFor()
      expect(await page.locator(".parcel .state").first().innerText()).toBe("Đã huỷ")
      expect(await page.getByText("Huỷ phần hàng này").count()).toBe(0)
      // What is owed follows the cancelled order, a moment later.
      const owed = async () => {
        await page.reload()
        return page.getByText("đang được chuyển trả bạn").count()
      }
      await expect.poll(owed, { timeout: 15_000 }).toBe(1)

      await stallPage.goto(`${PORTAL}/tien`)
      const debts = stallPage.getByRole("region", { name: "Cần trả lại khách" })
      await debts.getByRole("link").first().click()
      await stallPage.getByText("Cần trả lại khách").waitFor()
      expect(await stallPage.getByRole("link", { name: "Phiếu gói hàng" }).count()).toBe(0)
      const back = `FT-${crypto.randomUUID()}`
      await stallPage.getByLabel("Mã giao dịch").fill(back)
      await stallPage.getByRole("button", { name: "Ghi đã trả lại" }).click()
      await stallPage.getByText(back).waitFor()
      expect(await stallPage.getByText("Cần trả lại khách").count()).toBe(0)
      await page.reload()
      await page.getByText(back).waitFor()
      expect([...shopper.problems, ...producer.problems]).toEqual([])
    } finally {
      await Promise.all([shopper.close(), producer.close()])
    }
  },
  TIMEOUT_MS,
)
