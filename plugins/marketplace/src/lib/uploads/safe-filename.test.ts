import { describe, expect, it } from "vitest"
import { XSS_CORPUS } from "../../../integration-tests/helpers/xss-corpus"
import { safeFilename } from "./safe-filename"

describe("safeFilename", () => {
  it("keeps a Vietnamese name as it is, composed", () => {
    expect(safeFilename("Giấy chứng nhận.pdf".normalize("NFD"))).toBe("Giấy chứng nhận.pdf")
  })

  it("refuses a path", () => {
    expect(["../../etc/passwd", "a/b.jpg", "C:\\x.png"].map(safeFilename)).toEqual([null, null, null])
  })

  it("takes out what headers and file systems trip over", () => {
    expect(safeFilename('a"b\r\nc\u0000\u202e<d>.pdf')).toBe("abcd.pdf")
    expect(safeFilename("..hidden.. ")).toBe("hidden")
    expect(safeFilename("\u0000")).toBe("file")
  })

  it("cuts a long name and keeps its ending", () => {
    const name = safeFilename(`${"á".repeat(300)}.jpeg`)
    expect(name).toBe(`${"á".repeat(115)}.jpeg`)
  })

  it.each(XSS_CORPUS)("leaves of %j nothing that ends an attribute or begins a tag", (text) => {
    expect(safeFilename(`${text}.csv`) ?? "").not.toMatch(/[<>"]/)
  })
})
