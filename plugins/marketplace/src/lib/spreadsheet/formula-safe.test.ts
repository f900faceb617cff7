import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fromCell, toCell } from "./formula-safe"

describe("cells that are safe from formulas", () => {
  it.each(["=1+1", "+84912345678", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])(
    "%j is marked as text",
    (text) => {
      expect(toCell(text)).toBe(`'${text}`)
      expect(fromCell(`'${text}`)).toBe(text)
    },
  )

  it.each(["Mật ong", "5 - 7 kg", "'Nam Bộ'", "", "'"])("%j stays as it is", (text) => {
    expect(toCell(text)).toBe(text)
    expect(fromCell(text)).toBe(text)
  })

  it("every text comes back as it went out, and none begins as a formula", () => {
    const text = fc.string({ unit: fc.constantFrom("'", "=", "-", "a", "ệ", "\t", " ") })
    fc.assert(
      fc.property(text, (text) => {
        expect(fromCell(toCell(text))).toBe(text)
        expect(toCell(text)).not.toMatch(/^[=+\-@\t\r\n]/)
      }),
    )
  })
})
