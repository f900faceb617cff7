import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { expect, test, vi } from "vitest"
import { prepareSearch } from "./prepare-search"

function prepared(filters: Record<string, unknown>) {
  const body = { entity: "product", filters }
  prepareSearch({ body } as unknown as MedusaRequest, {} as MedusaResponse, vi.fn())
  return body.filters
}

test("common misspellings are put right wherever a query stands", () => {
  expect(prepared({ q: "bánh trưng" })).toEqual({ q: "bánh chưng" })
  expect(prepared({ $and: [{ q: "bánh trưng" }] })).toEqual({ $and: [{ q: "bánh chưng" }] })
})

test("half of a character is replaced, since the engine takes none", () => {
  expect(prepared({ q: "cốm \ud83c" })).toEqual({ q: "cốm \ufffd" })
  expect(prepared({ stars: ["\ud800"] })).toEqual({ stars: ["\ufffd"] })
})

test.each([5, true, ["cốm"], { $ne: "cốm" }])("a search for %j is refused, as it is no text", (q) => {
  expect(() => prepared({ q })).toThrow("A search (q) is a text.")
})

test.each([5, "x", { price: 1 }])("%j is no list of conditions", (conditions) => {
  expect(() => prepared({ $or: conditions })).toThrow("$or takes a list of conditions.")
  expect(() => prepared({ $and: conditions })).toThrow("$and takes a list of conditions.")
})

test("nobody searches with an essay", () => {
  expect(prepared({ q: "a".repeat(200) })).toEqual({ q: "a".repeat(200) })
  expect(() => prepared({ q: "a".repeat(201) })).toThrow("A search has at most 200 characters.")
})
