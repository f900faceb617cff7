import { randomBytes } from "node:crypto"
import { query } from "../lib/database.ts"

/** Makes a new person the owner of a synthetic producer and signs them in; answers the bearer token. */
export async function signInProducer(backend: string, database: string, producerId: string): Promise<string> {
  const login = { email: "do-toc-do@cholang.example", password: randomBytes(12).toString("base64url") }
  await post(`${backend}/auth/producer/emailpass/register`, login)
  await query(database, MAKE_OWNER, [login.email, producerId])
  return post(`${backend}/auth/producer/emailpass`, login)
}

const MAKE_OWNER = `
  WITH known AS (
    SELECT auth_identity_id AS id FROM provider_identity WHERE entity_id = $1 LIMIT 1
  ), account AS (
    INSERT INTO producer_account (id, auth_identity_id, email) SELECT 'pacc_scale', id, $1 FROM known RETURNING id
  ), member AS (
    INSERT INTO producer_member (id, email, role, producer_id, account_id)
    SELECT 'pmem_scale', $1, 'owner', $2, id FROM account
  )
  UPDATE auth_identity SET app_metadata = '{"producer_id": "pacc_scale"}' FROM known WHERE auth_identity.id = known.id`

async function post(url: string, body: object): Promise<string> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })
  const { token } = (await response.json()) as { token?: string }
  if (!token) {
    throw new Error(`${url} answered ${response.status} without a token.`)
  }
  return token
}
