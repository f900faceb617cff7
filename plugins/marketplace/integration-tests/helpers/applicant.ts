import type { App } from "./app"

/** All that a household writes down. The numbers belong to nobody. */
export const HOUSEHOLD = {
  type: "household",
  name: "Hộ mật ong Đồi Mẫu (mẫu)",
  citizen_id: "001 099 000 001",
  commune_code: "00577",
  street: "Xóm Chợ",
  contact_name: "Người Mẫu",
  phone: "0912 345 678",
  bank_bin: "970436",
  bank_account_number: "0011 0012 34567",
  bank_account_name: "NGUOI MAU",
  accept_terms: true,
}

export const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")

type Upload = { content: Buffer; filename: string; kind?: string }

/** A person who signs up at the portal and applies, talking to the producer API. */
export class Applicant {
  private constructor(
    private readonly api: App["api"],
    readonly email: string,
    readonly token: string,
  ) {}

  static async signUp({ api }: Pick<App, "api">, email = "nguoi-nop@cholang.example"): Promise<Applicant> {
    const login = { email, password: "mat-khau-nguoi-nop" }
    await api.post("/auth/producer/emailpass/register", login)
    const { data } = await api.post("/auth/producer/emailpass", login)
    return new Applicant(api, email, data.token)
  }

  /** Answers the status with the body, whatever the status is. */
  async get(path: string) {
    const { status, data, headers } = await this.api.get(path, this.options)
    return { status, data, headers }
  }

  async post(path: string, body: unknown = {}) {
    const { status, data } = await this.api.post(path, body, this.options)
    return { status, data }
  }

  async delete(path: string) {
    const { status, data } = await this.api.delete(path, this.options)
    return { status, data }
  }

  upload(applicationId: string, { content, filename, kind = "identity_card" }: Upload) {
    const form = new FormData()
    form.append("kind", kind)
    form.append("file", new Blob([new Uint8Array(content)]), filename)
    return this.post(`/producer/applications/${applicationId}/documents`, form)
  }

  async start(): Promise<string> {
    const { data } = await this.post("/producer/applications", {})
    return data.application.id
  }

  /** A household's application with everything it needs, not handed in yet. */
  async fillIn(answers: Record<string, unknown> = {}): Promise<string> {
    const id = await this.start()
    await this.post(`/producer/applications/${id}`, { ...HOUSEHOLD, ...answers })
    await this.upload(id, { content: PDF, filename: "Căn cước.pdf" })
    return id
  }

  /** The same, handed in. */
  async apply(answers: Record<string, unknown> = {}): Promise<string> {
    const id = await this.fillIn(answers)
    await this.post(`/producer/applications/${id}/submit`)
    return id
  }

  private get options() {
    return { headers: { authorization: `Bearer ${this.token}` }, validateStatus: () => true }
  }
}
