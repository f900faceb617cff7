import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import path from "node:path"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type ReceivedFile, receiveFiles, type WithFiles } from "./receive-files"

const LIMITS = { field: "files", maxFiles: 3, maxBytesEach: 1_000 }

type Seen = { files: ReceivedFile[]; contents: string[]; body: unknown }

describe("receiveFiles", () => {
  const receive = receiveFiles(LIMITS)
  let server: Server
  let seen: Seen | undefined
  let url: string
  let closed: Promise<void>

  beforeAll(async () => {
    server = createServer((req, res) => {
      seen = undefined
      closed = new Promise((resolve) => res.once("close", resolve))
      void receive(req as MedusaRequest, res as unknown as MedusaResponse, async (error?: unknown) => {
        if (error) {
          const { code, message } = error as { code: string; message: string }
          res.statusCode = 400
          return res.end(JSON.stringify({ code, message }))
        }
        const { files_received: files, body } = req as unknown as WithFiles
        const contents = await Promise.all(files.map((file) => readFile(file.path, "utf8")))
        seen = { files, contents, body }
        res.end("{}")
      })
    })
    await new Promise<void>((resolve) => server.listen(0, resolve))
    url = `http://localhost:${(server.address() as AddressInfo).port}`
  })

  afterAll(() => new Promise((resolve) => server.close(resolve)))

  const send = async (body: BodyInit, headers: Record<string, string> = {}) => {
    const response = await fetch(url, { method: "POST", body, headers })
    return { status: response.status, ...((await response.json()) as { code?: string; message?: string }) }
  }
  const form = (...files: [field: string, name: string, content: string][]) => {
    const data = new FormData()
    for (const [field, name, content] of files) {
      data.append(field, new Blob([content]), name)
    }
    return data
  }

  it("hands over files and text fields, and leaves nothing on disk", async () => {
    const data = form(["files", "Giấy tờ.pdf", "một"], ["files", "b.jpg", "hai"])
    data.append("kind", "other")

    expect((await send(data)).status).toBe(200)
    await closed
    expect(seen?.files.map(({ filename, bytes }) => ({ filename, bytes }))).toEqual([
      { filename: "Giấy tờ.pdf", bytes: 5 },
      { filename: "b.jpg", bytes: 3 },
    ])
    expect(seen?.contents).toEqual(["một", "hai"])
    expect(seen?.body).toEqual({ kind: "other" })
    await expect.poll(() => existsSync(path.dirname(seen?.files[0]?.path ?? ""))).toBe(false)
  })

  it("refuses with a sentence what is too large, too many, misnamed or no file at all", async () => {
    const large = "x".repeat(1_001)
    const chunked = new ReadableStream({
      start: (controller) => {
        const border = '--b\r\ncontent-disposition: form-data; name="files"; filename="a.bin"\r\n\r\n'
        controller.enqueue(new TextEncoder().encode(border + "x".repeat(4_000_000)))
        controller.close()
      },
    })
    const answers = [
      await send(form(["files", "a", large])),
      await send(form(...Array.from({ length: 200 }, () => ["files", "a", "x"] as [string, string, string]))),
      await send(form(["photo", "a", "x"])),
      await send(form(["files", "../../a", "x"])),
      await send(new FormData()),
      await send("{}", { "content-type": "application/json" }),
      await send("no form", { "content-type": "multipart/form-data; boundary=b" }),
      await send("x".repeat(2_000_000), { "content-type": "multipart/form-data; boundary=b" }),
      await fetch(url, {
        method: "POST",
        body: chunked,
        headers: { "content-type": "multipart/form-data; boundary=b" },
        duplex: "half",
      } as RequestInit).then(async (response) => ({ status: response.status, ...(await response.json()) })),
    ]

    expect(answers.map(({ status, code }) => [status, code])).toEqual([
      [400, "file_too_large"],
      [400, "too_many_files"],
      [400, "unexpected_file"],
      [400, "bad_filename"],
      [400, "no_file"],
      [400, "not_multipart"],
      [400, "bad_form"],
      [400, "file_too_large"],
      [400, "file_too_large"],
    ])
    expect(seen).toBeUndefined()
  })
})
