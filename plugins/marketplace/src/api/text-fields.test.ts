import { expect, test } from "vitest"
import { line, optionalLine, richBody } from "./text-fields"

test("a line is measured after it was cleaned", () => {
  expect(line(5).parse("<b>Gà</b>")).toBe("Gà")
  expect(line(2).safeParse("Gà đồi").success).toBe(false)
  expect(line(20).safeParse("<i> </i>").success).toBe(false)
})

test("null and nothing but tags clear what may be left out, and a missing key stays missing", () => {
  expect(optionalLine(10).parse(null)).toBe(null)
  expect(optionalLine(10).parse("<br>")).toBe(null)
  expect(optionalLine(10).parse(undefined)).toBe(undefined)
  expect(richBody(10).parse("")).toBe(null)
  expect(richBody(10).parse("Cốm")).toBe("<p>Cốm</p>")
})
