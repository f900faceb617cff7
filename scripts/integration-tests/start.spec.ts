import { existsSync } from "node:fs"
import { createServer, type Server } from "node:net"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { waitUntilGone } from "../lib/process-table.ts"
import { alive, StartCommand } from "./start-command.ts"

describe("pnpm start", () => {
  let start: StartCommand
  let occupant: Server | undefined

  beforeEach(async ({ task }) => {
    start = StartCommand.inFolder(task.id)
    await start.choosePorts()
  })

  afterEach(async () => {
    occupant?.close()
    occupant = undefined
    await start.clear()
  })

  const hasStackFile = () => existsSync(path.join(start.dataDir, "stack.json"))

  async function expectRefusal(sentence: string): Promise<void> {
    start.run()
    const { code, output } = await start.ends()
    expect(output.trim()).toBe(`✗ ${sentence}`)
    expect(code).toBe(1)
    expect(start.children()).toEqual([])
    expect(hasStackFile()).toBe(false)
  }

  it("names a taken port, who needs it and how to choose another", async () => {
    const port = Number(start.env.BACKEND_PORT)
    await new Promise<void>((resolve) => {
      occupant = createServer().listen(port, "127.0.0.1", resolve)
    })
    await expectRefusal(
      `Port ${port}, which the backend needs, is taken by another program: stop that one, or choose another port with BACKEND_PORT=<port>.`,
    )
  })

  it("refuses a port that is no port", async () => {
    start.env.STOREFRONT_PORT = "http"
    await expectRefusal('STOREFRONT_PORT must be a port between 1 and 65535, not "http".')
  })

  it("refuses a DATABASE_URL that is no address", async () => {
    start.env.DATABASE_URL = "cho_lang"
    await expectRefusal(
      "DATABASE_URL is not an address like postgres://user:password@localhost:5432/database.",
    )
  })

  it("refuses a DATABASE_URL where no PostgreSQL answers", async () => {
    const port = start.env.POSTGRES_PORT
    start.env.DATABASE_URL = `postgres://someone:secret@127.0.0.1:${port}/market`
    await expectRefusal(`DATABASE_URL cannot be used: no PostgreSQL answers at localhost:${port}.`)
  })

  it("refuses a DATABASE_URL with the wrong password, and one whose database is not there", async () => {
    const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env
    const server = `${DB_HOST}:${DB_PORT}`
    start.env.DATABASE_URL = `postgres://${DB_USERNAME}:not-it@${server}/postgres`
    await expectRefusal(
      `DATABASE_URL cannot be used: PostgreSQL refuses the user "${DB_USERNAME}" or the password.`,
    )
    start.env.DATABASE_URL = `postgres://${DB_USERNAME}:${DB_PASSWORD}@${server}/cho_khac`
    await expectRefusal(`DATABASE_URL cannot be used: there is no database named "cho_khac" at ${server}.`)
  })

  it("refuses a full disk", async () => {
    start.env.NODE_OPTIONS = `--import=${new URL("full-disk.mjs", import.meta.url)}`
    await expectRefusal(
      `The disk is full: ${start.dataDir} has 0 MB left and the market needs 200 MB; free some space, or set DATA_DIR to a folder on another disk.`,
    )
  })

  it("refuses a Meilisearch that does not answer", async () => {
    const host = `http://localhost:${start.env.MEILISEARCH_PORT}`
    start.env.MEILISEARCH_HOST = host
    start.run()
    const { code, output } = await start.ends()
    expect(output).toContain(`✗ MEILISEARCH_HOST cannot be used: ${host} does not answer`)
    expect(code).toBe(1)
  })

  it("stops everything it started when it is asked to stop half way", async () => {
    start.run()
    await start.says("✓ Meilisearch up")
    const started = start.children()
    expect(alive(started).length).toBeGreaterThanOrEqual(2)
    start.signal("SIGTERM")
    const { code } = await start.ends()
    expect(code).toBe(143)
    expect(alive(started)).toEqual([])
    expect(hasStackFile()).toBe(false)
  })

  it("leaves nothing running when it is killed, and starts again after that", async () => {
    start.run()
    await start.says("✓ Meilisearch up")
    const started = start.children()
    start.signal("SIGKILL")
    await start.ends()
    start.run()
    await start.says("✓ Meilisearch up")
    expect(await waitUntilGone(started, 10)).toBe(true)
    start.signal("SIGINT")
    expect((await start.ends()).code).toBe(130)
  })

  it("a second market on the same data is refused, and the first one goes on", async () => {
    start.run()
    await start.says("✓ PostgreSQL up")
    const second = new StartCommand(start.dataDir)
    await second.choosePorts()
    second.run()
    const { code, output } = await second.ends()
    expect(output).toContain(`✗ A market already runs on ${start.dataDir}`)
    expect(code).toBe(1)
    expect(alive(start.children()).length).toBeGreaterThanOrEqual(1)
  })
})
