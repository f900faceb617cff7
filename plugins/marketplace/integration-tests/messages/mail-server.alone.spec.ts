import type { AddressInfo } from "node:net"
import { forgetMails } from "@cho-lang/marketplace/workflows/message/forget-mails"
import { retryMails } from "@cho-lang/marketplace/workflows/message/retry-mails"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { SMTPServer } from "smtp-server"
import { vi } from "vitest"
import { withBackend } from "../helpers/app"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { Operator } from "../helpers/operator"
import { Shopper } from "../helpers/shopper"

type Taken = { to: string; raw: string }

const taken: Taken[] = []
let isDown = false

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo: ({ address }, _session, callback) =>
    isDown ? callback(Object.assign(new Error(`no room for ${address}`), { responseCode: 452 })) : callback(),
  onData(stream, { envelope }, callback) {
    const chunks: Buffer[] = []
    stream.on("data", (chunk: Buffer) => chunks.push(chunk))
    stream.on("end", () => {
      const raw = Buffer.concat(chunks).toString("utf8").replaceAll("=\r\n", "")
      taken.push(...envelope.rcptTo.map(({ address }) => ({ to: address, raw })))
      callback()
    })
  },
})

// The backend reads its environment when it starts, which is after this.
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve))
  process.env.SMTP_URL = `smtp://localhost:${(server.server.address() as AddressInfo).port}`
  process.env.MAIL_FROM = "Chợ Làng <cho@cholang.example>"
})
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))

withBackend(({ api, getContainer }) => {
  let market: Market
  let shopper: Shopper

  beforeAll(async () => {
    market = await createMarket(getContainer())
    shopper = new Shopper(api, market)
  })

  const takenFor = (address: string) => taken.filter(({ to }) => to === address)
  const notifications = () =>
    getContainer().resolve(Modules.NOTIFICATION).listNotifications({ channel: "email" }, { take: 100 })
  const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000)

  it("mails reach a real mail server", async () => {
    const stall = market.stalls[0] as Stall
    await shopper.complete(await shopper.readyCart([stall]))
    await vi.waitFor(() => expect(takenFor("gom-mau@cholang.example")).toHaveLength(1), { timeout: 10_000 })
    const [mail] = takenFor("gom-mau@cholang.example")
    expect(mail?.raw).toContain("From: =?UTF-8?Q?Ch=E1=BB=A3_L=C3=A0ng?= <cho@cholang.example>")
    expect(mail?.raw).toContain("1 =C3=97 H=C3=A0ng gom-mau 1")
  })

  it("an order is placed while the mail server is down, and its mails come when it is up, once each", async () => {
    const warnings = vi.spyOn(getContainer().resolve(ContainerRegistrationKeys.LOGGER), "warn")
    const stall = market.stalls[1] as Stall
    isDown = true
    const before = takenFor("khach@cholang.example").length

    const { status } = await shopper.complete(await shopper.readyCart([stall]))
    expect(status).toBe(200)
    const statuses = async () => (await notifications()).map(({ status }) => status)
    await vi.waitFor(async () => expect(await statuses()).toEqual(["failure", "failure"]), {
      timeout: 10_000,
    })
    expect(warnings.mock.calls.flat().join("\n")).toContain("EENVELOPE, 452")
    expect(warnings.mock.calls.flat().join("\n")).not.toContain("@cholang.example")

    isDown = false
    expect(await retryMails(getContainer(), minutesFromNow(1))).toBe(0)
    expect(await retryMails(getContainer(), minutesFromNow(3))).toBe(1)
    expect(await statuses()).toEqual(["success", "success"])
    expect(await retryMails(getContainer(), minutesFromNow(60))).toBe(0)
    expect(takenFor("lua-mau@cholang.example")).toHaveLength(1)
    expect(takenFor("khach@cholang.example")).toHaveLength(before + 1)
  })

  it("a mail whose process died while it was sent is sent again", async () => {
    const stall = market.stalls[2] as Stall
    await shopper.complete(await shopper.readyCart([stall]))
    await vi.waitFor(() => expect(takenFor("com-mau@cholang.example")).toHaveLength(1), { timeout: 10_000 })
    const pg = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await pg("notification").where({ template: "order-received" }).update({ status: "pending" })

    expect(await retryMails(getContainer(), minutesFromNow(9))).toBe(0)
    expect(await retryMails(getContainer(), minutesFromNow(11))).toBe(1)
    expect(takenFor("com-mau@cholang.example")).toHaveLength(2)
  })

  it("after 30 days nothing tells who got a mail", async () => {
    await shopper.complete(await shopper.readyCart([market.stalls[0] as Stall]))
    await vi.waitFor(async () => expect(await notifications()).toHaveLength(2), { timeout: 10_000 })

    expect(await forgetMails(getContainer(), minutesFromNow(29 * 24 * 60))).toBe(0)
    expect(await forgetMails(getContainer(), minutesFromNow(31 * 24 * 60))).toBe(2)
    expect(await notifications()).toEqual([])
  })

  it("a person of the office who forgot the password gets a link, kept under seal until it is sent", async () => {
    await Operator.signIn({ api, getContainer })
    await api.post("/auth/user/emailpass/reset-password", { identifier: "dieuphoi@cholang.example" })
    await vi.waitFor(() => expect(takenFor("dieuphoi@cholang.example")).toHaveLength(1), { timeout: 10_000 })

    const mail = takenFor("dieuphoi@cholang.example")[0]?.raw.replaceAll("=3D", "=") ?? ""
    const token = /http:\/\/localhost:9000\/app\/reset-password\?token=([\w.-]+)/.exec(mail)?.[1] ?? ""
    expect(token.split(".")).toHaveLength(3)
    expect(JSON.stringify(await notifications())).not.toContain(token)

    const headers = { authorization: `Bearer ${token}` }
    await api.post("/auth/user/emailpass/update", { password: "mat-khau-moi-cua-toi" }, { headers })
    const login = { email: "dieuphoi@cholang.example", password: "mat-khau-moi-cua-toi" }
    expect((await api.post("/auth/user/emailpass", login)).status).toBe(200)
  })
})
