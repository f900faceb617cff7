import { stack } from "./stack.ts"

type Json = Record<string, unknown>

/** The operator's API, signed in as the demo operator. */
export class Admin {
  private readonly token: string

  private constructor(token: string) {
    this.token = token
  }

  static async signIn(): Promise<Admin> {
    const response = await fetch(new URL("/auth/user/emailpass", stack.backend), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(stack.operator),
    })
    const { token } = (await response.json()) as { token: string }
    return new Admin(token)
  }

  async get<T = Json>(path: string): Promise<T> {
    return this.call<T>("GET", path)
  }

  async post<T = Json>(path: string, body: Json): Promise<T> {
    return this.call<T>("POST", path, body)
  }

  private async call<T>(method: string, path: string, body?: Json): Promise<T> {
    const response = await fetch(new URL(path, stack.backend), {
      method,
      headers: { "content-type": "application/json", authorization: `Bearer ${this.token}` },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const answer = (await response.json()) as T
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`)
    }
    return answer
  }
}
