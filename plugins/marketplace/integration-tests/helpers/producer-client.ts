import { Modules } from "@medusajs/framework/utils"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import type { ProducerMemberRole } from "../../src/modules/producer/models/producer-member"
import { PRODUCER_ACCOUNT_MODULE } from "../../src/modules/producer-account"
import type { App } from "./app"
import type { Stall } from "./market"

const PASSWORD = "mat-khau-nguoi-ban"

/** A person who works for a stall of the market, signed in, who talks to the producer API as the portal does. */
export class ProducerClient {
  private constructor(
    private readonly api: App["api"],
    readonly email: string,
    readonly accountId: string,
    readonly memberId: string,
    readonly producerId: string,
    readonly token: string,
  ) {}

  /** Signs in the stall's owner, or a new member in another role. */
  static async signIn(
    { api, getContainer }: Pick<App, "api" | "getContainer">,
    stall: Pick<Stall, "id" | "handle">,
    role: ProducerMemberRole = "owner",
  ): Promise<ProducerClient> {
    const container = getContainer()
    const producers = container.resolve(PRODUCER_MODULE)
    const email =
      role === "owner" ? `${stall.handle}@cholang.example` : `${role}.${stall.handle}@cholang.example`
    const known = await producers.listProducerMembers({ producer_id: stall.id, email }, { take: 1 })
    const member = known[0] ?? (await producers.createProducerMembers({ producer_id: stall.id, email, role }))
    const login = { email, password: PASSWORD }
    await api.post("/auth/producer/emailpass/register", login)
    const [identity] = await container
      .resolve(Modules.AUTH)
      .listAuthIdentities({ provider_identities: { entity_id: email } })
    const authIdentityId = identity?.id ?? ""
    const accounts = container.resolve(PRODUCER_ACCOUNT_MODULE)
    const account = await accounts.createProducerAccounts({ auth_identity_id: authIdentityId, email })
    await container
      .resolve(Modules.AUTH)
      .updateAuthIdentities({ id: authIdentityId, app_metadata: { producer_id: account.id } })
    await producers.updateProducerMembers({ id: member.id, account_id: account.id })
    const { data } = await api.post("/auth/producer/emailpass", login)
    return new ProducerClient(api, email, account.id, member.id, stall.id, data.token)
  }

  /** Answers the status with the body, whatever the status is. */
  async get(path: string, headers: Record<string, string> = {}) {
    const { status, data } = await this.api.get(path, this.options(headers))
    return { status, data }
  }

  async post(path: string, body: unknown = {}, headers: Record<string, string> = {}) {
    const { status, data } = await this.api.post(path, body, this.options(headers))
    return { status, data }
  }

  async delete(path: string, headers: Record<string, string> = {}) {
    const { status, data } = await this.api.delete(path, this.options(headers))
    return { status, data }
  }

  private options(headers: Record<string, string>) {
    return { headers: { authorization: `Bearer ${this.token}`, ...headers }, validateStatus: () => true }
  }
}
