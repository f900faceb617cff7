import type { Browser, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest"
import { launchBrowser, type Visit, visit } from "./helpers/browser.ts"
import { mailedLink } from "./helpers/mail.ts"
import { account, byPhone, newcomer, PORTAL, sendLogin, signIn, signUp } from "./helpers/portal.ts"
import { stack } from "./helpers/stack.ts"

const [{ password: demoPassword } = { password: "" }] = stack.producers
const TOKEN = "cl_portal"

let browser: Browser
let window: Visit
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
})
beforeEach(async () => {
  window = await visit(browser)
  page = window.page
})
afterEach(() => window.close())
afterAll(() => browser.close())

test.each([
  {
    name: "ho-so-cho-duyet",
    heading: "Hồ sơ đang được xem",
    why: "Ban điều phối đọc từng hồ sơ.",
    todo: "Trong lúc chờ bạn chưa cần làm gì.",
  },
  {
    name: "ho-so-can-bo-sung",
    heading: "Hồ sơ cần bổ sung",
    why: "Ảnh chụp hợp đồng hợp tác bị mờ ở trang cuối",
    todo: "Bạn sửa những chỗ nêu trên rồi gửi lại.",
  },
  {
    name: "ho-so-bi-tu-choi",
    heading: "Hồ sơ chưa được nhận",
    why: "Chợ chỉ nhận người tự làm ra hàng.",
    todo: "bạn gửi một hồ sơ mới.",
  },
  {
    name: "gian-hang-tam-ngung",
    heading: "Gian hàng đang tạm ngừng",
    why: "Giấy chứng nhận an toàn thực phẩm hết hạn",
    todo: "liên hệ ban điều phối để mở lại gian hàng.",
  },
])("$name lands on a page that says how things stand, why, and what to do", async (applicant) => {
  const { name, heading, why, todo } = applicant
  await page.goto(`${PORTAL}/san-pham`)
  await sendLogin(page, { email: `${name}@cholang.example`, password: demoPassword })
  await page.getByRole("heading", { name: heading }).waitFor()

  const answer = await page.goto(`${PORTAL}/kho`)

  expect(answer?.status()).toBe(200)
  const text = await page.locator("main").innerText()
  for (const words of [heading, why, todo]) {
    expect(text).toContain(words)
  }
  expect(window.problems).toEqual([])
})

async function session() {
  const cookies = await page.context().cookies()
  return cookies.find(({ name }) => name === TOKEN)
}

/** What the API says to whoever holds this token. */
const statusOf = async (token = ""): Promise<number> =>
  (await fetch(new URL("/producer/me", stack.backend), { headers: { authorization: `Bearer ${token}` } }))
    .status

const plant = (value = "") =>
  page.context().addCookies([{ name: TOKEN, value, url: stack.storefront, httpOnly: true }])

test("a session's cookie is out of reach for scripts, new at each login, and worthless once it has ended", async () => {
  const login = newcomer()
  const stranger = (await account()).token
  await signUp(page, login)
  const first = await session()
  expect(first).toMatchObject({ httpOnly: true, sameSite: "Lax", secure: false, path: "/" })
  expect(await page.evaluate(() => document.cookie)).not.toContain(first?.value)

  await page.goto(`${PORTAL}/tai-khoan`)
  await page.getByRole("button", { name: "Đăng xuất" }).first().click()
  await page.getByText("Bạn đã đăng xuất.").waitFor()
  expect([await session(), await statusOf(first?.value)]).toEqual([undefined, 401])
  await plant(first?.value)
  await page.goto(`${PORTAL}/tai-khoan`)
  await page.waitForURL(/dang-nhap/)

  expect(await statusOf(stranger)).toBe(200)
  await plant(stranger)
  await sendLogin(page, login)
  await page.waitForURL(/tai-khoan$/)
  const second = await session()
  expect([first?.value, stranger]).not.toContain(second?.value)
  expect([await statusOf(second?.value), await statusOf(stranger)]).toEqual([200, 401])

  await page.goto(`${PORTAL}/tai-khoan/mat-khau`)
  await page.getByLabel("Mật khẩu đang dùng").fill(login.password)
  await page.getByLabel("Mật khẩu mới", { exact: true }).fill("mot cau khac de nho")
  await page.getByRole("button", { name: "Đổi mật khẩu" }).click()
  await page.getByText("Đã đổi mật khẩu. Các máy khác phải đăng nhập lại.").waitFor()
  const third = await session()
  expect(third).toMatchObject({ httpOnly: true, sameSite: "Lax" })
  expect([await statusOf(third?.value), await statusOf(second?.value)]).toEqual([200, 401])
})

