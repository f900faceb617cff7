import { Modules } from "@medusajs/framework/utils"
import { withBackend } from "../helpers/app"
import { Portal } from "../helpers/portal"

const SECRET = "development-storefront-secret"
const PASSWORD = "mật khẩu của Lan"

withBackend(
  ({ api, getContainer }) => {
    const portal = new Portal(api)
    let visitors = 0

    /** Somebody who comes through the storefront, from an address of their own. */
    function visitor(secret = SECRET) {
      const headers = { "x-client-address": `203.0.113.${++visitors}`, "x-storefront-secret": secret }
      return (path: string, body: unknown) =>
        portal.post(`/auth/producer/emailpass${path}`, body, { headers })
    }

    it("a login can be tried ten times a minute, from wherever", async () => {
      const login = { email: "lan@cholang.example", password: "sai mật khẩu" }
      for (let number = 0; number < 10; number++) {
        expect((await visitor()("", login)).status).toBe(401)
      }
      const refused = await visitor()("", { ...login, email: "LAN@cholang.example" })

      expect(refused.status).toBe(429)
      expect(refused.data).toEqual({
        type: "too_many_requests",
        code: "too_many_requests",
        message: expect.stringMatching(/^Too many tries\. Wait \d+ seconds and try again\.$/),
      })
      expect(Number(refused.headers["retry-after"])).toBeGreaterThan(50)
      expect(Number(refused.headers["retry-after"])).toBeLessThanOrEqual(60)
      expect((await visitor()("/register", login)).status).toBe(429)
      expect((await visitor()("/reset-password", { identifier: login.email })).status).toBe(429)
      expect((await visitor()("", { ...login, email: "minh@cholang.example" })).status).toBe(401)
      expect(await getContainer().resolve(Modules.AUTH).listProviderIdentities({})).toEqual([])
    })

    it("the right password clears the count, so that nobody is locked out by signing in often", async () => {
      const login = { email: "hoa@cholang.example", password: PASSWORD }
      await visitor()("/register", login)
      for (let number = 0; number < 25; number++) {
        expect((await visitor()("", login)).status).toBe(200)
      }
    })

    it("one address may try sixty logins a minute, whatever it sends", async () => {
      const call = visitor()
      for (let number = 0; number < 60; number++) {
        expect((await call("", { email: number })).status).toBe(400)
      }
      expect((await call("", { email: "moi@cholang.example", password: PASSWORD })).status).toBe(429)
      expect((await visitor()("", { email: "moi@cholang.example", password: PASSWORD })).status).toBe(401)
    })

    it("who claims an address without the storefront's secret is counted by the connection's", async () => {
      const statuses: number[] = []
      for (let number = 0; number < 61; number++) {
        statuses.push((await visitor("a-guessed-secret")("", { email: number })).status)
      }
      expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0)
    })

    it("the other actors' passwords are counted too: they are the same ones", async () => {
      const login = { email: "van@cholang.example", password: "sai mật khẩu" }
      const headers = { "x-client-address": "203.0.113.250", "x-storefront-secret": SECRET }
      const tryAs = (actor: string) => portal.post(`/auth/${actor}/emailpass`, login, { headers })
      for (let number = 0; number < 10; number++) {
        expect((await tryAs("customer")).status).toBe(401)
      }
      expect((await tryAs("user")).status).toBe(429)
      expect((await tryAs("producer")).status).toBe(429)
    })
  },
  { SIGN_IN_LIMIT_LOGIN: "10", SIGN_IN_LIMIT_ADDRESS: "60" },
)
