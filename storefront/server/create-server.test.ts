import { createHmac } from "node:crypto"
import { once } from "node:events"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { type IncomingMessage, request, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { gunzipSync } from "node:zlib"
import { afterEach, beforeEach, expect, test } from "vitest"
import { createShopServer } from "./create-server.ts"

const secret = "a-secret-for-this-test"
let server: Server
let root: string
let rendered: string[]

/** Stands for Astro: names the page and how often it was rendered. */
function pages(req: IncomingMessage, res: ServerResponse): void {
  if (req.url === "/throws") {
    throw new Error("a page's own mistake")
  }
  rendered.push(req.url ?? "")
  const headers: Record<string, string> = {
    "x-cache-tags": "products,product:tra-sen",
    "x-cache-max-age": "60",
  }
  if (req.url?.startsWith("/san-pham/cookie")) {
    headers["set-cookie"] = "cart_id=1"
  }
  res.writeHead(req.url === "/san-pham/broken" ? 500 : 200, headers)
  res.end(`${req.url} ${rendered.length}`)
}

beforeEach(async () => {
  rendered = []
  root = mkdtempSync(path.join(tmpdir(), "shop-"))
  const mediaDir = path.join(root, "media")
  writeFileSync(path.join(root, "secret.txt"), "not for the public")
  mkdirSync(mediaDir)
  writeFileSync(path.join(mediaDir, "com.webp"), "picture")
  mkdirSync(path.join(root, "_astro"))
  writeFileSync(path.join(root, "_astro/old.js"), "script")
  server = createShopServer({ astro: pages, clientDir: root, mediaDir, invalidationSecret: secret })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
  rmSync(root, { recursive: true })
})

type Answer = { status: number; headers: IncomingMessage["headers"]; body: Buffer }

/** A request as it is written: fetch would tidy the path. */
async function ask(
  url: string,
  headers: Record<string, string> = {},
  method = "GET",
  body = "",
): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  const req = request({ port, host: "127.0.0.1", path: url, method, headers }).end(body)
  const closed = new Promise((resolve) => req.once("close", resolve))
  const [res] = (await once(req, "response")) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of res) {
    chunks.push(chunk)
  }
  await closed
  return { status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) }
}

function invalidate(tags: string[], key = secret) {
  const body = JSON.stringify({ tags })
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = `sha256=${createHmac("sha256", key).update(`${timestamp}.${body}`).digest("hex")}`
  return ask("/api/cache/invalidate", { "x-timestamp": timestamp, "x-signature": signature }, "POST", body)
}

test("a catalogue page is rendered once and then answered from memory, compressed where that is understood", async () => {
  await ask("/san-pham?group=food")
  const plain = await ask("/san-pham?utm_source=x&group=food")
  const zipped = await ask("/san-pham?group=food", { "accept-encoding": "gzip, br" })
  expect(rendered).toEqual(["/san-pham?group=food"])
  expect(plain.headers["x-cache"]).toBe("hit")
  expect(plain.body.toString()).toBe("/san-pham?group=food 1")
  expect(zipped.headers["content-encoding"]).toBe("gzip")
  expect(gunzipSync(zipped.body).toString()).toBe("/san-pham?group=food 1")
  expect(zipped.headers["x-cache-tags"]).toBeUndefined()
})

test("a browser that has the page is told so", async () => {
  const { headers } = await ask("/san-pham")
  const again = await ask("/san-pham", { "if-none-match": String(headers.etag) })
  expect(again.status).toBe(304)
  expect(again.body.length).toBe(0)
})

test.each(["/gio-hang", "/san-pham?q=tra", "/san-pham/cookie", "/san-pham/broken"])(
  "%s is rendered for everybody anew",
  async (url) => {
    await ask(url)
    await ask(url)
    expect(rendered).toEqual([url, url])
  },
)

test("the cart is nobody's page to keep", async () => {
  const { headers } = await ask("/gio-hang")
  expect(headers["cache-control"]).toBe("private, no-store")
  expect(headers["x-cache"]).toBeUndefined()
})

test("a signed call drops the pages with its tags, an unsigned one drops nothing", async () => {
  await ask("/san-pham")
  expect((await invalidate(["products"], "another-secret")).status).toBe(403)
  expect((await ask("/san-pham")).headers["x-cache"]).toBe("hit")
  expect(JSON.parse((await invalidate(["product:tra-sen"])).body.toString())).toEqual({ dropped: 1 })
  expect((await ask("/san-pham")).body.toString()).toBe("/san-pham 2")
})

test("a form from another site is refused before anything is rendered, one from the same host is not", async () => {
  const { status } = await ask("/gio-hang/them", { origin: "https://elsewhere.example" }, "POST")
  expect(status).toBe(403)
  expect(rendered).toEqual([])
  const { port } = server.address() as AddressInfo
  expect((await ask("/gio-hang/them", { origin: `http://127.0.0.1:${port}` }, "POST")).status).toBe(200)
})

test("a body larger than its page takes is refused before anything is rendered, and a form comes back in words", async () => {
  expect((await ask("/gio-hang/them", {}, "POST", "x".repeat(300 * 1024))).status).toBe(413)
  const page = "/don-hang/ogrp_1/tra-hang/order_1?token=abc"
  const answer = await ask(page, { accept: "text/html" }, "POST", "x".repeat(77 * 1024 * 1024))
  expect([answer.status, answer.headers.location]).toEqual([303, `${page}&loi=file_too_large`])
  expect(rendered).toEqual([])
})

test.each(["//", "//san-pham", "/%", "/media/%", "/media//", "http://x/", "http://[/", "/san-pham?%", "*"])(
  "whatever is asked for, %s too, the shop answers and goes on",
  async (url) => {
    for (const method of ["GET", "POST"]) {
      expect((await ask(url, {}, method)).status).toBeGreaterThanOrEqual(200)
    }
    expect((await ask("/san-pham")).status).toBe(200)
  },
)

test("a page or a picture that fails is said to be out of order, and the shop goes on", async () => {
  expect((await ask("/throws")).status).toBe(500)
  await expect(ask("/media/com.webp", { range: "bytes=5-2" })).rejects.toThrow()
  expect((await ask("/san-pham")).status).toBe(200)
})

test("a script that a deployment took away meanwhile is cut off, and everybody else is served", async () => {
  rmSync(path.join(root, "_astro/old.js"))
  await expect(ask("/_astro/old.js")).rejects.toThrow()
  expect((await ask("/media/com.webp")).status).toBe(200)
})

test("pictures are kept for good, and nothing beside them can be reached", async () => {
  const { headers, body } = await ask("/media/com.webp")
  expect(body.toString()).toBe("picture")
  expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable")
  expect(headers["x-content-type-options"]).toBe("nosniff")
  for (const url of ["/media/../secret.txt", "/media/%2e%2e/secret.txt", "/media/..%2fsecret.txt"]) {
    expect((await ask(url)).body.toString()).not.toContain("not for the public")
  }
})
