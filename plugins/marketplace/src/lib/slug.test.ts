import { expect, test } from "vitest"
import { slugOf } from "./slug"

test.each([
  ["Mật ong rừng (500 g)", 80, "mat-ong-rung-500-g"],
  ["  Đũa tre – Đông Anh!", 80, "dua-tre-dong-anh"],
  ["Gốm Bát Tràng", 6, "gom-ba"],
  ["Gốm Bát Tràng", 4, "gom"],
  ["???", 80, ""],
])("%j in at most %i letters is %j", (text, longest, slug) => {
  expect(slugOf(text, longest)).toBe(slug)
})
