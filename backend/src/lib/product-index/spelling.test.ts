import { expect, test } from "vitest"
import { correctSpelling } from "./spelling"

test.each([
  ["bánh trưng", "bánh chưng"],
  ["Bánh trưng gấc".normalize("NFD"), "bánh chưng gấc"],
  ["dò lụa", "giò lụa"],
  ["bánh trung thu", "bánh trung thu"],
  ["banh trung", "banh trung"],
])("%s is meant as %s", (typed, meant) => {
  expect(correctSpelling(typed)).toBe(meant)
})
