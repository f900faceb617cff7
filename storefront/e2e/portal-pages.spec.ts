import { readFileSync } from "node:fs"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { DESK, launchBrowser, PHONE, type Visit, visit } from "./helpers/browser.ts"
import { DemoStall } from "./helpers/demo-stall.ts"
import { type Statement, statementOfLastMonth } from "./helpers/last-month.ts"
import { mailedLink } from "./helpers/mail.ts"
import { bytesOf, overflowOf, seriousViolations } from "./helpers/page-checks.ts"
import { account, byPhone, newcomer, PORTAL, ProducerApi, signIn, signUp } from "./helpers/portal.ts"
import { addToCart, askBack, checkOut } from "./helpers/shopping.ts"
import { stack } from "./helpers/stack.ts"

type Product = {
  id: string
  handle: string
  variants: { id: string; inventory: { available_quantity: number } | null }[]
}

const SCRIPT_BUDGET = 20 * 1024
/** What a finger hits; links within a sentence are as high as their line. */
const TARGET = 44

const ANYBODY = ["dang-nhap", "dang-ky", "quen-mat-khau", "dat-lai-mat-khau?token=x"]
const APPLICANT = [
  "ho-so",
  "ho-so/loai-hinh",
  "ho-so/phap-ly",
  "ho-so/noi-san-xuat",
  "ho-so/lien-he",
  "ho-so/ngan-hang",
  "ho-so/giay-to",
  "ho-so/dieu-khoan",
  "ho-so/xem-lai",
  "loi-moi?token=x",
  "khong-mo-duoc",
  "tai-khoan/email",
]
const OWNER = [
  "",
  "san-pham",
  "san-pham?q=khong-co-mon-nay",
  "san-pham/moi",
  "san-pham/:product",
  "san-pham/:product/anh",
  "san-pham/:product/mo-ta",
  "san-pham/:product/nhan",
  "san-pham/:product/loai",
  "san-pham/:product/loai/moi",
  "san-pham/:product/loai/:variant",
  "thay-doi",
  "kho",
  "kho/:variant",
  "don-hang",
  "don-hang?state=refused",
  "don-hang/:order",
  "tra-hang",
  "tra-hang/:return",
  "nhap-xuat",
  "nhap-xuat/:import",
  "tien",
  "tien/tung-don",
  "tien/sao-ke/:statement",
  "nhat-ky",
  "thanh-vien",
  "thanh-vien/moi",
  "thanh-vien/:member",
  "gian-hang",
  "gian-hang/gioi-thieu",
  "gian-hang/logo",
  "gian-hang/lien-he",
  "gian-hang/ngan-hang",
  "gian-hang/nghi-ban",
  "gian-hang/ho-tro",
  "gian-hang/dong-cua",
  "thong-bao",
  "tai-khoan",
  "tai-khoan/mat-khau",
  "chon-gian-hang",
  "muc-khac",
  "/en/producer-portal/orders",
  "/en/producer-portal/stock",
  "/en/producer-portal/money",
  "/en/producer-portal/money/statements/:statement",
]

const [producer = { id: "", email: "", password: "" }] = stack.producers
const ids: Record<string, string> = {}
const withIds = (path: string) =>
  Object.entries(ids).reduce(
    (url, [name, id]) => url.replace(name, id),
    path.startsWith("/") ? path : `${PORTAL}/${path}`,
  )

let browser: Browser
let statement: Statement
beforeAll(async () => {
  browser = await launchBrowser()
  const api = await ProducerApi.signIn(producer)
  const { products } = await api.get<{ products: Product[] }>("/producer/products?limit=20&status=published")
  const product = products.find(({ variants: [first] }) => (first?.inventory?.available_quantity ?? 0) > 0)
  ids[":product"] = product?.id ?? ""
  ids[":variant"] = product?.variants[0]?.id ?? ""
  const shopper = await visit(browser)
  await addToCart(shopper.page, product?.handle ?? "")
  await checkOut(shopper.page)
  ids[":return"] = await askBack(shopper.page.url(), await (await DemoStall.open()).deliverNewest())
  await addToCart(shopper.page, product?.handle ?? "")
  await checkOut(shopper.page)
  await shopper.close()
  ids[":import"] = await importOf(api)
  statement = await statementOfLastMonth(producer.id, api, new Date())
  ids[":statement"] = statement.id
  ids[":member"] = await memberOf(api)
  const { orders } = await api.get<{ orders: { id: string }[] }>("/producer/orders?order=-created_at&limit=1")
  ids[":order"] = orders[0]?.id ?? ""
  await api.post(`/producer/orders/${ids[":order"]}/confirm`)
  await api.post(`/producer/orders/${ids[":order"]}/fulfillments`)
}, 120_000)
afterAll(() => browser.close())

/** A file of which one row is at fault. */
async function importOf(api: ProducerApi): Promise<string> {
  const form = new FormData()
  form.append("file", new Blob(["Mã SKU,Tồn kho\nKHONG-CO-MA-NAY,5\n"]), "kho.csv")
  return (await api.upload<{ import: { id: string } }>("/producer/imports", form)).import.id
}

