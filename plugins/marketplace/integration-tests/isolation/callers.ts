import type { App } from "../helpers/app"
import { Portal } from "../helpers/portal"

export type Headers = Record<string, string>

export const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` })

const LOGIN = { email: "nguoi-mua@cholang.example", password: "mật khẩu người mua" }

/** Those who are no producer: what each sends along, by who they are. */
export async function outsiders(
  { api }: Pick<App, "api">,
  publishableKey: string,
  ownerToken: string,
): Promise<Record<string, Headers>> {
  const portal = new Portal(api)
  const { data: registered } = await portal.post("/auth/customer/emailpass/register", LOGIN)
  await portal.post(
    "/store/customers",
    { email: LOGIN.email },
    { token: registered.token, headers: { "x-publishable-api-key": publishableKey } },
  )
  const { data: shopper } = await portal.post("/auth/customer/emailpass", LOGIN)
  const { data: operator } = await portal.post("/auth/user/emailpass", {
    email: "dieuphoi@cholang.example",
    password: "mat-khau-dieu-phoi",
  })
  const cookieOf = async (token: string) => {
    const { headers } = await portal.post("/auth/session", {}, { token })
    return { cookie: [headers["set-cookie"] ?? []].flat().join("; ") }
  }
  return {
    anonymous: {},
    shopper: bearer(shopper.token),
    "a shopper's cookie": await cookieOf(shopper.token),
    operator: bearer(operator.token),
    "an operator's cookie": await cookieOf(operator.token),
    "a guessed token": bearer("eyJhbGciOiJIUzI1NiJ9.e30.x"),
    "an owner's token as a cookie": { cookie: `connect.sid=${ownerToken}; cl_portal=${ownerToken}` },
    "an owner's token as Basic": { authorization: `Basic ${ownerToken}` },
  }
}
