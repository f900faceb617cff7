import { expect, test } from "vitest"
import { inWords } from "./in-words"

test("facts are read a line each, without the ids of machines' rows", () => {
  const kept = [{ id: "li_1", line_item_id: "ordli_1", quantity: 2, citizen_id: "…0001" }]
  expect(inWords(kept)).toBe("Số lượng: 2\nCăn cước: …0001")
})

test("nothing is a dash, and a moment is one in Vietnam", () => {
  expect([inWords(null), inWords([]), inWords("2026-11-26T19:40:00.000Z")]).toEqual([
    "–",
    "–",
    "02:40 27/11/26",
  ])
})
