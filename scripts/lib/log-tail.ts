import { readFileSync } from "node:fs"
import { stripVTControlCharacters } from "node:util"

const WIDEST = 300

/** The last lines of a log that say something, without colours, indented. */
export function tailOf(file: string, lines: number): string {
  try {
    return stripVTControlCharacters(readFileSync(file, "utf8"))
      .split("\n")
      .filter((line) => line.trim())
      .slice(-lines)
      .map((line) => `    ${line.slice(0, WIDEST)}`)
      .join("\n")
  } catch {
    return "    (no log)"
  }
}
