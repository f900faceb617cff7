import { expect, test } from "vitest"
import { changedProfile, hasProfileMoved } from "./profile"

const NOW = { short_text: "Gốm tay", about: null, street: "Ngõ 1", phone: "+84912345678", email: null }

test("a proposal keeps only what changes, with how it is now beside it", () => {
  expect(changedProfile(NOW, { short_text: "Gốm tay", about: "<p>Ba đời</p>", street: "" })).toEqual({
    base: { about: null, street: "Ngõ 1" },
    proposed: { about: "<p>Ba đời</p>", street: null },
  })
})

test("a profile has moved where a field of the proposal was changed meanwhile, not another one", () => {
  expect(hasProfileMoved(NOW, { about: null })).toBe(false)
  expect(hasProfileMoved({ ...NOW, street: "Ngõ 2" }, { about: null })).toBe(false)
  expect(hasProfileMoved({ ...NOW, about: "<p>Bốn đời</p>" }, { about: null })).toBe(true)
})
