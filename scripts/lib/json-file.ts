import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"

/** Our own file's contents; undefined where it is missing or was cut short. */
export function readJson<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T
  } catch {
    return undefined
  }
}

/** Replaces the file in one move, readable by its owner alone. */
export function writeJson(file: string, value: unknown): void {
  const next = `${file}.${process.pid}`
  try {
    writeFileSync(next, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
    renameSync(next, file)
  } catch (error) {
    rmSync(next, { force: true })
    throw error
  }
}
