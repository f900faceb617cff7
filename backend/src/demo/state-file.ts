import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import path from "node:path"
import { z } from "@medusajs/framework/zod"

const login = z.object({ email: z.string(), password: z.string() })
const schema = z.object({
  publishableKey: z.string(),
  operator: login,
  producers: z.array(login.extend({ id: z.string() })),
})

/** What other programs need to use the loaded market. */
export type DemoState = z.infer<typeof schema>

/** The state of an earlier load; nothing where the file is missing or not ours. */
export function readState(file: string | undefined): DemoState | undefined {
  if (!file) {
    return undefined
  }
  try {
    return schema.parse(JSON.parse(readFileSync(file, "utf8")))
  } catch {
    return undefined
  }
}

/** Replaces the file in one move, so that no reader sees half of it. */
export function writeState(file: string | undefined, state: DemoState): void {
  if (!file) {
    return
  }
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
