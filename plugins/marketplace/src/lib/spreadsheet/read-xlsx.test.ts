import { strToU8, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { readTable } from "./read-table"
import { readXlsx } from "./read-xlsx"
import { writeTable } from "./write-table"

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const REL = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** A workbook whose first sheet is stored as the second. */
function workbook(sheetData: string, extra: Record<string, string> = {}): Buffer {
  const files: Record<string, string> = {
    "xl/workbook.xml": `<workbook ${MAIN} ${REL}><sheets><sheet name="Hàng" sheetId="2" r:id="rId7"/><sheet name="Khác" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId7" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    "xl/worksheets/sheet2.xml": `<worksheet ${MAIN}><sheetData>${sheetData}</sheetData></worksheet>`,
    "xl/media/image1.png": "x".repeat(100),
    ...extra,
  }
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
      level: 1,
    }),
  )
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "accepted",
    ({ code }) => code,
  )

describe("XLSX files", () => {
  it("that were exported come back as they were", async () => {
    const rows = [
      ["SKU", "Tên", "Giá"],
      ["A-1", "Mật ong “hoa nhãn” & <sữa>", 120_000],
      ["A-2", "hai\ndòng", null],
    ]
    expect(await readTable(await writeTable(rows, "xlsx"))).toEqual([
      { number: 1, cells: ["SKU", "Tên", "Giá"] },
      { number: 2, cells: ["A-1", "Mật ong “hoa nhãn” & <sữa>", 120_000] },
      { number: 3, cells: ["A-2", "hai\ndòng"] },
    ])
  })

  it("are read from the first sheet, with shared, rich and inline strings, numbers and last results", async () => {
    const shared = `<sst ${MAIN}><si><t>Tên</t></si><si><r><t>Mật </t></r><r><t>ong</t></r><rPh><t>phát âm</t></rPh></si></sst>`
    const file = workbook(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Giá</t></is></c></row>' +
        '<row r="4"><c r="A4" t="s"><v>1</v></c><c r="C4"><f>A1*2</f><v>1.2E5</v></c></row>' +
        '<row><c t="str"><v>sau</v></c><c><v>0.5</v></c></row>',
      { "xl/sharedStrings.xml": shared },
    )
    expect(await readTable(file)).toEqual([
      { number: 1, cells: ["Tên", "", "Giá"] },
      { number: 4, cells: ["Mật ong", "", 120_000] },
      { number: 5, cells: ["sau", 0.5] },
    ])
  })

  it("are read whichever prefix their names have, and however far their empty cells reach", async () => {
    const file = workbook("", {
      "xl/worksheets/sheet2.xml":
        '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>a</x:v></x:c><x:c r="XFD1"/></x:row><x:row r="1048576"><x:c r="XFD1048576" s="1"/></x:row></x:sheetData></x:worksheet>',
    })
    expect(await readTable(file)).toEqual([{ number: 1, cells: ["a"] }])
  })

  it("with a cell at the end of the world are refused, not filled up to it", async () => {
    const far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    expect(await codeOf(readXlsx(workbook(far)))).toBe("too_many_columns")
    const rows = Array.from({ length: 5_002 }, (_, index) => `<row r="${index + 1}"><c><v>1</v></c></row>`)
    expect(await codeOf(readXlsx(workbook(rows.join(""))))).toBe("too_many_rows")
  })

  it("that unpack to a hundred megabytes are refused before", async () => {
    const bomb = workbook("", { "xl/sharedStrings.xml": `<sst>${" ".repeat(100 * 1024 * 1024)}</sst>` })
    expect(bomb.length).toBeLessThan(5 * 1024 * 1024)
    const before = process.memoryUsage().arrayBuffers
    expect(await codeOf(readXlsx(bomb))).toBe("file_too_large")
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * 1024 * 1024)
  })

  it("that name entities of their own do not have them expanded", async () => {
    const laughs =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>'
    const file = workbook("", { "xl/worksheets/sheet2.xml": laughs })
    expect(await codeOf(readXlsx(file))).toBe("file_unreadable")
  })

  it("that are damaged, empty or something else are refused", async () => {
    const whole = workbook('<row r="1"><c r="A1"><v>1</v></c></row>')
    expect(await codeOf(readXlsx(whole.subarray(0, 300)))).toBe("file_unreadable")
    expect(await codeOf(readXlsx(workbook("<row><c></row>")))).toBe("file_unreadable")
    expect(await codeOf(readXlsx(Buffer.from(zipSync({ "a.txt": strToU8("a") }))))).toBe("file_unreadable")
    expect(await codeOf(readTable(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])))).toBe("file_type")
    expect(await codeOf(readTable(Buffer.from("\u0089PNG\r\n\u001a\n\0\0", "latin1")))).toBe("file_type")
  })
})
