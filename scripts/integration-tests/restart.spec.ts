import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { afterEach, expect, it } from "vitest"
import { crowding } from "../lib/machine.ts"
import { readSettings } from "../lib/settings.ts"
import type { Stack } from "../lib/stack-file.ts"
import { alive, StartCommand } from "./start-command.ts"

const READY_SECONDS = 25 * crowding()
/** Whatever goes to another machine fails at once; nothing listens at this port. */
const NO_NETWORK = {
  NODE_USE_ENV_PROXY: "1",
  HTTP_PROXY: "http://127.0.0.1:9",
  HTTPS_PROXY: "http://127.0.0.1:9",
  NO_PROXY: "localhost",
}

const { dataDir, ports } = readSettings()
const stackFile = path.join(dataDir, "stack.json")
const start = new StartCommand(dataDir)
start.env = NO_NETWORK

afterEach(async () => {
  start.signal("SIGTERM")
  await start.ends()
})

async function canSignIn(actor: string, { email, password }: { email: string; password: string }) {
  const response = await fetch(`http://localhost:${ports.backend}/auth/${actor}/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  })
  return response.ok
}

it("a second start needs no network, is ready in 25 s, says where everything is, and stops without a trace", async () => {
  const began = performance.now()
  start.run()
  await start.says("Chợ Làng is open")
  expect((performance.now() - began) / 1000).toBeLessThanOrEqual(READY_SECONDS)

  const stack = JSON.parse(readFileSync(stackFile, "utf8")) as Stack
  const login = { email: expect.stringContaining("@"), password: expect.stringMatching(/.{12}/) }
  const producer = { id: expect.stringMatching(/^producer_/), ...login }
  expect(stack).toEqual({
    storefront: `http://localhost:${ports.storefront}`,
    backend: `http://localhost:${ports.backend}`,
    meilisearch: stack.meilisearch && `http://localhost:${ports.meilisearch}`,
    publishableKey: expect.stringMatching(/^pk_/),
    operator: login,
    producers: [producer, producer],
  })
  const { operator, producers } = stack
  const entries = [["user", operator] as const, ...producers.map((one) => ["producer", one] as const)]
  expect(await Promise.all(entries.map(([actor, one]) => canSignIn(actor, one)))).toEqual([true, true, true])
  expect(await (await fetch(`${stack.storefront}/san-pham`)).text()).toContain('class="card"')

  const started = start.children()
  expect(alive(started).length).toBeGreaterThanOrEqual(3)
  start.signal("SIGTERM")
  const { code, output } = await start.ends()
  expect(code).toBe(0)
  expect(output).not.toContain("✗")
  expect(alive(started)).toEqual([])
  expect(existsSync(stackFile)).toBe(false)
})
