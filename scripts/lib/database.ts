import pg from "pg"
import { codeOf, messageOf, Problem } from "./problem.ts"

/** Fails with a sentence where the database of `DATABASE_URL` cannot be used. */
export async function requireDatabase(url: string): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Problem("DATABASE_URL is not an address like postgres://user:password@localhost:5432/database.")
  }
  try {
    await query(url, "select 1")
  } catch (error) {
    throw new Problem(`DATABASE_URL cannot be used: ${reason(error, new URL(url))}.`)
  }
}

/** The rows of one query on a connection of its own. */
export async function query(url: string, sql: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on("error", () => {})
  await client.connect()
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** The address of the database of another name on the same server. */
function beside(url: string, suffix: string): { address: string; name: string } {
  const address = new URL(url)
  const name = `${decodeURIComponent(address.pathname.slice(1))}_${suffix}`
  address.pathname = `/${encodeURIComponent(name)}`
  return { address: address.href, name: pg.escapeIdentifier(name) }
}

/** Makes a database beside another, named after it, empty or as a copy of a third one. Answers its address. */
export async function makeDatabase(url: string, suffix: string, copyOf?: string): Promise<string> {
  await dropDatabase(url, suffix)
  const { address, name } = beside(url, suffix)
  const template = copyOf ? ` TEMPLATE ${beside(url, copyOf).name}` : ""
  await query(url, `CREATE DATABASE ${name}${template}`)
  return address
}

/** Takes such a database away with everybody who is connected to it. */
export async function dropDatabase(url: string, suffix: string): Promise<void> {
  await query(url, `DROP DATABASE IF EXISTS ${beside(url, suffix).name} WITH (FORCE)`)
}

/** Is this the database that the demo market was loaded into? */
export async function hasPublishableKey(url: string, token: string): Promise<boolean> {
  try {
    return (
      (await query(url, "select 1 from api_key where token = $1 and revoked_at is null", [token])).length > 0
    )
  } catch {
    return false
  }
}

function reason(error: unknown, url: URL): string {
  const database = decodeURIComponent(url.pathname.slice(1))
  switch (codeOf(error)) {
    case "ECONNREFUSED":
      return `no PostgreSQL answers at ${url.host}`
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `there is no host named ${url.hostname}`
    case "28P01":
    case "28000":
      return `PostgreSQL refuses the user "${decodeURIComponent(url.username)}" or the password`
    case "3D000":
      return `there is no database named "${database}" at ${url.host}`
    default:
      return messageOf(error)
  }
}
