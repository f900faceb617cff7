import { describe, expect, it } from "vitest"
import { readCsv } from "./read-csv"

const ROWS = [
  { number: 1, cells: ["Tên", "Giá"] },
  { number: 2, cells: ["Mật ong, loại 1", "120000"] },
  { number: 3, cells: ["Ấm; chén", "5"] },
]
const read = (text: string, encoding: "utf8" | "utf16le" = "utf8") => readCsv(Buffer.from(text, encoding))
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "accepted",
    ({ code }) => code,
  )

describe("CSV files", () => {
  it.each([
    ["commas", 'Tên,Giá\n"Mật ong, loại 1",120000\nẤm; chén,5\n'],
    ["semicolons", 'Tên;Giá\nMật ong, loại 1;120000\n"Ấm; chén";5\n'],
    ["tabs", "Tên\tGiá\nMật ong, loại 1\t120000\nẤm; chén\t5\n"],
    ["Windows line ends", 'Tên,Giá\r\n"Mật ong, loại 1",120000\r\nẤm; chén,5\r\n'],
    ["a byte order mark", '\uFEFFTên,Giá\n"Mật ong, loại 1",120000\nẤm; chén,5'],
    ["empty columns at the end", 'Tên,Giá,,\n"Mật ong, loại 1",120000,,\nẤm; chén,5,,\n'],
  ])("are read with %s", async (_, text) => {
    expect(await read(text)).toEqual(ROWS)
  })

  it("are read as Excel's Unicode text", async () => {
    expect(await read("\uFEFFTên\tGiá\r\nMật ong, loại 1\t120000\r\nẤm; chén\t5\r\n", "utf16le")).toEqual(
      ROWS,
    )
  })

  it("keep line breaks and quotes within a cell, and count rows as spreadsheets do", async () => {
    expect(await read('a,b\n"hai\ndòng","nói ""chào"""\n\n,\nx,5" ống\n')).toEqual([
      { number: 1, cells: ["a", "b"] },
      { number: 2, cells: ["hai\ndòng", 'nói "chào"'] },
      { number: 5, cells: ["x", '5" ống'] },
    ])
  })

  it("in another encoding, or broken off, are refused", async () => {
    expect(await codeOf(readCsv(Buffer.from([0x47, 0xe1, 0x2c, 0x41])))).toBe("file_unreadable")
    expect(await codeOf(read('a,b\n"offen,5\n'))).toBe("file_unreadable")
  })

  it("with more rows or columns than an import takes are refused", async () => {
    const rows = (count: number) => read(`sku\n${"a\n".repeat(count)}`)
    expect(await rows(5_000)).toHaveLength(5_001)
    expect(await codeOf(rows(5_001))).toBe("too_many_rows")
    expect(await codeOf(read(`${"a,".repeat(60)}a\n`))).toBe("too_many_columns")
  })
})
