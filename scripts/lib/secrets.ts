import { randomBytes } from "node:crypto"
import path from "node:path"
import { readJson, writeJson } from "./json-file.ts"

const NAMES = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "ORDER_TOKEN_SECRET",
  "CACHE_INVALIDATION_SECRET",
  "STOREFRONT_SECRET",
  "POSTGRES_PASSWORD",
  "MEILISEARCH_MASTER_KEY",
  "OPERATOR_PASSWORD",
  "PRODUCER_PASSWORD",
] as const

export type Secrets = Record<(typeof NAMES)[number], string>

/** The secrets of this market: drawn once, kept for its owner's eyes only. */
export function readSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, "secrets.json")
  const kept = readJson<Partial<Secrets>>(file) ?? {}
  const drawn = NAMES.map((name) => [name, kept[name] ?? randomBytes(24).toString("base64url")])
  const secrets = Object.fromEntries(drawn) as Secrets
  if (NAMES.some((name) => kept[name] === undefined)) {
    writeJson(file, secrets)
  }
  return secrets
}
