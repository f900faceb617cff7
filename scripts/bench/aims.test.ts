import { describe, expect, it } from "vitest"
import { aimsOf } from "./aims.ts"

const completion = (milliseconds: number) => ({ times: [milliseconds], perSecond: 1 })
const measured = {
  name: "search at the backend",
  connections: 1,
  median: 5,
  p95: 10.5,
  perSecond: 180,
  refused: 0,
}

describe("aims", () => {
  it("judge what a run has figures for, and nothing else", () => {
    const aims = aimsOf({
      measured: [measured],
      completions: { ours: completion(300), stock: completion(200) },
      scaled: [{ name: "dashboard", small: 10, large: 12.5, ratio: 1.25, refused: 2 }],
    })
    expect(aims.map(({ name, seen, isMet }) => [name, seen, isMet])).toEqual([
      ["search one at a time, p95 ms", "10.5", false],
      ["checkout of 3 producers, times stock", "1.5", true],
      ["dashboard, large over small", "1.25", false],
      ["refused requests", "2", false],
    ])
  })
})
