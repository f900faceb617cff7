import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { FileMailProvider } from "./service"

const content = { subject: "Chào", text: "Chào bạn", html: "<p>Chào bạn</p>" }

describe("mails kept as files", () => {
  let dir: string
  beforeEach(async () => {
    dir = await mkdtemp(path.join(os.tmpdir(), "mail-files-"))
  })
  afterEach(() => rm(dir, { recursive: true }))

  it("writes one file a mail, in a folder it makes, for its owner only", async () => {
    const provider = new FileMailProvider({}, { dir: path.join(dir, "mail") })
    const { id } = await provider.send({
      to: "chi@cholang.example",
      channel: "email",
      template: "greeting",
      data: { id: "acc_1" },
      content,
    })
    const file = path.join(dir, "mail", `${id}.json`)
    expect(await readdir(path.join(dir, "mail"))).toEqual([`${id}.json`])
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual({
      to: "chi@cholang.example",
      ...content,
      template: "greeting",
      data: { id: "acc_1" },
      sent_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    })
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it("keeps two mails of the same moment apart", async () => {
    const provider = new FileMailProvider({}, { dir })
    const mail = { to: "chi@cholang.example", channel: "email", template: "greeting", content }
    await Promise.all([provider.send(mail), provider.send(mail)])
    expect(await readdir(dir)).toHaveLength(2)
  })

  it("refuses a mail without content, and leaves no file", async () => {
    const provider = new FileMailProvider({}, { dir })
    await expect(
      provider.send({ to: "chi@cholang.example", channel: "email", template: "greeting" }),
    ).rejects.toThrow("A mail needs a subject, a text and its HTML in the notification's content.")
    expect(await readdir(dir)).toEqual([])
  })

  it("needs a folder", () => {
    expect(() => FileMailProvider.validateOptions({})).toThrow("mail-files needs the option dir.")
  })
})
