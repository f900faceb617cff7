import { mkdtempSync, readdirSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { readState, writeState } from "./state-file"

const state = {
  publishableKey: "pk_1",
  operator: { email: "dieuphoi@cholang.example", password: "mat-khau-1" },
  producers: [{ id: "producer_1", email: "a@cholang.example", password: "mat-khau-2" }],
}

describe("state file", () => {
  it("is read back as it was written, and leaves no half-written file beside it", () => {
    const folder = path.join(mkdtempSync(path.join(tmpdir(), "cho-lang-")), "deep")
    const file = path.join(folder, "demo.json")
    writeState(file, state)
    expect(readState(file)).toEqual(state)
    expect(readdirSync(folder)).toEqual(["demo.json"])
  })

  it("is nothing where it is missing, broken or not asked for", () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), "cho-lang-")), "demo.json")
    expect(readState(file)).toBeUndefined()
    writeFileSync(file, '{"publishableKey":')
    expect(readState(file)).toBeUndefined()
    expect(readState(undefined)).toBeUndefined()
  })
})
