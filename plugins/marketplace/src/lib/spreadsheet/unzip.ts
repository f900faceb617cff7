import { setImmediate as nextTurn } from "node:timers/promises"
import { Unzip, UnzipInflate } from "fflate"
import { spreadsheetProblem, unreadableFile } from "./table"

/** A kilobyte may unpack to a megabyte, so the bites are small enough to stop in time. */
const BITE = 16 * 1024

/**
 * Unpacks the wanted files of a ZIP archive, whatever sizes it claims: it stops as soon as more than `mostBytes` came
 * out, so a bomb fills no memory. Refuses with `invalid_data`, codes `file_unreadable`, `file_too_large`.
 */
export async function unzip(
  archive: Uint8Array,
  isWanted: (name: string) => boolean,
  mostBytes: number,
): Promise<Map<string, Buffer>> {
  const parts = new Map<string, Uint8Array[]>()
  let size = 0
  let failure: unknown = null
  const unpacker = new Unzip((file) => {
    if (!isWanted(file.name) || parts.has(file.name)) {
      return
    }
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    file.ondata = (error, chunk) => {
      failure ??= error
      size += chunk?.length ?? 0
      if (size <= mostBytes && chunk) {
        chunks.push(chunk)
      }
    }
    file.start()
  })
  unpacker.register(UnzipInflate)
  try {
    for (let start = 0; start < archive.length && !failure && size <= mostBytes; start += BITE) {
      unpacker.push(archive.subarray(start, start + BITE), start + BITE >= archive.length)
      await nextTurn()
    }
  } catch (error) {
    failure = error
  }
  if (size > mostBytes) {
    throw spreadsheetProblem("file_too_large", "Unpacked, the file is far too large for an import.")
  }
  if (failure) {
    throw unreadableFile("it is damaged.")
  }
  return new Map([...parts].map(([name, chunks]) => [name, Buffer.concat(chunks)]))
}
