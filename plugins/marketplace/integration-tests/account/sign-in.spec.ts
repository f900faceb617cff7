import { Modules } from "@medusajs/framework/utils"
import { onTestFinished, vi } from "vitest"
import forgetExpiredSessions from "../../src/jobs/forget-expired-sessions"
import { AUDIT_MODULE } from "../../src/modules/audit"
import { PRODUCER_ACCOUNT_MODULE } from "../../src/modules/producer-account"
import { withBackend } from "../helpers/app"
import { Operator } from "../helpers/operator"
import { Portal } from "../helpers/portal"

const LAN = "lan@cholang.example"
const PASSWORD = "mật khẩu của Lan"
const OTHER_PASSWORD = "mật khẩu khác"
const NEVER = new Promise<never>(() => {})

withBackend(({ api, getContainer }) => {
  const portal = new Portal(api)

  const logins = async () =>
    (await getContainer().resolve(Modules.AUTH).listProviderIdentities({})).map(({ entity_id }) => entity_id)
  const sessions = () => getContainer().resolve(PRODUCER_ACCOUNT_MODULE).listProducerSessions({})
  const nextEvent = (name: string) =>
    new Promise<Record<string, string>>((resolve) =>
      getContainer()
        .resolve(Modules.EVENT_BUS)
        .subscribe(name, async ({ data }: { data: unknown }) => resolve(data as Record<string, string>)),
    )

  describe("registering", () => {
    it("opens the portal for a person without an account yet", async () => {
      const { status, data } = await portal.register(LAN, PASSWORD)

      expect(status).toBe(200)
      expect(data).toEqual({ token: expect.any(String) })
      expect((await portal.me(data.token)).data).toEqual({ account: null, memberships: [], applications: [] })
    })

    it("keeps one login however an address or number is written", async () => {
      await portal.register("  LAN@ChoLang.Example ", PASSWORD)
      await portal.register("0912 345 678", PASSWORD)

      expect((await portal.signIn("lan@cholang.example", PASSWORD)).status).toBe(200)
      expect((await portal.signIn("Lan@cholang.example", PASSWORD)).status).toBe(200)
      expect((await portal.signIn("+84 912.345.678", PASSWORD)).status).toBe(200)
      expect(await logins()).toEqual(["lan@cholang.example", "+84912345678"])
    })

    it("answers for a known login as for a new one; the token opens nothing and the owner is told", async () => {
      const first = await portal.register(LAN, PASSWORD)
      const told = nextEvent("producer_account.already_registered")
      const second = await portal.register(LAN, OTHER_PASSWORD)

      expect(second.status).toBe(first.status)
      expect(claimNames(second.data.token)).toEqual(claimNames(first.data.token))
      expect((await portal.me(second.data.token)).status).toBe(401)
      expect((await portal.post("/producer/me", { name: "X" }, { token: second.data.token })).status).toBe(
        401,
      )
      expect((await portal.post("/auth/token/refresh", {}, { token: second.data.token })).status).toBe(404)
      expect(await told).toEqual({ auth_identity_id: claimsOf(first.data.token).auth_identity_id })
      expect((await portal.signIn(LAN, OTHER_PASSWORD)).status).toBe(401)
      expect(await logins()).toEqual([LAN])
    })

    it("lets in who knows the password of a known login", async () => {
      await portal.register(LAN, PASSWORD)

      expect((await portal.me(await portal.newToken(LAN, PASSWORD))).status).toBe(200)
    })

    it("refuses what is no login and no password, and keeps nothing", async () => {
      for (const email of [
        "",
        "lan",
        "12345",
        "lan@",
        "lan@cholang.example\u0000",
        "a".repeat(300),
        7,
        null,
        {},
      ]) {
        expect((await portal.register(email, PASSWORD)).status).toBe(400)
      }
      for (const password of [
        "",
        "ngắn-7!",
        "x".repeat(201),
        "x".repeat(10_000),
        12345678,
        null,
        ["12345678"],
      ]) {
        expect((await portal.register(LAN, password)).status).toBe(400)
      }
      expect(
        (
          await portal.post("/auth/producer/emailpass/register", {
            email: LAN,
            password: PASSWORD,
            role: "owner",
          })
        ).status,
      ).toBe(400)
      expect(await logins()).toEqual([])
    })

    it("two at once make one login", async () => {
      const answers = await Promise.all([
        portal.register(LAN, PASSWORD),
        portal.register(LAN, OTHER_PASSWORD),
      ])

      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      expect(await logins()).toEqual([LAN])
      const opened = await Promise.all(answers.map(({ data }) => portal.me(data.token)))
      expect(opened.map(({ status }) => status).toSorted()).toEqual([200, 401])
    })
  })

  describe("signing in", () => {
    it("says the same of a wrong password and of a login that does not exist", async () => {
      await portal.register(LAN, PASSWORD)
      const wrong = await portal.signIn(LAN, OTHER_PASSWORD)
      const unknown = await portal.signIn("nobody@cholang.example", OTHER_PASSWORD)

      expect(wrong.status).toBe(401)
      expect(wrong.data).toEqual({
        type: "unauthorized",
        code: "unauthorized",
        message: "Invalid email or password",
      })
      expect({ status: unknown.status, data: unknown.data }).toEqual({ status: 401, data: wrong.data })
    })

    it("takes a password from any keyboard: letters with marks may come apart", async () => {
      await portal.register(LAN, PASSWORD.normalize("NFC"))

      expect((await portal.signIn(LAN, PASSWORD.normalize("NFD"))).status).toBe(200)
    })

    it("refuses a novel, a NUL and a list as a password without hashing them", async () => {
      await portal.register(LAN, PASSWORD)

      expect((await portal.signIn(LAN, "x".repeat(10_000))).status).toBe(400)
      expect((await portal.signIn("lan\u0000@cholang.example", PASSWORD)).status).toBe(400)
      expect((await portal.signIn([LAN], [PASSWORD])).status).toBe(400)
      expect((await portal.signIn({ $ne: null }, PASSWORD)).status).toBe(400)
    })

    it("opens no way round: neither GET nor an escaped path takes a password", async () => {
      await portal.register(LAN, PASSWORD)
      const config = { data: { email: LAN, password: PASSWORD }, validateStatus: () => true }

      expect((await api.get("/auth/producer/emailpass", config)).status).toBe(404)
      for (const path of [
        "/auth/producer/email%70ass",
        "/auth/%70roducer/emailpass",
        "/%61uth/producer/email%70ass",
      ]) {
        expect((await portal.post(path, { email: LAN, password: PASSWORD })).status).toBe(404)
      }
    })

    it("works for an operator of the office with the same login, each token for its own side", async () => {
      await Operator.signIn({ api, getContainer })
      const login = { email: "dieuphoi@cholang.example", password: "mat-khau-dieu-phoi" }
      const { data: office } = await portal.post("/auth/user/emailpass", login)
      const { data: stall } = await portal.signIn(login.email, login.password)

      expect((await portal.me(stall.token)).status).toBe(200)
      expect((await portal.me(office.token)).status).toBe(401)
      expect((await portal.get("/admin/producers", { token: stall.token })).status).toBe(401)
    })
  })

  describe("a sign-in", () => {
    it("begins and ends while the event bus takes nothing", async () => {
      await portal.register(LAN, PASSWORD)
      const bus = vi.spyOn(getContainer().resolve(Modules.EVENT_BUS), "emit").mockReturnValue(NEVER)
      onTestFinished(() => bus.mockRestore())
      const { status, data } = await portal.signIn(LAN, PASSWORD)

      expect(status).toBe(200)
      expect((await portal.post("/auth/token/refresh", {}, { token: data.token })).status).toBe(200)
      expect((await portal.delete("/producer/session", { token: data.token })).status).toBe(200)
      expect(bus).not.toHaveBeenCalled()
    })

    it("ends at sign-out, and a second one of the same second goes on", async () => {
      await portal.register(LAN, PASSWORD)
      const [phone, laptop] = await Promise.all([portal.signIn(LAN, PASSWORD), portal.signIn(LAN, PASSWORD)])
      expect(phone.data.token).not.toBe(laptop.data.token)

      const out = await portal.delete("/producer/session", { token: phone.data.token })

      expect(out).toMatchObject({ status: 200, data: { success: true } })
      expect((await portal.me(phone.data.token)).status).toBe(401)
      expect((await portal.post("/auth/token/refresh", {}, { token: phone.data.token })).status).toBe(401)
      expect((await portal.me(laptop.data.token)).status).toBe(200)
    })

    it("is renewed; the old token lasts for what is under way and ends with the person's others", async () => {
      const old = await portal.newToken(LAN, PASSWORD)
      const { status, data } = await portal.post("/auth/token/refresh", {}, { token: old })

      expect(status).toBe(200)
      expect((await portal.me(data.token)).status).toBe(200)
      expect((await portal.me(old)).status).toBe(200)
      const accounts = getContainer().resolve(PRODUCER_ACCOUNT_MODULE)
      const now = Date.now()
      expect(await accounts.isOpen(old, new Date(now + 31_000))).toBe(false)
      expect(await accounts.isOpen(data.token, new Date(now + 31_000))).toBe(true)
      await accounts.endSessionsOf(claimsOf(old).auth_identity_id, new Date())
      expect((await portal.me(old)).status).toBe(401)
      expect((await portal.me(data.token)).status).toBe(401)
    })

    it("makes no cookie, and a cookie opens nothing", async () => {
      const token = await portal.newToken(LAN, PASSWORD)
      const exchanged = await portal.post("/auth/session", {}, { token })

      expect(exchanged.status).toBe(400)
      expect(exchanged.data.message).toBe("A producer's token is not exchanged for a cookie.")
      const cookie = [exchanged.headers["set-cookie"] ?? []].flat().join("; ")
      expect((await portal.get("/producer/me", { headers: { cookie } })).status).toBe(401)
      expect((await portal.post("/auth/token/refresh", {}, { headers: { cookie } })).status).toBe(401)
    })

    it("ends when its login is deleted", async () => {
      const token = await portal.newToken(LAN, PASSWORD)
      await getContainer()
        .resolve(Modules.AUTH)
        .deleteAuthIdentities([claimsOf(token).auth_identity_id])

      expect((await portal.me(token)).status).toBe(401)
      expect((await portal.post("/producer/me", { name: "Lan" }, { token })).status).toBe(401)
    })

    it("cannot be made from a token with another signature or another name", async () => {
      const token = await portal.newToken(LAN, PASSWORD)
      const [header, payload, signature] = token.split(".")
      const forged = Buffer.from(
        JSON.stringify({ ...claimsOf(token), auth_identity_id: "authid_1" }),
      ).toString("base64url")
      const none = Buffer.from(JSON.stringify({ alg: "none", typ: "JWT" })).toString("base64url")

      for (const bad of [
        `${header}.${forged}.${signature}`,
        `${none}.${payload}.`,
        `${none}.${forged}.`,
        "x.y.z",
        "x",
      ]) {
        expect((await portal.me(bad)).status).toBe(401)
      }
    })

    it("is forgotten once it has expired, and not before", async () => {
      await portal.register(LAN, PASSWORD)
      const accounts = getContainer().resolve(PRODUCER_ACCOUNT_MODULE)
      await accounts.openSession("an old token", "authid_1", new Date(Date.now() - 1000))
      await forgetExpiredSessions(getContainer())
      expect(await sessions()).toHaveLength(1)
    })
  })

  describe("a password", () => {
    it("is changed by who shows the old one; every other sign-in ends", async () => {
      const token = await portal.newToken(LAN, PASSWORD)
      const { data: elsewhere } = await portal.signIn(LAN, PASSWORD)
      await portal.post("/producer/me", { name: "Lan" }, { token })
      const change = { current_password: PASSWORD, new_password: OTHER_PASSWORD }
      const { status, data } = await portal.post("/producer/me/password", change, { token })

      expect(status).toBe(200)
      expect((await portal.me(data.token)).status).toBe(200)
      expect((await portal.me(token)).status).toBe(401)
      expect((await portal.me(elsewhere.token)).status).toBe(401)
      expect((await portal.signIn(LAN, PASSWORD)).status).toBe(401)
      expect((await portal.signIn(LAN, OTHER_PASSWORD)).status).toBe(200)
      const entries = await getContainer()
        .resolve(AUDIT_MODULE)
        .listAuditEntries({ action: "change_password" })
      expect(entries).toMatchObject([{ entity: "producer_account", actor_type: "producer" }])
    })

    it("stays as it is when the old one is wrong or the new one too short", async () => {
      const token = await portal.newToken(LAN, PASSWORD)
      const wrong = { current_password: OTHER_PASSWORD, new_password: "mật khẩu thứ ba" }
      const answer = await portal.post("/producer/me/password", wrong, { token })

      expect(answer).toMatchObject({ status: 400, data: { code: "wrong_password", type: "invalid_data" } })
      const short = { current_password: PASSWORD, new_password: "ngắn" }
      expect((await portal.post("/producer/me/password", short, { token })).status).toBe(400)
      expect((await portal.me(token)).status).toBe(200)
      expect((await portal.signIn(LAN, PASSWORD)).status).toBe(200)
    })

    it("is reset with the link of the mail, once; every sign-in ends", async () => {
      const token = await portal.newToken(LAN, PASSWORD)
      const mailed = nextEvent("auth.password_reset")
      const asked = await portal.post("/auth/producer/emailpass/reset-password", {
        identifier: "LAN@cholang.example",
      })
      expect(asked).toMatchObject({ status: 201, data: "Created" })
      const event = await mailed
      expect(event).toMatchObject({ entity_id: LAN, actor_type: "producer" })

      const reset = (password: string) =>
        portal.post("/auth/producer/emailpass/update", { password }, { token: event.token })
      expect((await reset("ngắn")).status).toBe(400)
      expect(await reset(OTHER_PASSWORD)).toMatchObject({ status: 200, data: { success: true } })

      expect((await portal.me(token)).status).toBe(401)
      expect((await portal.signIn(LAN, PASSWORD)).status).toBe(401)
      expect((await portal.signIn(LAN, OTHER_PASSWORD)).status).toBe(200)
      expect((await reset("mật khẩu thứ ba")).status).toBe(401)
      expect((await portal.signIn(LAN, OTHER_PASSWORD)).status).toBe(200)
    })

    it("is not reset for a login that does not exist, and the answer does not say so", async () => {
      const asked = await portal.post("/auth/producer/emailpass/reset-password", {
        identifier: "nobody@cholang.example",
      })

      expect(asked).toMatchObject({ status: 201, data: "Created" })
      expect(await getContainer().resolve(Modules.AUTH).listProviderIdentities({})).toEqual([])
    })

    it("is not reset by a sign-in's token, and the link's token signs nobody in", async () => {
      const token = await portal.newToken(LAN, PASSWORD)
      const mailed = nextEvent("auth.password_reset")
      await portal.post("/auth/producer/emailpass/reset-password", { identifier: LAN })
      const { token: link } = await mailed

      for (const bad of [token, undefined, "x"]) {
        const answer = await portal.post(
          "/auth/producer/emailpass/update",
          { password: OTHER_PASSWORD },
          { token: bad },
        )
        expect(answer.status).toBe(401)
      }
      expect((await portal.me(link ?? "")).status).toBe(401)
      expect((await portal.post("/auth/token/refresh", {}, { token: link })).status).toBe(401)
      expect((await portal.signIn(LAN, PASSWORD)).status).toBe(200)
    })
  })

  it("a person says how they are called and reached; what is no phone number changes nothing", async () => {
    const token = await portal.newToken(LAN, PASSWORD)
    const { data } = await portal.post(
      "/producer/me",
      { name: " <b>Nguyễn Lan</b> ", phone: "0912 345 678" },
      { token },
    )
    expect(data.account).toEqual({
      id: expect.stringMatching(/^pacc_/),
      login: LAN,
      email: LAN,
      name: "Nguyễn Lan",
      phone: "+84912345678",
    })

    expect((await portal.post("/producer/me", { phone: "12" }, { token })).status).toBe(400)
    expect((await portal.post("/producer/me", { email: "x@x.vn" }, { token })).status).toBe(400)
    expect((await portal.post("/producer/me", { phone: "" }, { token })).data.account.phone).toBeNull()
    expect((await portal.me(token)).data.account).toEqual({ ...data.account, phone: null })
  })
})

function claimsOf(token: string): { auth_identity_id: string } & Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString())
}

const claimNames = (token: string) =>
  Object.entries(claimsOf(token)).map(([name, value]) => [name, typeof value, String(value).length])
