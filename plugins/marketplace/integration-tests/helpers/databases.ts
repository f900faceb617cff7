import { randomBytes } from "node:crypto"
import { Client } from "@medusajs/framework/pg"

/** Vitest's `globalSetup`: names the run, and drops the databases that were named after it when all is over. */
export default function databasesOfThisRun() {
  const run = `spec-${randomBytes(4).toString("hex")}`
  process.env.SPEC_RUN = run
  return () => dropAll(`${run}-`)
}

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
