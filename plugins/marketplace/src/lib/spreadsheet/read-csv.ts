import { Readable } from "node:stream"
import { parse } from "csv-parse"
import { TableBuilder, type TableRow, unreadableFile } from "./table"

const LONGEST_RECORD = 200_000
const CHUNK = 64 * 1024

/**
 * The rows of a CSV file: UTF-8 with or without a byte order mark, or UTF-16 as Excel's "Unicode text"; separated by
 * comma, semicolon or tab, whichever the first line uses; with any line ends. Refuses with `invalid_data`, codes
 * `file_unreadable`, `too_many_rows`, `too_many_columns`.
 */
export async function readCsv(bytes: Uint8Array): Promise<TableRow[]> {
  const text = decode(bytes)
  const parser = Readable.from(chunksOf(text)).pipe(
    parse({
      delimiter: delimiterOf(text),
      relaxColumnCount: true,
      relaxQuotes: true,
      maxRecordSize: LONGEST_RECORD,
    }),
  )
  const table = new TableBuilder()
  let number = 0
  try {
    for await (const cells of parser) {
      number += 1
      table.add(number, cells as string[])
    }
  } catch (error) {
    throw isCsvError(error) ? unreadableFile(sentenceFor(error.code, number + 1)) : error
  }
  return table.finish()
}

function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8"
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw unreadableFile("save it as CSV UTF-8, or as XLSX.")
  }
}

/** Small bites, so that other requests are answered between them. */
function* chunksOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; start += CHUNK) {
    yield text.slice(start, start + CHUNK)
  }
}

/** The separator that the first line uses most, outside of quotes. */
function delimiterOf(text: string): string {
  const [line = ""] = text.split(/[\r\n]/, 1)
  const bare = line.replace(/"[^"]*"/g, "")
  const count = (delimiter: string) => bare.split(delimiter).length
  return [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best))
}

type CsvError = Error & { code: string }

const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && "code" in error && String(error.code).startsWith("CSV_")

const sentenceFor = (code: string, row: number): string =>
  code === "CSV_QUOTE_NOT_CLOSED"
    ? "a quotation mark opens and is never closed."
    : `row ${row} is not well formed, or much too long.`
