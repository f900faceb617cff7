import { describe, expect, it } from "vitest"
import { seal, unseal } from "./sealed"

const SECRET = "a-secret-of-the-market"

describe("a sealed secret", () => {
  it("opens with the secret it was sealed with, and never looks the same twice", () => {
    const sealed = seal("tờ mời", SECRET)
    expect(sealed).not.toContain("mời")
    expect(sealed).not.toBe(seal("tờ mời", SECRET))
    expect(unseal(sealed, SECRET)).toBe("tờ mời")
  })

  it("opens with no other secret and after no change", () => {
    const sealed = seal("token", SECRET)
    expect(() => unseal(sealed, "another-secret")).toThrow()
    expect(() => unseal(`A${sealed.slice(1)}B`, SECRET)).toThrow()
    expect(() => unseal("token", SECRET)).toThrow()
  })
})
