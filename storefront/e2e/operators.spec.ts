import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { launchBrowser, type Visit } from "./helpers/browser.ts"
import { anyProductSet } from "./helpers/goods.ts"
import { openOffice } from "./helpers/office.ts"
import { applicant, photoOf } from "./helpers/portal.ts"
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
  ["Trả hàng", "Trả hàng"],
] as const

const TIMEOUT_MS = 180_000

let browser: Browser
let admin: Visit
beforeAll(async () => {
  browser = await launchBrowser()
  admin = await openOffice(browser)
})
afterAll(() => browser.close())

test("every screen of the office opens from the menu, which is Vietnamese, without a word of complaint", async () => {
  const { page, problems } = admin
  // Signing in ends on Medusa's own orders, which ask a foreign host for the flags of countries.
  await page.goto("/app/producer-applications", { waitUntil: "networkidle" })
  problems.length = 0
  await page.getByRole("link", { name: "Đơn hàng", exact: true }).waitFor()
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

/** Presses a button that asks for words, writes them, and sends them; waits until it is said to be done. */
async function decide(button: string, words: Record<string, string>, done: string): Promise<void> {
  const { page } = admin
  await page.getByRole("button", { name: button, exact: true }).click()
  const dialog = page.getByRole("dialog")
  for (const [label, text] of Object.entries(words)) {
    await dialog.getByLabel(label, { exact: true }).fill(text)
  }
  await dialog.getByRole("button", { name: button, exact: true }).click()
  await page.getByText(done, { exact: true }).first().waitFor()
  await dialog.waitFor({ state: "hidden" })
  // The word that it is done stays, over the next button, for as long as the pointer rests on it.
  await page.mouse.move(0, 0)
}

async function press(button: string, done: string): Promise<void> {
  await admin.page.getByRole("button", { name: button, exact: true }).click()
  await admin.page.getByText(done, { exact: true }).first().waitFor()
}

const unique = () => crypto.randomUUID().slice(0, 6)

test(
  "an application is asked for more and then admitted, another is turned away, each with its reason",
  async () => {
    const { page } = admin
    const [first, second] = [await applicant(`Hộ mẫu ${unique()}`), await applicant(`Hộ mẫu ${unique()}`)]
    const stateOf = async ({ api, applicationId }: typeof first) => {
      const path = `/producer/applications/${applicationId}`
      const { application } = await api.get<{ application: { status: string; review_note: string } }>(path)
      return [application.status, application.review_note]
    }

    await page.goto(`/app/producer-applications/${first.applicationId}`)
    await decide("Xin bổ sung", { "Cần bổ sung gì, người nộp sẽ đọc": "Ảnh giấy bị mờ." }, "Đã gửi yêu cầu")
    expect(await stateOf(first)).toEqual(["changes_requested", "Ảnh giấy bị mờ."])
    await first.api.post(`/producer/applications/${first.applicationId}/submit`)
    await page.reload()
    await press("Nhận vào chợ", "Đã nhận vào chợ")
    expect((await stateOf(first))[0]).toBe("approved")

    await page.goto(`/app/producer-applications/${second.applicationId}`)
    await decide("Từ chối", { "Lý do, người nộp sẽ đọc": "Hàng mua đi bán lại." }, "Đã từ chối")
    expect(await stateOf(second)).toEqual(["rejected", "Hàng mua đi bán lại."])
  },
  TIMEOUT_MS,
)

test(
  "goods are sent back, put on sale, changed side by side, taken down; the stall is closed and opened again",
  async () => {
    const { page } = admin
    const { api, applicationId } = await applicant(`Hộ mẫu ${unique()}`)
    await page.goto(`/app/producer-applications/${applicationId}`)
    await press("Nhận vào chợ", "Đã nhận vào chợ")
    const picture = new FormData()
    const { buffer } = await photoOf(page, "hu.jpg")
    picture.append("files", new Blob([new Uint8Array(buffer)]), "hu.jpg")
    const { uploads } = await api.upload<{ uploads: { url: string }[] }>("/producer/uploads", picture)
    const { answer } = await api.post<{ product: { id: string } }>("/producer/products", {
      title: "Mật ong vải chữa bệnh",
      description: "Ong lấy mật từ vườn vải của nhà.",
      variants: [{ title: "Hũ 500 g", price: 120_000, weight: 750, stocked_quantity: 5 }],
      images: uploads.map(({ url }) => ({ url })),
      additional_data: { product_set_code: await anyProductSet() },
    })
    const { id } = answer.product
    const product = async () =>
      (
        await api.get<{ product: { status: string; title: string; review_note: string } }>(
          `/producer/products/${id}`,
        )
      ).product
    await api.post(`/producer/products/${id}/submit`)

    await page.goto(`/app/moderation/listings/${id}`)
    await page
      .getByText(/chữa bệnh/)
      .first()
      .waitFor()
    await decide("Trả lại", { "Cần sửa gì, nhà sản xuất sẽ đọc": "Bỏ lời hứa chữa bệnh." }, "Đã trả lại")
    expect(await product()).toMatchObject({ status: "rejected", review_note: "Bỏ lời hứa chữa bệnh." })
    await api.post(`/producer/products/${id}`, { title: "Mật ong vải" })
    await api.post(`/producer/products/${id}/submit`)
    await page.reload()
    await press("Cho bán", "Hàng đã lên kệ")

    await api.post(`/producer/products/${id}`, { title: "Mật ong vải đầu mùa" })
    await page.reload()
    await page.getByRole("link", { name: "Có nội dung sửa đang chờ" }).click()
    const row = page.getByRole("row", { name: /^Tên/ })
    await row.waitFor()
    expect(await row.getByRole("cell").allInnerTexts()).toEqual(["Tên", "Mật ong vải", "Mật ong vải đầu mùa"])
    await decide("Trả lại", { "Cần sửa gì, nhà sản xuất sẽ đọc": "Chưa tới mùa." }, "Đã trả lại")
    expect((await product()).title).toBe("Mật ong vải")
    await api.post(`/producer/products/${id}`, { title: "Mật ong vải Xóm Mẫu" })
    await page.goto(`/app/moderation/listings/${id}`)
    await page.getByRole("link", { name: "Có nội dung sửa đang chờ" }).click()
    await press("Áp dụng", "Đã áp dụng")
    expect((await product()).title).toBe("Mật ong vải Xóm Mẫu")

    await page.goto(`/app/moderation/listings/${id}`)
    await decide("Gỡ khỏi kệ", { "Lý do, nhà sản xuất sẽ đọc": "Nhãn chưa đúng." }, "Đã gỡ")
    expect((await product()).status).toBe("unpublished")

    await page.getByRole("link", { name: /^Hộ mẫu/ }).click()
    await decide(
      "Tạm ngừng",
      {
        "Lý do, nhà sản xuất sẽ đọc": "Mất giấy.",
        "Cơ quan và số văn bản (không bắt buộc)": "Văn bản mẫu 1",
      },
      "Đã báo nhà sản xuất",
    )
    await page.getByText("Văn bản mẫu 1").first().waitFor()
    await decide("Cho bán lại", { "Ghi chú (không bắt buộc)": "Đã có giấy." }, "Gian hàng được bán tiếp")
  },
  TIMEOUT_MS,
)

test(
  "a rule of commission is set and ended, a carrier's list and a stall's payment are taken in, a month is closed and one to come is not",
  async () => {
    const { page } = admin
    const name = `Phí mẫu ${unique()}`
    await page.goto("/app/money?tab=commission")
    await page.getByLabel("Tên", { exact: true }).fill(name)
    await page.getByLabel("Phần trăm").fill("0,01")
    await press("Đặt mức", "Đã đặt mức phí")
    const rule = page.getByRole("row", { name: new RegExp(name) })
    await rule.getByRole("button", { name: "Kết thúc" }).click()
    await page.getByText("Mức phí đã kết thúc").first().waitFor()

    await page.goto("/app/money?tab=reconciliation")
    await page.getByLabel("Đơn vị vận chuyển").fill("Bưu điện Mẫu")
    await page.getByLabel("Tệp đối soát").setInputFiles({
      name: "thu-ho.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`tracking_number,amount,fee\nKHONG-CO-${name.slice(-6)},100000,0\n`),
    })
    await press("Đối soát", "Đã đối soát")
    await page.getByText(new RegExp(`KHONG-CO-${name.slice(-6)}.*không có kiện này`)).waitFor()

    await page.goto(`/app/money?tab=ledger&producer_id=${stack.producers[0]?.id}`)
    const payment = { "Số tiền (đồng)": "12.500", "Mã giao dịch ngân hàng": name }
    await decide("Ghi khoản nộp cho chợ", payment, "Đã ghi vào sổ")
    await page.getByText("12.500 ₫").first().waitFor()

    await page.goto(`/app/producers/${stack.producers[0]?.id}`)
    const account = { "Mã tài khoản Stripe (acct_…) (không bắt buộc)": `acct_mau${name.slice(-6)}` }
    await decide("Đổi nơi nhận", account, "Đã đổi nơi nhận")
    await page.getByText(`Stripe, acct_mau${name.slice(-6)}`).waitFor()
    await decide(
      "Đổi nơi nhận",
      Object.fromEntries(Object.keys(account).map((label) => [label, ""])),
      "Đã đổi nơi nhận",
    )
    await page.getByText("File ngân hàng").waitFor()

    await page.goto("/app/money?tab=statements")
    await press("Lập sao kê", "Đã lập sao kê")
    await page.getByLabel("Tháng", { exact: true }).fill(`${new Date().getUTCFullYear() + 1}-01`)
    await press("Lập sao kê", "Tháng này chưa hết, hết tháng mới lập sao kê được.")
  },
  TIMEOUT_MS,
)
