import type { AddressInfo } from "node:net"
import type { Logger } from "@medusajs/framework/types"
import { SMTPServer, type SMTPServerOptions } from "smtp-server"
import { afterEach, describe, expect, it, vi } from "vitest"
import { SmtpMailProvider } from "./service"

const MAIL = {
  to: "chi@cholang.example",
  channel: "email",
  template: "greeting",
  content: { subject: "Đơn hàng của bạn", text: "Chào chị Hạnh", html: "<p>Chào chị Hạnh</p>" },
}

const warn = vi.fn()
const container = { logger: { warn } as unknown as Logger }

describe("mails over SMTP", () => {
  let server: SMTPServer | undefined
  afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())))

  async function listen(options: SMTPServerOptions): Promise<number> {
    const started = new SMTPServer({ authOptional: true, disabledCommands: ["STARTTLS"], ...options })
    server = started
    await new Promise<void>((resolve) => started.listen(0, "localhost", resolve))
    return (started.server.address() as AddressInfo).port
  }

  it("hands the mail to the server, signed in, with both bodies and Vietnamese marks", async () => {
    const received: { from: string; to: string[]; user: unknown; raw: string }[] = []
    const port = await listen({
      onAuth: ({ username, password }, _session, callback) =>
        password === "bí mật" ? callback(null, { user: username }) : callback(new Error("no")),
      onData(stream, { envelope, user }, callback) {
        const chunks: Buffer[] = []
        stream.on("data", (chunk: Buffer) => chunks.push(chunk))
        stream.on("end", () => {
          received.push({
            from: envelope.mailFrom ? envelope.mailFrom.address : "",
            to: envelope.rcptTo.map(({ address }) => address),
            user,
            raw: Buffer.concat(chunks).toString("utf8"),
          })
          callback()
        })
      },
    })
    const provider = new SmtpMailProvider(container, {
      url: `smtp://cho:${encodeURIComponent("bí mật")}@localhost:${port}`,
      from: "Chợ Làng <cho@cholang.example>",
    })
    const { id } = await provider.send(MAIL)
    expect(received).toHaveLength(1)
    const [{ raw = "", ...envelope } = {}] = received
    expect(envelope).toEqual({ from: "cho@cholang.example", to: ["chi@cholang.example"], user: "cho" })
    expect(raw).toContain(`Message-ID: ${id}`)
    expect(raw).toContain("Auto-Submitted: auto-generated")
    expect(raw).toContain("Subject: =?UTF-8?Q?=C4=90=C6=A1n_h=C3=A0ng_c=E1=BB=A7a_b?=")
    expect(raw).toContain("\r\n\r\nCh=C3=A0o ch=E1=BB=8B H=E1=BA=A1nh\r\n")
    expect(raw).toContain("\r\n\r\n<p>Ch=C3=A0o ch=E1=BB=8B H=E1=BA=A1nh</p>\r\n")
  })

  it("says and logs by codes why a mail was not taken, and repeats no address", async () => {
    const port = await listen({
      onRcptTo: ({ address }, _session, callback) =>
        callback(Object.assign(new Error(`unknown user ${address}`), { responseCode: 550 })),
    })
    const provider = new SmtpMailProvider(container, {
      url: `smtp://localhost:${port}`,
      from: "cho@cholang.example",
    })
    const reason = "The mail server did not take the mail (EENVELOPE, 550)."
    await expect(provider.send(MAIL)).rejects.toMatchObject({ message: reason })
    expect(warn.mock.calls).toEqual([[reason]])
  })

  it("says that no server answered", async () => {
    const provider = new SmtpMailProvider(container, {
      url: "smtp://localhost:1",
      from: "cho@cholang.example",
    })
    await expect(provider.send(MAIL)).rejects.toThrow("The mail server did not take the mail (ESOCKET).")
  })

  it("needs an address of a server and a sender", () => {
    expect(() => SmtpMailProvider.validateOptions({ url: "smtp://localhost" })).toThrow(
      "mail-smtp needs the options url and from.",
    )
  })
})
