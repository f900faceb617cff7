import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { DESK, launchBrowser, type Visit, visit } from "./helpers/browser.ts"
import { stack } from "./helpers/stack.ts"

/** The market's screens in Medusa Admin, in the order of the menu: each by its name there and its heading. */
const SCREENS = [
  ["Hồ sơ", "Hồ sơ xin vào chợ"],
  ["Kiểm duyệt", "Hàng mới"],
  ["Yêu cầu gỡ", "Yêu cầu gỡ hàng"],
  ["Nhà sản xuất", "Nhà sản xuất"],
  ["Thành viên", "Thành viên gian hàng"],
  ["Nhóm đơn", "Nhóm đơn"],
  ["Tiền", "Khách trả theo tháng"],
  ["Nhật ký", "Nhật ký"],
] as const

let browser: Browser
let admin: Visit
beforeAll(async () => {
  browser = await launchBrowser()
  admin = await visit(browser, { baseURL: stack.backend, viewport: DESK })
  const { page } = admin
  await page.goto("/app/login")
  await page.locator('input[name="email"]').fill(stack.operator.email)
  await page.locator('input[name="password"]').fill(stack.operator.password)
  await page.locator('button[type="submit"]').click()
  await page.getByRole("link", { name: "Hồ sơ", exact: true }).waitFor()
})
afterAll(() => browser.close())

test("every screen of the office opens from the menu, without a word of complaint", async () => {
  const { page, problems } = admin
  // Signing in ends on Medusa's own orders, which ask a foreign host for the flags of countries.
  await page.goto("/app/producer-applications", { waitUntil: "networkidle" })
  problems.length = 0
  for (const [item, heading] of SCREENS) {
    await page.getByRole("link", { name: item, exact: true }).click()
    await page.getByRole("heading", { name: heading, exact: true }).waitFor()
    await page.waitForLoadState("networkidle")
  }
  expect(problems).toEqual([])
})

test("an operator finds an applicant, reads what is missing, and fetches the paper", async () => {
  const { page } = admin
  await page.goto("/app/producer-applications?status=changes_requested")
  await page.getByRole("link", { name: /Tổ hợp tác Mây Tre/ }).click()
  await page
    .getByText(/Ảnh chụp hợp đồng hợp tác bị mờ/)
    .first()
    .waitFor()

  const [paper] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Giấy mẫu.pdf" }).first().click(),
  ])

  expect(paper.suggestedFilename()).toBe("Giấy mẫu.pdf")
  expect(await paper.failure()).toBeNull()
})

test("a suspended stall shows why, by whose order, and can be opened again", async () => {
  const { page } = admin
  await page.goto("/app/producers?status=suspended")
  await page.getByRole("link", { name: /Tương Giếng Cổ/ }).click()
  await page
    .getByText(/Văn bản mẫu số DEMO-01/)
    .first()
    .waitFor()
  expect(await page.getByRole("button", { name: "Cho bán lại", exact: true }).isVisible()).toBe(true)
})
