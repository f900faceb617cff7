import type { App } from "./app"

type Options = { token?: string; headers?: Record<string, string> }

/** The doors of the producers' portal, for a person with whatever token they have. Answers any status with its body. */
export class Portal {
  constructor(private readonly api: App["api"]) {}

  register(email: unknown, password: unknown) {
    return this.post("/auth/producer/emailpass/register", { email, password })
  }

  signIn(email: unknown, password: unknown) {
    return this.post("/auth/producer/emailpass", { email, password })
  }

  /** Registers and answers the token. */
  async newToken(email: string, password: string): Promise<string> {
    return (await this.register(email, password)).data.token
  }

  async me(token: string) {
    return this.get("/producer/me", { token })
  }

  async get(path: string, options: Options = {}) {
    const { status, data, headers } = await this.api.get(path, configOf(options))
    return { status, data, headers }
  }

  async post(path: string, body: unknown = {}, options: Options = {}) {
    const { status, data, headers } = await this.api.post(path, body, configOf(options))
    return { status, data, headers }
  }

  async delete(path: string, options: Options = {}) {
    const { status, data, headers } = await this.api.delete(path, configOf(options))
    return { status, data, headers }
  }
}

const configOf = ({ token, headers }: Options) => ({
  headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
  validateStatus: () => true,
})
