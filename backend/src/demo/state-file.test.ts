import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { readState, writeState } from "./state-file"

const state = {
  publishableKey: "pk_1",
  operator: { email: "dieuphoi@cholang.example", password: "mat-khau-1" },
  producers: [{ id: "producer_1", email: "a@cholang.example", password: "mat-khau-2" }],
}

describe("state file", () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "state-file-"))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it("is read back as it was written, and leaves no half-written file beside it", () => {
    const file = path.join(folder, "deep/demo.json")
    writeState(file, state)
    expect(readState(file)).toEqual(state)
    expect(readdirSync(path.dirname(file))).toEqual(["demo.json"])
  })

  it("is nothing where it is missing, broken or not asked for", () => {
    const file = path.join(folder, "demo.json")
    expect(readState(file)).toBeUndefined()
    writeFileSync(file, '{"publishableKey":')
    expect(readState(file)).toBeUndefined()
    expect(readState(undefined)).toBeUndefined()
  })
})
