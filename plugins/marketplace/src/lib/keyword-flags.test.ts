import { expect, test } from "vitest"
import { keywordFlags } from "./keyword-flags"

test.each([
  ["Mật ong CHỮA KHỎI ho", true],
  ["chua khoi ho trong 3 ngay", true],
  ["Chữa khỏi ho".normalize("NFD"), true],
  ["chưa khỏi ho thì đi khám", false],
  ["chữa khỏis", false],
  ["nạo chữa khỏi.", true],
  ["Mật ong rừng", false],
])("%j speaks of healing: %s", (text, flagged) => {
  expect("title" in keywordFlags({ title: text }, ["chữa khỏi"])).toBe(flagged)
})

test("says which word stands in which text, once each", () => {
  const texts = { title: "Trà tốt nhất, tốt nhất", description: "<p>Đặc trị mất ngủ</p>" }
  expect(keywordFlags(texts, ["tốt nhất", "đặc trị"])).toEqual({
    title: ["tốt nhất"],
    description: ["đặc trị"],
  })
})
