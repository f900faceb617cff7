import { expect, test } from "vitest"
import { nextStep, openSteps } from "./application.ts"

test("papers are open for as long as nobody knows which are needed", () => {
  expect(openSteps({ missing: ["type", "name"] })).toEqual(new Set(["type", "identity", "documents"]))
  expect(openSteps({ missing: ["name"] })).toEqual(new Set(["identity"]))
  expect(openSteps({ missing: ["documents.identity_card"] })).toEqual(new Set(["documents"]))
})

test("somebody goes on at the first step that lacks something, and reviews when none does", () => {
  expect(nextStep({ missing: ["terms_accepted_at", "bank_bin"] })).toBe("bank")
  expect(nextStep({ missing: [] })).toBe("review")
})
