import { rmSync } from "node:fs"
import path from "node:path"
import type { DemoState } from "./demo.ts"
import { writeJson } from "./json-file.ts"

/** What other programs need to use the running market. */
export interface Stack extends DemoState {
  storefront: string
  backend: string
  /** Null where the market searches with PostgreSQL. */
  meilisearch: string | null
  /** The address of PostgreSQL, with its password, of a market under test. */
  database?: string
  /** The Stripe that a market under test speaks to. */
  stripe?: { url: string; apiKey: string }
  /** What a bank signs its notices to a market under test with. */
  bankSecret?: string
}

export const stackFile = (dataDir: string) => path.join(dataDir, "stack.json")

export function writeStack(dataDir: string, stack: Stack): void {
  writeJson(stackFile(dataDir), stack)
}

export function removeStack(dataDir: string): void {
  rmSync(stackFile(dataDir), { force: true })
}
