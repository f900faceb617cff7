import { tmpdir } from "node:os"
import { describe, expect, it } from "vitest"
import { diskFull, requireRoom } from "./disk.ts"

describe("disk", () => {
  it("too little room is told with what is left and what is needed", () => {
    expect(() => requireRoom(tmpdir(), 1e18)).toThrow(
      /^The disk is full: .* has \d+ MB left and the market needs 1000000000000 MB/,
    )
  })

  it("a disk that ran full on the way is told as such, whoever noticed", () => {
    const sentence = "The disk is full: free some space, or set DATA_DIR to a folder on another disk."
    expect(diskFull(Object.assign(new Error("write"), { code: "ENOSPC" }))?.message).toBe(sentence)
    expect(diskFull(undefined, "could not extend file: No space left on device")?.message).toBe(sentence)
    expect(diskFull(new Error("anything else"))).toBeUndefined()
  })
})