test("behind TLS the session's cookie is for TLS only", async () => {
  const login = newcomer()
  await account(login)
  const answer = await fetch(new URL(`${PORTAL}/dang-nhap`, stack.storefront), {
    method: "POST",
    headers: { "x-forwarded-proto": "https" },
    body: new URLSearchParams({ identifier: login.email, password: login.password }),
    redirect: "manual",
  })
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith(`${TOKEN}=e`))
  expect(cookie).toMatch(/; HttpOnly; Secure; SameSite=Lax$/)
})

test("the link in an invitation's mail leads through signing up into the stall, once", async () => {
  const owner = stack.producers[1] ?? newcomer()
  const invited = newcomer()
  await signIn(page, owner)
  await page.goto(`${PORTAL}/thanh-vien/moi`)
  await page.getByLabel("Email người được mời").fill(invited.email)
  await page.getByText("Nhân viên").click()
  await page.getByRole("button", { name: "Gửi lời mời" }).click()
  await page.getByText("Đã gửi lời mời.").waitFor()

  const link = await mailedLink(invited.email, "loi-moi")
  const { page: theirs, close } = await visit(browser)
  await theirs.goto(link)
  await theirs.getByText(/^Bạn được mời vào một gian hàng\./).waitFor()
  await theirs.getByRole("link", { name: "Tạo tài khoản" }).click()
  await theirs.getByText(/không cần lập hồ sơ/).waitFor()
  await theirs.getByLabel("Email hoặc số điện thoại").fill(invited.email)
  await theirs.getByLabel("Mật khẩu", { exact: true }).fill(invited.password)
  await theirs.getByRole("button", { name: "Tạo tài khoản" }).click()
  await theirs.getByRole("button", { name: "Nhận lời mời" }).click()
  await theirs.getByText("Bạn đã vào gian hàng.").waitFor()
  await theirs.goto(`${PORTAL}/don-hang`)
  await theirs.getByRole("heading", { name: "Đơn hàng", exact: true }).waitFor()
  await theirs.goto(link)
  await theirs.getByRole("button", { name: "Nhận lời mời" }).click()
  await theirs.getByText("Lời mời này đã dùng, đã huỷ hoặc quá hạn.").waitFor()
  await close()
})

test("the link in the mail of who forgot the password sets a new one, once", async () => {
  const login = newcomer()
  await account(login)
  await page.goto(`${PORTAL}/quen-mat-khau`)
  await page.getByLabel("Email hoặc số điện thoại").fill(login.email)
  await page.getByRole("button", { name: "Gửi đường dẫn" }).click()
  await page.getByRole("heading", { name: "Bạn kiểm tra hộp thư nhé" }).waitFor()

  const link = await mailedLink(login.email, "dat-lai-mat-khau")
  const choose = async (password: string) => {
    await page.goto(link)
    await page.getByLabel("Mật khẩu mới", { exact: true }).fill(password)
    await page.getByRole("button", { name: "Đổi mật khẩu" }).click()
  }
  await choose("mot cau moi de nho")
  await page.getByText("Đã đổi mật khẩu. Bạn đăng nhập bằng mật khẩu mới nhé.").waitFor()
  await choose("mot cau cua ke khac")
  await page.getByRole("link", { name: "Xin đường dẫn mới" }).waitFor()

  await page.goto(`${PORTAL}/dang-nhap`)
  await sendLogin(page, login)
  await page.getByRole("alert").waitFor()
  await sendLogin(page, { ...login, password: "mot cau moi de nho" })
  await page.waitForURL(/ho-so$/)
})

test("who signs in by phone writes down an address, and the link for a new password goes there", async () => {
  const login = byPhone()
  const address = newcomer().email
  await signUp(page, login)
  await page.getByRole("button", { name: "Bắt đầu hồ sơ" }).click()
  await page.waitForURL(/loai-hinh$/)
  await page.goto(`${PORTAL}/tai-khoan`)
  await page.getByRole("link", { name: "Email nhận thư" }).click()
  await page.getByLabel("Email", { exact: true }).fill(address)
  await page.getByLabel("Mật khẩu đang dùng").fill("khong phai cau nay")
  await page.getByRole("button", { name: "Lưu" }).click()
  await page.getByText("Mật khẩu đang dùng chưa đúng.").first().waitFor()
  await page.getByLabel("Mật khẩu đang dùng").fill(login.password)
  await page.getByRole("button", { name: "Lưu" }).click()
  await page.getByText("Đã lưu email nhận thư.").waitFor()
  const text = await page.locator("main").innerText()
  expect(text).toContain(address)
  expect(text).toContain(`Đăng nhập bằng ${login.email.replace(/(\d{4})(\d{3})/, "$1 $2 ")}`)

  await page.goto(`${PORTAL}/quen-mat-khau`)
  await page.getByLabel("Email hoặc số điện thoại").fill(login.email)
  await page.getByRole("button", { name: "Gửi đường dẫn" }).click()
  expect(await mailedLink(address, "dat-lai-mat-khau")).toContain("token=")
})
