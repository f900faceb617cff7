import { randomBytes } from "node:crypto"
import { rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { Client } from "@medusajs/framework/pg"

/** Vitest's `globalSetup`: names the run, and removes the databases and files that were named after it in the end. */
export default function nameRun() {
  const run = `spec-${randomBytes(4).toString("hex")}`
  process.env.SPEC_RUN = run
  return async () => {
    rmSync(folderOfRun(run), { recursive: true, force: true })
    await dropAll(`${run}-`)
  }
}

/** Where the backends of a run keep their files. */
export const folderOfRun = (run = "spec") => path.join(os.tmpdir(), `cho-lang-${run}`)

async function dropAll(prefix: string): Promise<void> {
  const { DB_HOST: host, DB_PORT: port, DB_USERNAME: user, DB_PASSWORD: password } = process.env
  const client = new Client({ host, port: Number(port), user, password, database: "postgres" })
  await client.connect()
  const { rows } = await client.query<{ datname: string }>(
    "select datname from pg_database where starts_with(datname, $1)",
    [prefix],
  )
  for (const { datname } of rows) {
    await client.query(`drop database "${datname}" with (force)`)
  }
  await client.end()
}
