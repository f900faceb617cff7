import { describe, expect, it } from "vitest"
import { share } from "./share"

describe("share", () => {
  it("divides by weight, gives everyone one and loses nothing", () => {
    expect(share(10, [50, 30, 20])).toEqual([5, 3, 2])
    expect(share(10, [100, 1, 1])).toEqual([8, 1, 1])
    expect(share(7, [3, 3, 3])).toEqual([3, 2, 2])
  })

  it("refuses more than the weights can take", () => {
    expect(() => share(5, [1, 1])).toThrow("5 cannot be shared among 2 parts.")
  })
})
