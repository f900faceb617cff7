import { readdirSync, rmSync } from "node:fs"
import path from "node:path"
import { postgresHome } from "./postgres.ts"
import type { Settings } from "./settings.ts"

/** What a market keeps; nothing else in its folder is touched, in case DATA_DIR names one that holds more. */
const STATE = [
  "demo.json",
  "files",
  "logs",
  "mail",
  "media",
  "meilisearch",
  "migrated.json",
  "postgres",
  "postgres.new",
  "secrets.json",
]

/** Throws the state of a market away: database, index, pictures, papers, mails, secrets, logs. */
export function throwAway(settings: Settings): void {
  for (const folder of new Set([settings.dataDir, postgresHome(settings)])) {
    for (const name of readdirSync(folder).filter((entry) => STATE.includes(entry))) {
      rmSync(path.join(folder, name), { recursive: true, force: true })
    }
  }
}