/** Somebody who has accepted to work for the stall. */
async function memberOf(api: ProducerApi): Promise<string> {
  const login = newcomer()
  await api.post("/producer/invitations", { email: login.email, role: "staff" })
  const token = new URL(await mailedLink(login.email, "loi-moi")).searchParams.get("token")
  await (await account(login)).post("/producer/invitations/accept", { token })
  const { members } = await api.get<{ members: { id: string; email: string }[] }>("/producer/members")
  return members.find(({ email }) => email === login.email)?.id ?? ""
}

/** Links and fields that are lower than a finger needs. */
const lowTargets = (page: Page): Promise<string[]> =>
  page.evaluate(
    (least) =>
      [
        ...document.querySelectorAll<HTMLElement>(
          "main a, main button, main input, main select, main summary, nav a",
        ),
      ]
        .filter((target) => {
          const own = target.getBoundingClientRect()
          const label = target.closest("label")?.getBoundingClientRect()
          const isHidden = target.classList.contains("visually-hidden")
          const isText = target.tagName === "A" && getComputedStyle(target).display === "inline"
          return own.height > 1 && !isHidden && !isText && Math.max(own.height, label?.height ?? 0) < least
        })
        .map((target) => target.outerHTML.slice(0, 120)),
    TARGET,
  )

describe.each([
  ["anybody", ANYBODY, async () => undefined],
  [
    "an applicant",
    APPLICANT,
    async (page: Page) => {
      await signUp(page, byPhone())
      await page.getByRole("button", { name: "Bắt đầu hồ sơ" }).click()
      await page.waitForURL(/loai-hinh$/)
    },
  ],
  ["an owner", OWNER, (page: Page) => signIn(page, producer)],
])("what %s sees of the portal", (_, pages, arrive) => {
  let window: Visit
  beforeAll(async () => {
    window = await visit(browser, { viewport: PHONE, bypassCSP: true })
    await arrive(window.page)
  })
  afterAll(() => window.close())

  test.each(pages)("/%s is light, fits 360 and 1440 px, and axe finds nothing serious", async (path) => {
    const { page, problems } = window
    problems.length = 0
    await page.setViewportSize(PHONE)
    const { script } = await bytesOf(page, withIds(path))
    expect(page.url()).toContain(withIds(path))
    expect(script).toBeLessThanOrEqual(SCRIPT_BUDGET)
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    expect(await lowTargets(page)).toEqual([])
    expect(await seriousViolations(page)).toEqual([])
    await page.setViewportSize(DESK)
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    expect(problems).toEqual([])
  })
})

/** What a page of money says, đồng by label. */
const amountsOn = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll(".figures > div")].map((row) => [
        row.querySelector("dt")?.firstChild?.textContent?.trim() ?? "",
        Number(row.querySelector("dd")?.textContent?.replace(/[^\d-]/g, "")),
      ]),
    ),
  )

async function fetched(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name, exact: true }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test("a month's statement shows what the API says, and is taken home as PDF and as a table", async () => {
  const { page, close } = await visit(browser)
  await signIn(page, producer)
  await page.goto(withIds("tien/sao-ke/:statement"))
  const { figures, period } = statement
  const { sales, refunds, collected, commission, vat_on_commission, withheld_vat, withheld_pit } = figures

  expect(sales).toBeGreaterThan(0)
  expect(await amountsOn(page)).toEqual({
    "Đã bán": sales,
    "Hoàn lại khách": 0 - refunds,
    "Còn lại sau khi hoàn": sales - refunds,
    "COD, thu khi giao": collected.cod,
    "Chuyển khoản VietQR": collected.bank_transfer,
    Thẻ: collected.card,
    "Phí sàn": 0 - commission,
    "Thuế GTGT trên phí sàn": 0 - vat_on_commission,
    "Thuế GTGT khấu trừ nộp thay": 0 - withheld_vat,
    "Thuế TNCN khấu trừ nộp thay": 0 - withheld_pit,
    "Số dư đầu tháng": figures.opening_balance,
    "Đơn vị thanh toán giữ hộ bạn": figures.held_by_provider,
    "Phí và thuế chợ thu": 0 - commission - vat_on_commission - withheld_vat - withheld_pit,
    "Chợ đã chuyển cho bạn": 0 - figures.paid_out,
    "Bạn đã nộp cho chợ": figures.settled,
    "Khách đòi lại qua ngân hàng": 0 - figures.disputed,
    "Số dư cuối tháng": figures.closing_balance,
  })
  const pdf = await fetched(page, "Tải PDF")
  expect(pdf.name).toContain(period)
  expect(pdf.bytes.toString("latin1", 0, 5)).toBe("%PDF-")
  const table = (await fetched(page, "Tải bảng tính")).bytes.toString("utf8").trim().split(/\r?\n/)
  expect(table.at(-1)).toMatch(new RegExp(`^"?Số dư cuối tháng"?.*,"?${figures.closing_balance}"?$`))
  await close()
})
