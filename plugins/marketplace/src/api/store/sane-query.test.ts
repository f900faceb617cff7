import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { describe, expect, it, vi } from "vitest"
import { saneQuery } from "./sane-query"

function pass(query: Record<string, unknown>, body?: unknown, originalUrl = "/store/products") {
  const next = vi.fn()
  saneQuery({ query, body, originalUrl } as MedusaRequest, {} as MedusaResponse, next)
  return { query, passed: next.mock.calls.length === 1 }
}

describe("saneQuery", () => {
  it("cuts a page of everything to the largest page and leaves a sane one alone", () => {
    expect(pass({ limit: "1000000" })).toEqual({ query: { limit: "100" }, passed: true })
    expect(pass({ limit: "24", offset: "48", q: "trà sen" }).query).toEqual({
      limit: "24",
      offset: "48",
      q: "trà sen",
    })
  })

  it.each([
    { limit: "-1" },
    { limit: "1.5" },
    { limit: "abc" },
    { limit: ["1", "2"] },
    { offset: "99999999999" },
    { q: "a".repeat(201) },
  ])("refuses %j", (query) => {
    expect(() => pass(query)).toThrow()
  })

  it("refuses the NUL byte in the address and deep in the body", () => {
    expect(() => pass({}, undefined, "/store/producers?q=a%00b")).toThrow("NUL")
    expect(() => pass({}, { shipping_address: { metadata: { note: ["a\0"] } } })).toThrow("NUL")
    expect(pass({}, { shipping_address: { city: "Hà Nội" }, items: null }).passed).toBe(true)
  })
})
