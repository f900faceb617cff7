import { expect, test } from "vitest"
import { XSS_CORPUS } from "../../integration-tests/helpers/xss-corpus"
import { spellingsOf, toLoginName } from "./login-name"

test.each([
  ["Lan@Example.VN", "lan@example.vn"],
  ["  lan@example.vn ", "lan@example.vn"],
  ["0912 345 678", "+84912345678"],
  ["+84 912.345.678", "+84912345678"],
  ["84912345678", "+84912345678"],
  ["024 3825 1234", "+842438251234"],
])("%s is kept as %s", (written, kept) => {
  expect(toLoginName(written)).toBe(kept)
})

test.each([
  "",
  "lan",
  "lan@",
  "@example.vn",
  "12345",
  "lan@example.vn\u0000",
  "lan\n@example.vn",
  `${"a".repeat(250)}@x.vn`,
])("%o is no login name", (written) => {
  expect(toLoginName(written)).toBeNull()
})

test("a login is also looked for as it was typed", () => {
  expect(spellingsOf(" Lan@Example.VN")).toEqual(["Lan@Example.VN", "lan@example.vn"])
  expect(spellingsOf("lan@example.vn")).toEqual(["lan@example.vn"])
  expect(spellingsOf("dieuphoi")).toEqual(["dieuphoi"])
})

test.each(XSS_CORPUS)("%j is no login name, nor a part of one", (text) => {
  const spellings = [text, `"${text}"@example.vn`, `lan${text}@example.vn`, `lan@${text}.vn`]
  expect(spellings.map(toLoginName).filter(Boolean)).toEqual([])
})
