import { globSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect, test } from "vitest"
import { ACTIONS, ENTITIES } from "./audit-words"

const PLUGINS = path.resolve(__dirname, "../../../..")

/** The files of all plugins that write into the log. */
const written = globSync(`${PLUGINS}/*/src/{workflows,lib}/**/*.ts`)
  .map((file) => readFileSync(file, "utf8"))
  .filter((text) => /recordAuditStep|createAuditEntries|AuditInput/.test(text))

const namedIn = (pattern: RegExp) =>
  [...new Set(written.flatMap((text) => [...text.matchAll(pattern)].map(([, name = ""]) => name)))].toSorted()

test("whatever the log is about, and whatever was done to it, the office reads in its own words", () => {
  const entities = namedIn(/\bentity: "([a-z_]+)",\s*entity_id/g)
  const actions = namedIn(/\baction: "([a-z_]+)"/g)

  expect(entities.length).toBeGreaterThan(20)
  expect(actions.length).toBeGreaterThan(30)
  expect(entities.filter((name) => !(name in ENTITIES))).toEqual([])
  expect(actions.filter((name) => !(name in ACTIONS))).toEqual([])
})
