import { describe, expect, it } from "vitest"
import { takeTurns } from "./take-turns"

describe("takeTurns", () => {
  it("runs no more than its places at once, in order, and goes on after a failure", async () => {
    const inTurn = takeTurns(2)
    const order: number[] = []
    let running = 0
    let most = 0
    const jobs = [1, 2, 3, 4, 5].map((number) =>
      inTurn(async () => {
        running += 1
        most = Math.max(most, running)
        await new Promise(setImmediate)
        running -= 1
        order.push(number)
        if (number === 2) {
          throw new Error("two")
        }
        return number
      }),
    )
    const results = await Promise.allSettled(jobs)

    expect(most).toBe(2)
    expect(order).toEqual([1, 2, 3, 4, 5])
    expect(results.map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
      "fulfilled",
      "fulfilled",
    ])
  })
})
