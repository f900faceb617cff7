import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { App } from "./app"

const LOGIN = { email: "dieuphoi@cholang.example", password: "mat-khau-dieu-phoi" }

/** A person of the coordination office, signed in, who talks to the admin API. */
export class Operator {
  private constructor(
    private readonly api: App["api"],
    private readonly token: string,
  ) {}

  static async signIn({ api, getContainer }: Pick<App, "api" | "getContainer">): Promise<Operator> {
    await api.post("/auth/user/emailpass/register", LOGIN)
    const [identity] = await getContainer()
      .resolve(Modules.AUTH)
      .listAuthIdentities({ provider_identities: { entity_id: LOGIN.email } })
    await createUserAccountWorkflow(getContainer()).run({
      input: { authIdentityId: identity?.id ?? "", userData: { email: LOGIN.email } },
    })
    const { data } = await api.post("/auth/user/emailpass", LOGIN)
    return new Operator(api, data.token)
  }

  /** Answers the status with the body, whatever the status is. */
  async post(path: string, body: unknown) {
    const { status, data } = await this.api.post(path, body, this.options)
    return { status, data }
  }

  async get(path: string) {
    const { status, data } = await this.api.get(path, this.options)
    return { status, data }
  }

  /** Signs in as the admin's pages do; answers the cookie. */
  async openSession(): Promise<string> {
    const { headers } = await this.api.post("/auth/session", {}, this.options)
    return String(headers["set-cookie"]?.[0]).split(";")[0] ?? ""
  }

  /** Suspends a producer at once, by an invented authority's order. */
  suspend(producerId = "") {
    return this.post(`/admin/producers/${producerId}/suspend`, {
      reason: "Hồ sơ an toàn thực phẩm đã hết hạn (mẫu).",
      authority_order: "Cơ quan mẫu, 01/QĐ-MẪU",
    })
  }

  reopen(producerId = "") {
    return this.post(`/admin/producers/${producerId}/reopen`, {})
  }

  /** Takes a listing off sale. */
  takeDown(productId = "") {
    return this.post(`/admin/listings/${productId}/unpublish`, { reason: "Nhãn chưa đúng quy định (mẫu)." })
  }

  private get options() {
    return { headers: { authorization: `Bearer ${this.token}` }, validateStatus: () => true }
  }
}
