import type { Page } from "playwright-core"
import { stack } from "./stack.ts"

export const PORTAL = "/kenh-nha-san-xuat"

/** The least that is taken for a paper. */
export const PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"

export type Login = { email: string; password: string }

/** A person whom nobody has seen before. */
export const newcomer = (): Login => ({
  email: `nguoi-moi-${crypto.randomUUID().slice(0, 8)}@cholang.example`,
  password: "mot cau ngan de nho",
})

/** A newcomer who signs in with a phone number. */
export const byPhone = (): Login => ({
  ...newcomer(),
  email: `09${String(crypto.getRandomValues(new Uint32Array(1))[0])
    .padStart(8, "0")
    .slice(-8)}`,
})

export async function signUp(page: Page, { email, password }: Login): Promise<void> {
  await page.goto(`${PORTAL}/dang-ky`)
  await page.getByLabel("Email hoặc số điện thoại").fill(email)
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password)
  await page.getByRole("button", { name: "Tạo tài khoản" }).click()
  await page.waitForURL(`**${PORTAL}/ho-so`)
}

export async function signIn(page: Page, login: Login): Promise<void> {
  await page.goto(`${PORTAL}/dang-nhap`)
  await sendLogin(page, login)
  await page.waitForURL(`**${PORTAL}`)
}

/** Fills in the sign-in page that is open, and sends it. */
export async function sendLogin(page: Page, { email, password }: Login): Promise<void> {
  await page.getByLabel("Email hoặc số điện thoại").fill(email)
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password)
  await page.getByRole("button", { name: "Đăng nhập" }).click()
}

/** Fills a household's application from its first step to the last, and hands it in. */
export async function applyAsHousehold(page: Page, name: string): Promise<void> {
  const next = () => page.getByRole("button", { name: "Lưu và đi tiếp" }).click()
  await page.getByRole("button", { name: "Bắt đầu hồ sơ" }).click()
  await page.getByText("Hộ sản xuất").click()
  await next()
  await page.getByLabel("Tên gian hàng").fill(name)
  await page.getByLabel("Số căn cước").fill("001 099 000 001")
  await next()
  await page.getByLabel("Xã, phường").selectOption({ label: "Phường Ba Đình" })
  await page.getByLabel("Số nhà, tên đường, thôn xóm").fill("Xóm Mẫu")
  await next()
  await page.getByLabel("Người liên hệ").fill("Người Mẫu")
  await page.getByLabel("Số điện thoại").fill("0912 345 678")
  await next()
  await page.getByLabel("Ngân hàng").selectOption({ index: 1 })
  await page.getByLabel("Số tài khoản").fill("001 100 123 4567")
  await page.getByLabel("Tên chủ tài khoản").fill("Người Mẫu")
  await next()
  await page.getByLabel("Đây là giấy gì").selectOption({ label: "Căn cước (hai mặt)" })
  await page.getByLabel("Chọn ảnh hoặc PDF").setInputFiles(await photoOf(page, "can-cuoc.jpg"))
  await page.getByRole("button", { name: "Tải lên" }).click()
  await page.getByText("Đã tải giấy tờ lên.").waitFor()
  await page.getByRole("link", { name: "Đi tiếp" }).click()
  await page.getByLabel("Tôi đã đọc và đồng ý với các điều trên").check()
  await next()
  await page.getByRole("button", { name: "Gửi hồ sơ" }).click()
  await page.getByRole("heading", { name: "Hồ sơ đang được xem" }).waitFor()
}

/** A picture as a camera might give it: what is on the screen. */
export async function photoOf(page: Page, name: string) {
  return { name, mimeType: "image/jpeg", buffer: await page.screenshot({ type: "jpeg" }) }
}

/** The producer API itself, for what a test only needs to be there. */
export class ProducerApi {
  private constructor(readonly token: string) {}

  static async signIn(login: Login): Promise<ProducerApi> {
    const response = await fetch(new URL("/auth/producer/emailpass", stack.backend), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: login.email, password: login.password }),
    })
    const { token } = (await response.json()) as { token: string }
    return new ProducerApi(token)
  }

  async get<T>(path: string): Promise<T> {
    return (await this.call("GET", path)).answer as T
  }

  async post<T>(path: string, body: unknown = {}): Promise<{ status: number; answer: T }> {
    const { status, answer } = await this.call("POST", path, body)
    return { status, answer: answer as T }
  }

  /** Writes what must be taken; a refusal is a bug of the test. */
  async write<T>(path: string, body: unknown): Promise<T> {
    const { status, answer } = await this.call("POST", path, body)
    if (status >= 300) {
      throw new Error(`POST ${path}: ${JSON.stringify(answer)}`)
    }
    return answer as T
  }

  /** Sends a form with files; what is refused is a bug of the test. */
  async upload<T>(path: string, form: FormData): Promise<T> {
    const response = await fetch(new URL(path, stack.backend), {
      method: "POST",
      headers: { authorization: `Bearer ${this.token}` },
      body: form,
    })
    const answer = (await response.json()) as T
    if (!response.ok) {
      throw new Error(`POST ${path}: ${JSON.stringify(answer)}`)
    }
    return answer
  }

  private async call(method: string, path: string, body?: unknown) {
    const response = await fetch(new URL(path, stack.backend), {
      method,
      headers: { "content-type": "application/json", authorization: `Bearer ${this.token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, answer: (await response.json()) as unknown }
  }
}

/** Somebody with an account of their own and nothing else. */
export async function account(login = newcomer()): Promise<ProducerApi> {
  await fetch(new URL("/auth/producer/emailpass/register", stack.backend), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(login),
  })
  return ProducerApi.signIn(login)
}

/** Somebody whose application has all it needs, and waits for the office. */
export async function applicant(
  name: string,
  login = newcomer(),
): Promise<{ api: ProducerApi; applicationId: string }> {
  const api = await account(login)
  const { answer } = await api.post<{ application: { id: string } }>("/producer/applications")
  const { id } = answer.application
  await api.post(`/producer/applications/${id}`, {
    ...{ type: "household", name, citizen_id: "001 099 000 001" },
    ...{ commune_code: "00004", street: "Xóm Mẫu", contact_name: "Người Mẫu", phone: "0912 345 678" },
    ...{ bank_bin: "970436", bank_account_number: "0011001234567", bank_account_name: "NGUOI MAU" },
    accept_terms: true,
  })
  const paper = new FormData()
  paper.append("kind", "identity_card")
  paper.append("file", new Blob([PDF]), "Căn cước.pdf")
  await api.upload(`/producer/applications/${id}/documents`, paper)
  await api.post(`/producer/applications/${id}/submit`)
  return { api, applicationId: id }
}
