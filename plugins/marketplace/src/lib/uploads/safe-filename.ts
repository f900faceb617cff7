const LONGEST = 120
const NOT_IN_NAMES = /[\p{C}"<>:|?*]/gu

/**
 * The name a file is shown and downloaded under: one line of Unicode without what file systems or headers trip over,
 * at most 120 characters with its ending kept. Null for a name that names a path ("../x", "a\b"): nobody's phone sends
 * one. Files are never stored under it.
 */
export function safeFilename(name: string): string | null {
  if (/[/\\]/.test(name)) {
    return null
  }
  const plain = name
    .normalize("NFC")
    .replace(NOT_IN_NAMES, "")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "")
  const ending = /\.[\p{L}\p{N}]{1,8}$/u.exec(plain)?.[0] ?? ""
  const stem = [...plain.slice(0, plain.length - ending.length)].slice(0, LONGEST - ending.length).join("")
  return `${stem}${ending}` || "file"
}
